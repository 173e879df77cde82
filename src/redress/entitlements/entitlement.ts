import type { Approver } from '../remedies/matrix.ts'

export const FIELDS = ['tier', 'days', 'receipt', 'packaged', 'our_error'] as const
export type Field = (typeof FIELDS)[number]

/** What is known of what somebody asks for. There is no place in it for how they ask. */
export type Asked = {
  product: string
  issue: string
  tier?: string | undefined
  /** Days since it was bought, delivered or booked. */
  days?: number | undefined
  receipt?: boolean | undefined
  packaged?: boolean | undefined
  our_error?: boolean | undefined
  /** Hundredths of the queue's currency. */
  amount?: number | undefined
}

export type Condition =
  | { field: 'tier'; among: readonly string[] }
  | { field: 'days'; atMost: number }
  | { field: 'receipt' | 'packaged' | 'our_error'; is: boolean }

export type Gives = { is: 'owed' } | { is: 'may_be_given'; by: Approver; most: number | null } | { is: 'never' }

/** One line of the catalogue. `product` `*` is every product. The first line whose conditions all hold answers. */
export type Entry = {
  key: string
  product: string
  issue: string
  when: readonly Condition[]
  gives: Gives
  words: Readonly<Record<'zh-Hant' | 'zh-Hans' | 'en', string>>
}
export type Catalogue = { version: number; entries: readonly Entry[] }

export type Answer =
  | { is: 'owed' | 'never'; entry: Entry }
  | { is: 'may_be_given'; entry: Entry; by: Approver; most: number | null }
  /** The catalogue is silent: a person decides on the merits, as before. */
  | { is: 'not_listed' }
  /** Something more must be known first: nobody hears no because of what nobody asked. */
  | { is: 'ask_first'; fields: readonly Field[] }

type Holds = 'yes' | 'no' | 'unknown'

function holds(it: Condition, asked: Asked): Holds {
  const known = asked[it.field]
  if (known === undefined) return 'unknown'
  if (it.field === 'tier') return it.among.includes(String(known)) ? 'yes' : 'no'
  if (it.field === 'days') return Number(known) <= it.atMost ? 'yes' : 'no'
  return known === it.is ? 'yes' : 'no'
}

/** What the house gives for what is asked. Above the limit of a line it is not given by that line. */
export function entitled(catalogue: Catalogue, asked: Asked): Answer {
  const lines = catalogue.entries.filter(
    (it) => (it.product === '*' || it.product === asked.product) && it.issue === asked.issue,
  )
  const unknown = new Set<Field>()
  for (const entry of lines) {
    const each = entry.when.map((it) => [it.field, holds(it, asked)] as const)
    if (each.some(([, is]) => is === 'no')) continue
    const open = each.filter(([, is]) => is === 'unknown').map(([field]) => field)
    for (const field of open) unknown.add(field)
    if (open.length > 0 || isAbove(entry.gives, asked)) continue
    // Something milder might still hold above it, were it known.
    if (entry.gives.is === 'never' && unknown.size > 0) break
    return answerOf(entry)
  }
  return unknown.size > 0 ? { is: 'ask_first', fields: [...unknown] } : { is: 'not_listed' }
}

const isAbove = (gives: Gives, asked: Asked) =>
  gives.is === 'may_be_given' && gives.most !== null && (asked.amount ?? 0) > gives.most

const answerOf = (entry: Entry): Answer =>
  entry.gives.is === 'may_be_given'
    ? { is: 'may_be_given', entry, by: entry.gives.by, most: entry.gives.most }
    : { is: entry.gives.is, entry }
