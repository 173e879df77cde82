import { cue, findCues, met, pattern } from './cue.ts'
import { fold } from './fold.ts'
import type { SignalKind, Turn } from './reading.ts'

/** The agent asked it openly, as one should. */
const ASKED = pattern(
  '(?:自殺|輕生|結束(?:自己的?)?生命|不想活|傷害自己|想不開)|\\b(?:suicide|ending your life|end your life|kill yourself|hurt(?:ing)? yourself|harm(?:ing)? yourself)\\b',
)
/** Short answers that mean yes after that question, and nothing in any other place. */
const YES = cue<SignalKind>(
  'self_harm_risk',
  'speaks_of_dying',
  0.9,
  '^[^\\p{L}]*(?:有想過|有(?:啊|過|一點)?(?=$|[\\s。，,.])|想過|嗯|對(?!不起)|是(?=$|[\\s。，,.]|啊)|常常|每天|(?:yes|yeah|yep|i have|i am|sometimes|maybe|all the time)\\b)',
)
/** Said in so many words, it is never left to a likelihood. */
const PLAINLY = cue<SignalKind>(
  'self_harm_risk',
  'speaks_of_dying',
  0.95,
  '(?:想|要|去|會|会)(?:自殺|輕生|尋短|尋死|了結自己)|不想(?:再)?活(?:了|下去)|活不下去|(?:我|就|真的?|只|好)想死(?!你|妳|您|他|她|機|当|當)|\\b(?:kill(?:ing)? myself|end(?:ing)? (?:my (?:own )?life|it all)|tak(?:e|ing) my own life|want(?:ed)? to die|commit suicide|suicidal)\\b',
  '笑|累|熱|癢|吃|(?:他|她|有人|朋友|鄰居)[^。，,]{0,6}$|\\b(?:not|never|haha|lol)\\b',
)
/** Not being there any more, told as a relief for others. Insurance and batteries are not meant. */
const BETTER_WITHOUT = cue<SignalKind>(
  'self_harm_risk',
  'speaks_of_dying',
  0.85,
  '我(?:要是|如果|若)?(?:不在|走)了?[^。]{0,8}(?:輕鬆|好過|省事|解脫|比較好|都好)|(?:世界|家裡|大家)(?:少了?|沒有)我[^。]{0,6}(?:更好|比較好|輕鬆)',
)

/** Danger that a list of words does not hold: the answer to an open question, and the wish to be out of everybody's way. */
export function inDanger(text: string, before: readonly Turn[]) {
  const last = before.at(-1)
  const asked = last?.role === 'agent' && met(ASKED, fold(last.text))
  return findCues(text, asked ? [YES, PLAINLY, BETTER_WITHOUT] : [PLAINLY, BETTER_WITHOUT])
}
