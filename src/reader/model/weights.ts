import type { Threshold } from '../card.ts'
import type { Folded } from './folded.ts'
import type { Honest, Model, Offence } from './model.ts'
import { packed, type Unpacked, unpacked } from './packing.ts'
import type { Table } from './table.ts'

type Line = { slope: number; shift: number; from: number }
type Plain = {
  name: string
  thresholds: readonly Threshold[]
  misconductFrom: Model['misconductFrom']
  longest: number
  hardWords: readonly (readonly [string, string])[]
  offence: {
    step: number
    bias: number
    zh: Line
    en: Line
    words: readonly (readonly [string, string])[]
    network: { tokens: readonly string[]; marks: number; widths: readonly number[]; bias: number }
  }
}

const LANGUAGES = ['zh', 'en'] as const
const SIDES = ['customer', 'agent'] as const

export function bytesOf(model: Model): Uint8Array {
  const { sounds, offence } = model
  const plain: Plain = {
    name: model.name,
    thresholds: model.thresholds,
    misconductFrom: model.misconductFrom,
    longest: sounds.longest,
    hardWords: [...sounds.words],
    offence: {
      step: offence.step,
      bias: offence.bias,
      zh: offence.zh,
      en: offence.en,
      words: [...offence.words],
      network: {
        tokens: [...offence.network.tokens.keys()],
        marks: offence.network.marks,
        widths: offence.network.widths,
        bias: offence.network.bias,
      },
    },
  }
  return packed(plain, {
    ...tableParts('customer', model.customer),
    ...tableParts('agent', model.agent),
    ...Object.fromEntries(
      LANGUAGES.flatMap((language) =>
        SIDES.flatMap((side) => [
          [`${side} slope ${language}`, model.honest[language][side].slope],
          [`${side} shift ${language}`, model.honest[language][side].shift],
        ]),
      ),
    ),
    syllables: sounds.syllables,
    pairs: sounds.known,
    'offence weights': offence.weights,
    'network table': offence.network.table,
    'network steps': offence.network.steps,
    'network offsets': offence.network.offsets,
    'network weights': offence.network.weights,
  })
}

const tableParts = (name: string, { marks, weights, steps, bias }: Table) => ({
  [`${name} marks`]: marks,
  [`${name} weights`]: weights,
  [`${name} steps`]: steps,
  [`${name} bias`]: bias,
})

/** Throws where the file is broken or of another making: a fault of the build. */
export function modelFrom(file: Uint8Array): Model {
  const from = unpacked(file)
  const plain = from.plain as Plain
  const honest = (language: 'zh' | 'en') => ({
    customer: honestFrom(from, 'customer', language),
    agent: honestFrom(from, 'agent', language),
  })
  const syllables = from.words('syllables')
  return {
    name: plain.name,
    customer: tableFrom(from, 'customer'),
    agent: tableFrom(from, 'agent'),
    honest: { zh: honest('zh'), en: honest('en') },
    thresholds: plain.thresholds,
    misconductFrom: plain.misconductFrom,
    sounds: { syllables, known: from.bits('pairs'), words: new Map(plain.hardWords), longest: plain.longest },
    offence: offenceFrom(from, plain.offence),
  }
}

function tableFrom(from: Unpacked, name: string): Table {
  const marks = from.words(`${name} marks`)
  const steps = from.numbers(`${name} steps`)
  return {
    places: marks.length,
    marks,
    questions: steps.length,
    weights: from.bytes(`${name} weights`),
    steps,
    bias: from.numbers(`${name} bias`),
  }
}

const honestFrom = (from: Unpacked, side: string, language: string): Honest => ({
  slope: from.numbers(`${side} slope ${language}`),
  shift: from.numbers(`${side} shift ${language}`),
})

function offenceFrom(from: Unpacked, plain: Plain['offence']): Offence {
  const network: Folded = {
    tokens: new Map(plain.network.tokens.map((token, at) => [token, at + 2])),
    marks: plain.network.marks,
    widths: plain.network.widths,
    bias: plain.network.bias,
    table: from.bytes('network table'),
    steps: from.numbers('network steps'),
    offsets: from.numbers('network offsets'),
    weights: from.numbers('network weights'),
  }
  return {
    weights: from.bytes('offence weights'),
    step: plain.step,
    bias: plain.bias,
    network,
    words: new Map(plain.words),
    zh: plain.zh,
    en: plain.en,
  }
}
