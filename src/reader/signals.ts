import { conductOf, type Heard } from './conduct.ts'
import { type Cue, type Found, findCues, met, pattern } from './cue.ts'
import { COURTESY, SELF_HARM } from './cues/care.ts'
import { INSULTS, SLURS } from './cues/insults.ts'
import { RIGHTS } from './cues/rights.ts'
import { SEXUAL } from './cues/sexual.ts'
import { THREATS } from './cues/threats.ts'
import type { Hit } from './find.ts'
import { inDanger } from './in-danger.ts'
import { rejectionIn } from './not-accepted.ts'
import { isInQuotes, isQuoted } from './quoted.ts'
import type { Level, SignalKind, Target, Turn } from './reading.ts'

/** 幹 and 操 alone between two breaths; inside a word they are a tree trunk or a morning exercise. */
const BREATH = pattern(
  '(?<![\\p{L}\\p{N}])(?:干|操|艹|肏|屌|撚|鳩|闪尼|閪|草)(?:你|啊|啦|喔|欸|勒|嘞|咧|林|了)?(?=$|[\\s,，。!?~.、])(?![\\p{L}\\p{N}])',
)
const MIDDLE = pattern(
  '(?:真|就|都|也|很|超|有够|是在|在)(?:干)(?=[!?~])|(?:^|[\\s,，。!])(?:干)(?=[他她它这那!你您我什])(?!什么|你们?这行|你们?那行|这行|这种|这个|这一|我们?这|那个)',
)

const LEVEL: Readonly<Partial<Record<SignalKind, Level>>> = {
  threat: 4,
  sexual: 3,
  slur: 3,
  insult: 2,
  insult_family: 3,
}

const heardAs = (found: Found<SignalKind>, at: Target, level?: Level): Heard => ({
  kind: found.is,
  probability: found.p,
  level: level ?? LEVEL[found.is] ?? 0,
  from: found.from,
  to: found.to,
  because: found.because,
  at,
})

const OTHER_IN_THREAT = pattern(
  '他|她|佢|司機|外送員|管理員|主任|經理|店員|老馬|姓|師傅|\\b(?:him|her|his|them|he|she|driver)\\b',
)
const PROPERTY = pattern(
  '店|公司|機|櫃|大樓|辦公|招牌|柵|門市|\\b(?:office|building|store|shop|branch|warehouse|machine)\\b',
)

function threatened(text: string, found: Found<SignalKind>): Heard {
  const words = text.slice(Math.max(0, found.from - 6), found.to + 6)
  const at: Target =
    found.because === 'harm_to_property' || met(PROPERTY, words)
      ? 'company'
      : met(OTHER_IN_THREAT, words)
        ? 'third_party'
        : 'agent'
  // "Watch your back" may be temper; a person decides whether it is more.
  return heardAs(found, at, found.because === 'vague_menace' ? 3 : 4)
}

/** Everything heard in one customer turn, one of each kind, the surest. */
export function heardIn(text: string, hits: readonly Hit[], before: readonly Turn[]): Heard[] {
  const quoted = (from: number, to: number) => isQuoted(text, from, to)
  const find = (cues: readonly Cue<SignalKind>[]) => findCues(text, cues, quoted)
  // A wish or a right keeps its force in reported speech ("your clerk said I may complain"); only quotation marks take it away.
  const marked = (from: number, to: number) => isInQuotes(text, from, to)
  const ask = (cues: readonly Cue<SignalKind>[]) => findCues(text, cues, marked).map((one) => heardAs(one, 'none'))
  const all: Heard[] = [
    ...conductOf(text, hits),
    ...breaths(text, quoted),
    ...find(INSULTS).map((one) => heardAs(one, 'agent')),
    ...find(SLURS).flatMap(slurs),
    ...find(SEXUAL).map((one) => heardAs(one, 'agent')),
    ...find(THREATS).map((one) => threatened(text, one)),
    ...ask(RIGHTS),
    ...findCues(text, SELF_HARM).map((one) => heardAs(one, 'self')),
    ...inDanger(text, before).map((one) => heardAs(one, 'self')),
    ...ask(COURTESY),
  ]
  const rejection = rejectionIn(text, before, marked)
  if (rejection) all.push(heardAs({ ...rejection, is: 'not_accepted' }, 'none'))
  return settled(all)
}

const breaths = (text: string, quoted: (from: number, to: number) => boolean): Heard[] =>
  findCues(
    text,
    [
      { is: 'profanity' as const, because: 'swear_word' as const, p: 0.85, when: BREATH },
      { is: 'profanity' as const, because: 'swear_word' as const, p: 0.7, when: MIDDLE },
    ],
    quoted,
  ).map((one) => heardAs(one, 'none'))

/** A slur at the person listening is an insult as well. */
function slurs(found: Found<SignalKind>): Heard[] {
  if (found.because === 'slur_at_group') return [heardAs(found, 'third_party', 2)]
  return [heardAs(found, 'agent'), { ...heardAs(found, 'agent', 2), kind: 'insult' }]
}

function settled(all: readonly Heard[]): Heard[] {
  const best = new Map<SignalKind, Heard>()
  for (const one of all) {
    const before = best.get(one.kind)
    if (!before || before.level < one.level || (before.level === one.level && before.probability < one.probability))
      best.set(one.kind, one)
  }
  // Somebody who may be in danger is helped, not judged.
  if (best.has('self_harm_risk')) best.delete('threat')
  return [...best.values()].sort((a, b) => a.from - b.from || a.to - b.to)
}
