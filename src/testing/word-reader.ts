import type { Act, ActRead, Anger, Level, Reader, Signal, SignalKind } from '#reader/public.ts'

/** What customers of the tests say, and what is heard in it. The real lexicon has tests of its own. */
const SAID: readonly (readonly [words: string, kind: SignalKind, level: Level])[] = [
  ['damn', 'profanity', 1],
  ['idiot', 'insult', 2],
  ['your mother', 'insult_family', 3],
  ['sweet thing', 'sexual', 3],
  ['kill you', 'threat', 4],
  ['newspaper', 'exposure_threat', 0],
  ['fire her', 'demand_dismissal', 0],
  ['my money', 'demand_compensation', 0],
  ['third time', 'repeat_contact', 0],
  ['no good', 'not_accepted', 0],
  ['why', 'not_accepted', 0],
  ['supervisor', 'supervisor_request', 0],
  ['end my life', 'self_harm_risk', 4],
  ['thank you', 'thanks', 0],
]
const DONE: readonly (readonly [words: string, act: Act])[] = [
  ['because', 'explain'],
  ['you mean', 'restate'],
  ['I can', 'propose'],
  ['I promise', 'promise'],
  ['always', 'over_promise'],
  ['sorry', 'regret'],
  ['I hear', 'acknowledge_feeling'],
  ['to recap', 'recap'],
]

/** A reader of a dozen words, so that a test of the house does not fail because the lexicon has learnt something. */
export const wordReader: Reader = ({ role, text }, { before }) => {
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const
  const anger: Anger = text.includes('furious') ? 3 : 0
  if (role === 'agent') {
    const acts = DONE.filter(([words]) => text.includes(words)).map(
      ([words, act]): ActRead => ({ act, probability: 0.9, span: at(words), because: 'gives_reason' }),
    )
    return { signals: [], anger: 0, target: 'none', acts }
  }
  // "Why" turns an explanation down only right after one: what was said before decides, as it does for the real reader.
  const explained = before.at(-1)?.role === 'agent' && before.at(-1)?.text.includes('because')
  const signals = SAID.filter(([words]) => text.includes(words) && (words !== 'why' || explained)).map(
    ([words, kind, level]): Signal => ({ kind, level, probability: 0.9, span: at(words), because: 'swear_word' }),
  )
  return { signals, anger, target: signals.some((it) => it.level >= 2) ? 'agent' : 'none', acts: [] }
}
