import { after, before } from './clause.ts'
import { met, pattern } from './cue.ts'
import { type Direction, directionOf } from './direction.ts'
import type { Hit } from './find.ts'
import { isQuoted } from './quoted.ts'
import type { BecauseCode, Level, SignalKind, Target } from './reading.ts'

/** A signal on the folded text, before it is carried back to the text as typed. */
export type Heard = {
  kind: SignalKind
  probability: number
  level: Level
  from: number
  to: number
  because: BecauseCode
  at: Target
}

const heard = (
  kind: SignalKind,
  probability: number,
  level: Level,
  hit: Hit,
  because: BecauseCode,
  at: Target,
): Heard => ({
  kind,
  probability,
  level,
  from: hit.from,
  to: hit.to,
  because,
  at,
})

/** What one hard word is, once it is known whether it was said and at whom. */
export function conductOf(text: string, hits: readonly Hit[]): Heard[] {
  return hits.flatMap((hit) => (isQuoted(text, hit.from, hit.to) ? [] : judged(text, hit)))
}

/** 87, 426 and 2b are names for a person only right after "you"; elsewhere they are numbers. */
const BARE_NUMBER = /^[0-9]/

function judged(text: string, hit: Hit): Heard[] {
  if (BARE_NUMBER.test(hit.word) && !met(SAID_OF_YOU, before(text, hit.from))) return []
  const direction = directionOf(text, hit.from, hit.to)
  switch (hit.is) {
    case 'swear':
      return [swearing(hit, direction.at)]
    case 'swear_at_you':
      return isThingOrOther(direction) || text[hit.to] === '们' ? [swearing(hit, direction.at)] : atYou(text, hit)
    case 'person_swear':
      return [swearing(hit, direction.at), ...name(text, hit, direction)]
    case 'person':
    case 'mild':
      return name(text, hit, direction)
    case 'family':
      return [heard('insult_family', 0.93, 3, hit, 'curse_on_family', 'agent')]
    case 'family_swear':
      return [swearing(hit, 'agent'), heard('insult_family', 0.93, 3, hit, 'curse_on_family', 'agent')]
    case 'slur':
      return slur(text, hit, direction)
    case 'harmless':
      return []
  }
}

const isThingOrOther = ({ at }: Direction) => at === 'thing' || at === 'third_party' || at === 'self'

/** Undirected swearing is never above L1. Swearing beside "you" is still only a word: the insult, if any, is its own signal. */
const swearing = (hit: Hit, at: Target): Heard =>
  at === 'agent'
    ? heard('profanity', 0.95, 1, hit, 'swear_word_at_you', at)
    : heard('profanity', 0.95, 0, hit, 'swear_word', at)

const POLITE_SCOLD = pattern('shut|闭嘴|收声|screw|sod|drop dead|go to hell|去死|食蕉|收皮|过主|死开')
function atYou(text: string, hit: Hit): Heard[] {
  const insult = heard('insult', 0.9, 2, hit, 'swear_word_at_you', 'agent')
  const clean = met(POLITE_SCOLD, hit.word) && !hit.word.includes('fuck')
  if (hit.word.startsWith('看') || (hit.word.startsWith('去你') && !hit.word.includes('妈')))
    return [heard('profanity', 0.8, 1, hit, 'swear_word_at_you', 'agent')]
  return clean || text === '' ? [insult] : [heard('profanity', 0.95, 2, hit, 'swear_word_at_you', 'agent'), insult]
}

/** Words for a person are insults only at the person listening. */
function name(text: string, hit: Hit, { at, how, near, many }: Direction): Heard[] {
  if (at !== 'agent' && !(at === 'none' && how === 'alone')) return []
  const because: BecauseCode =
    how === 'after' ? 'person_word_before_you' : how === 'alone' ? 'person_word_alone' : 'person_word_after_you'
  if (hit.is === 'mild')
    return how === 'before' && near && !many && isSaidOfYou(text, hit)
      ? [heard('insult', 0.8, 2, hit, because, at)]
      : []
  if (how === 'alone') return standsAlone(text, hit) ? [heard('insult', 0.6, 2, hit, because, 'agent')] : []
  if (how === 'before' && !near) return /[a-z]/.test(hit.word) ? [] : [heard('insult', 0.6, 2, hit, because, at)]
  return [heard('insult', many ? 0.75 : 0.93, 2, hit, because, at)]
}

/** 「你很笨」, "you are useless": the word must be said of you, not merely after you. */
const SAID_OF_YOU = pattern(
  "(?:你|您)(?:這|那|個|種|人|真|的|很|好|太|也|就|都|是|有|夠|怎|麼|么|到|底|不|會|才|有點|實在|簡直|根本|他妈|特么|一個|腦子|腦袋|這麼|那麼|咁|鬼|死|整|天|比|更|還|在|跟|一樣)*$|\\b(?:you(?:'re| are| were)?|ur|u r)(?: (?:so|such|really|just|all|a|an|are|is|that|this|too|very|completely|totally|fucking|absolutely|bloody|being|a bit|a little|how|the|utterly|quite|honestly|actually|most|more))*\\s*$|\\b(?:are|how) (?:\\w+ )?you (?:really |that |this |so |just |all )*$",
)
const isSaidOfYou = (text: string, hit: Hit): boolean => met(SAID_OF_YOU, before(text, hit.from))

/** Nothing else in its clause but the word: 「…… 白痴」. */
function standsAlone(text: string, hit: Hit): boolean {
  const lead = before(text, hit.from, 8)
  const tail = after(text, hit.to, 8)
  // Between English words a space ends nothing.
  if (/[a-z]/.test(hit.word)) return /(?:^|[.,!?]\s*)$/.test(lead) && /^\s*(?:$|[.,])/.test(tail)
  return (
    /(?:^|[\s,，、.。…~])(?:真是|真的是|一群|一個|死|臭|大|他媽的|好)?$/u.test(lead) &&
    /^(?:[\s,，、.。…~]|$|[啦啊喔哦吧欸誒呀嗎了的]{1,2}(?:[\s,，.]|$))/u.test(tail)
  )
}

function slur(text: string, hit: Hit, direction: Direction): Heard[] {
  const directed = direction.at === 'agent' || (direction.how === 'alone' && standsAlone(text, hit))
  if (!directed) return [heard('slur', 0.85, 2, hit, 'slur_at_group', 'third_party')]
  return [heard('slur', 0.93, 3, hit, 'slur_at_you', 'agent'), heard('insult', 0.9, 2, hit, 'slur_at_you', 'agent')]
}
