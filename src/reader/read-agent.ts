import { BECAUSE_OF_ACT } from './because.ts'
import { met, pattern } from './cue.ts'
import { momentNamed, timeNamed } from './due.ts'
import { restsOn } from './model/evidence.ts'
import type { Model } from './model/model.ts'
import { languageOf, oddsOf, piecesOf, probable, readyAgent } from './model/odds.ts'
import { ACTS, type ActRead, type Context, type Reading } from './reading.ts'

/** “I cannot promise” is the opposite of promising too much. */
const NO_PROMISE = pattern(
  "(?:不能|沒辦法|無法|不敢|不好|冇辦法|唔可以)(?:跟|向|給|同|和)?(?:您|你)?(?:保證|打包票|承諾|擔保|答應)|保證(?:書|金|人)|\\b(?:can't|cannot|can not|won't|unable to|not able to) (?:\\w+ )?(?:promise|guarantee)",
)

/** No anger is ever read in what an agent says: staff are not measured by their feelings. */
export function readAgentPiece(model: Model, raw: string, context: Context): Reading {
  const ready = readyAgent(raw)
  const odds = oddsOf(model.agent, 'agent', ready, context.before)
  const language = languageOf(ready.folded.text)
  const acts: ActRead[] = []
  for (const [at, act] of ACTS.entries()) {
    const probability = probable(model.honest[language].agent, at, odds[at] ?? 0)
    const from = model.thresholds.find((one) => one.kind === act && one.language === language)?.from ?? 1
    if (probability < from || (act === 'over_promise' && met(NO_PROMISE, ready.folded.text))) continue
    const span = restsOn(model.agent, at, piecesOf(ready), ready.plain.text)
    acts.push({ act, probability, span: ready.plain.spanOf(...span), because: BECAUSE_OF_ACT[act] })
  }
  acts.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  const reading: Reading = { signals: [], anger: 0, target: 'none', acts }
  const promise = acts.findIndex(({ act }) => act === 'promise')
  const time = promise < 0 ? undefined : timeNamed(ready.folded.text)
  if (!time) return reading
  const span = ready.folded.spanOf(time.from, time.to)
  const timed = acts.map((one, at): ActRead => (at === promise ? { ...one, because: 'gives_word_and_time' } : one))
  const due = { words: raw.slice(...span), span, ...momentNamed(time, context) }
  return { ...reading, acts: timed, due }
}
