import { type Typed, typed } from '../typed.ts'
import { hardWords } from '../words/lexicon.ts'
import { foldedOdds } from './folded.ts'
import { emptyGrams, gramsOf, LONGEST_PIECE } from './grams.ts'
import type { Model, Offence } from './model.ts'
import { languageOf } from './odds.ts'
import { writtenOut } from './plain.ts'
import { type Sounds, soundsLike } from './sounds.ts'

export const OFFENCE_BITS = 20
const MASK = (1 << OFFENCE_BITS) - 1
const grams = emptyGrams()

/** The text as this judge reads it: hidden words and words typed by sound written out. */
export function readyOffence(raw: string, sounds: Sounds, words: ReadonlyMap<string, string>): string {
  const folded: Typed = typed(raw.slice(0, LONGEST_PIECE))
  const alike = writtenOut(folded, soundsLike(folded.text, { ...sounds, words }))
  return writtenOut(alike, hardWords(alike.text)).text
}

export const placeInOffence = (hash: number): number => hash & MASK

export function linearOdds({ weights, step, bias }: Pick<Offence, 'weights' | 'step' | 'bias'>, text: string): number {
  gramsOf(text, grams)
  let sum = 0
  for (let at = 0; at < grams.count; at++) sum += weights[placeInOffence(grams.hash[at] ?? 0)] ?? 0
  return (sum * step) / Math.sqrt(grams.count || 1) + bias
}

/** Whether a text attacks a person or a group: for comparing with public test sets. What a contact shows comes from `read`. */
export function offenceIn(model: Model, raw: string): { probability: number; offensive: boolean } {
  const text = readyOffence(raw, model.sounds, model.offence.words)
  const odds = (linearOdds(model.offence, text) + foldedOdds(model.offence.network, text)) / 2
  const { slope, shift, from } = model.offence[languageOf(text)]
  const probability = 1 / (1 + Math.exp(-(slope * odds + shift)))
  return { probability, offensive: probability >= from }
}
