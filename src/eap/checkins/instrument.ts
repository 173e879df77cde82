import type { Language } from '#kernel/language.ts'
import { bsrs5, cbi, gad2, own, phq2, type Scored, who5 } from './scoring.ts'

/**
 * What is known of a questionnaire before anybody may answer it. The words of one that may not be shipped are in no file
 * here; a house that has a licence puts them in, with the licence and their digest.
 */
export type Instrument = {
  readonly id: string
  readonly version: string
  readonly licence: string
  /** Whether its words may lie in this repository. */
  readonly bundlingAllowed: boolean
  readonly items: readonly string[]
  /** Answers go from 0 to this. */
  readonly highest: number
  /** SHA-256 of the items, one a line, in each language that is shipped. */
  readonly itemTextHash: Readonly<Partial<Record<Language, string>>>
  readonly scoringFn: (answers: Answers) => Scored
  readonly cutoffs: readonly number[]
  /** How many must be answered before anything is said about them. */
  readonly responseRequired: number
  /** The item that asks about not wanting to live, by its place; it is shown only while somebody stands by. */
  readonly riskItem: number | null
  /** How many answers a group figure needs; null where there is never one. */
  readonly minReportN: number | null
  readonly retentionDays: number
}

/** In the order of the items; null where it was passed over. */
export type Answers = readonly (number | null)[]

const OWN = {
  version: '1',
  licence: 'CC0-1.0',
  bundlingAllowed: true,
  highest: 4,
  cutoffs: [],
  riskItem: null,
} as const
const THEIRS = { bundlingAllowed: false, itemTextHash: {}, minReportN: null, retentionDays: 365 } as const

export const INSTRUMENTS = [
  {
    ...OWN,
    id: 'protection',
    items: ['may_end', 'acted', 'told', 'no_harm'],
    itemTextHash: {
      'zh-Hant': '468d6773eed28214d9f8722265ed33b796495cae1510ba6138ccf3e2bc4903dc',
      'zh-Hans': '7ef6e23fa3c6118a3c04a4d82bf4650d01d8258c7ae0569e7116dd8375a7b194',
      en: 'dda3dcb913c773466ea8bdae1c9cc6ae11c5255e216e4fe4636dbe58fb4f3dab',
    },
    scoringFn: own,
    responseRequired: 1,
    minReportN: 10,
    retentionDays: 365,
  },
  {
    ...OWN,
    id: 'work',
    items: ['room', 'say', 'people', 'leave'],
    itemTextHash: {
      'zh-Hant': '29e693853246804a2fb7ff3be7a01e2eb088a0521aeb1a5c12c45cf1fe2014c9',
      'zh-Hans': '3c61177a6602f9d42587c0e0c7dbe1d93e481c93c9baf579ad0b918258650d25',
      en: 'f4897e13e49c05ccd890e908691abac315d13ab904c08569aeb01368986e85f4',
    },
    scoringFn: own,
    responseRequired: 1,
    minReportN: 10,
    retentionDays: 365,
  },
  {
    ...THEIRS,
    id: 'bsrs5',
    version: '5 and one',
    licence: 'ask the Taiwan Society for Suicide Prevention and M.-B. Lee before use',
    items: ['1', '2', '3', '4', '5', '6'],
    highest: 4,
    scoringFn: bsrs5,
    cutoffs: [6, 10, 15],
    responseRequired: 5,
    riskItem: 5,
  },
  {
    ...THEIRS,
    id: 'who5',
    version: '2024',
    licence: 'CC BY-NC-SA 3.0 IGO (WHO)',
    items: ['1', '2', '3', '4', '5'],
    highest: 5,
    scoringFn: who5,
    cutoffs: [29, 51],
    responseRequired: 5,
    riskItem: null,
  },
  {
    ...THEIRS,
    id: 'cbi',
    version: '2005',
    licence: 'the article is Taylor & Francis’s; ask before use',
    items: [...of('personal', 6), ...of('work', 7), ...of('client', 6)],
    highest: 4,
    scoringFn: cbi,
    cutoffs: [50],
    responseRequired: 19,
    riskItem: null,
  },
  {
    ...THEIRS,
    id: 'phq2',
    version: '2',
    licence: 'Pfizer states that no permission is needed; copies carry a notice',
    items: ['1', '2'],
    highest: 3,
    scoringFn: phq2,
    cutoffs: [3],
    responseRequired: 2,
    riskItem: null,
  },
  {
    ...THEIRS,
    id: 'gad2',
    version: '2',
    licence: 'Pfizer states that no permission is needed; copies carry a notice',
    items: ['1', '2'],
    highest: 3,
    scoringFn: gad2,
    cutoffs: [3],
    responseRequired: 2,
    riskItem: null,
  },
] as const satisfies readonly Instrument[]

function of(scale: string, many: number): readonly string[] {
  return Array.from({ length: many }, (_, nth) => `${scale}_${nth + 1}`)
}

export type OwnInstrument = 'protection' | 'work'

export const instrumentOf = (id: string): Instrument | undefined => INSTRUMENTS.find((it) => it.id === id)

/** Questions that may become a figure about a group: the house's own, and never one about risk. */
export const GROUP_QUESTIONS: readonly string[] = INSTRUMENTS.flatMap((it) =>
  it.minReportN === null ? [] : it.items.map((item) => `${it.id}.${item}`),
)

/** A question about not wanting to live is answered first, whatever the rest adds up to. */
export function riskOf(it: Pick<Instrument, 'riskItem'>, answers: Answers): 'path' | 'resources' | null {
  const answer = it.riskItem === null ? null : (answers[it.riskItem] ?? null)
  if (answer === null || answer === 0) return null
  return answer >= 2 ? 'path' : 'resources'
}

/** What is counted of an answer in a group figure: a third of the scale, no finer. */
export const partOf = (answer: number, highest: number): 'low' | 'middle' | 'high' =>
  answer * 2 < highest ? 'low' : answer * 2 > highest ? 'high' : 'middle'

const WEEK = 7 * 86_400_000

/** Once a week at the most, opened by the person. `last` is in the person's own sealed answers and nowhere else. */
export const mayAnswerFrom = (last: Date | null): Date | null => last && new Date(last.getTime() + WEEK)
