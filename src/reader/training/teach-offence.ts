import { FIRST_TOKEN, type Folded, foldedOdds, numbered, tokensIn } from '../model/folded.ts'
import { emptyGrams, gramsOf } from '../model/grams.ts'
import type { Offence } from '../model/model.ts'
import { languageOf } from '../model/odds.ts'
import { linearOdds, OFFENCE_BITS, placeInOffence, readyOffence } from '../model/offence.ts'
import type { Sounds } from '../model/sounds.ts'
import { chanceFrom } from './chance.ts'
import { rowsOf } from './fit-table.ts'
import { foldedFrom } from './fold-network.ts'
import { honestLine } from './honest-odds.ts'
import { fitted, type Rows } from './logistic.ts'
import { macroF1 } from './measures.ts'
import { newNetwork, taught } from './network.ts'

/** A text, whether people called it offensive, and how much it counts beside the others. */
export type Judgement = { text: string; yes: boolean; counts: number }

const STRENGTH = 8
const ROUNDS = 12
const LEAST_TOKEN = 4
const SHAPE = { depth: 48, marks: 36, widths: [2, 3, 4] }
const COURSE = { rounds: 3, rate: 0.001, batch: 32, hidden: 0.5, unknown: 0.05 }

const grams = emptyGrams()

/** Each piece as often as it stands there, together of length one. */
const offenceRows = (texts: readonly string[]): Rows =>
  rowsOf(
    texts.map((text) => {
      gramsOf(text, grams)
      const each = 1 / Math.sqrt(grams.count || 1)
      return { hash: grams.hash.slice(0, grams.count), value: new Float64Array(grams.count).fill(each) }
    }),
    placeInOffence,
    1 << OFFENCE_BITS,
  )

function linear(
  texts: readonly string[],
  judgements: readonly Judgement[],
  seed: number,
): Pick<Offence, 'weights' | 'step' | 'bias'> {
  const answers = {
    yes: Float32Array.from(judgements, ({ yes }) => (yes ? 1 : 0)),
    counts: Float32Array.from(judgements, ({ counts }) => counts),
  }
  const exact = fitted(offenceRows(texts), answers, { strength: STRENGTH, rounds: ROUNDS, chance: chanceFrom(seed) })
  const places = exact.length - 1
  let most = 0
  for (let at = 0; at < places; at++) most = Math.max(most, Math.abs(exact[at] ?? 0))
  const step = most / 127 || 1
  return {
    weights: Int8Array.from(exact.subarray(0, places), (one) => Math.round(one / step)),
    step,
    bias: exact[places] ?? 0,
  }
}

function network(
  texts: readonly string[],
  judgements: readonly Judgement[],
  seed: number,
  told: (what: string) => void,
): Folded {
  const counts = new Map<string, number>()
  for (const text of texts) for (const token of tokensIn(text)) counts.set(token, (counts.get(token) ?? 0) + 1)
  const kept = [...counts]
    .filter(([, count]) => count >= LEAST_TOKEN)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const tokens = new Map(kept.map(([token], at) => [token, at + FIRST_TOKEN]))
  const chance = chanceFrom(seed)
  const net = newNetwork({ ...SHAPE, tokens: tokens.size + FIRST_TOKEN }, chance)
  const examples = judgements.map(({ yes, counts: worth }, at) => ({
    tokens: numbered(tokens, texts[at] ?? ''),
    yes: yes ? 1 : 0,
    counts: worth,
  }))
  taught(net, examples, COURSE, chance, (round, loss) =>
    told(`network, round ${round + 1} of ${COURSE.rounds}: loss ${loss.toFixed(3)}`),
  )
  return foldedFrom(net, tokens)
}

/** The judge of offence, its threshold and honest line from `tuning`, whose texts it was not fitted to. */
export function offenceTaught(
  judgements: readonly Judgement[],
  tuning: readonly Judgement[],
  {
    sounds,
    words,
    seed,
    told,
  }: { sounds: Sounds; words: ReadonlyMap<string, string>; seed: number; told: (what: string) => void },
): Offence {
  const ready = (one: Judgement) => readyOffence(one.text, sounds, words)
  const texts = judgements.map(ready)
  told('linear part')
  const line = linear(texts, judgements, seed)
  const net = network(texts, judgements, seed, told)
  const judged = tuning.map((one) => {
    const text = ready(one)
    return { yes: one.yes, language: languageOf(text), odds: (linearOdds(line, text) + foldedOdds(net, text)) / 2 }
  })
  const tuned = (language: 'zh' | 'en') => {
    const own = judged.filter((one) => one.language === language)
    const { slope, shift } = honestLine(own)
    const honest = own.map(({ yes, odds }) => ({ yes, odds: 1 / (1 + Math.exp(-(slope * odds + shift))) }))
    return { slope, shift, from: evenHanded(honest) }
  }
  return { ...line, network: net, words, zh: tuned('zh'), en: tuned('en') }
}

/** Where both classes are judged best, in steps of one in a hundred. */
function evenHanded(judged: readonly { yes: boolean; odds: number }[]): number {
  let best = 0
  let from = 0.5
  for (let step = 10; step <= 90; step++) {
    const figure = macroF1(judged, step / 100)
    if (figure > best) {
      best = figure
      from = step / 100
    }
  }
  return from
}
