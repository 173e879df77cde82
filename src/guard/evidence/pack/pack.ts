import type { Language } from '#kernel/language.ts'
import type { Head, Link } from '../chain.ts'
import type { CustodyFacts, EvidenceFacts, SubjectKind } from '../evidence.ts'

export type PackItem = {
  facts: EvidenceFacts
  print: string
  seal: string
  /** The words as they were captured; null once their time had come. */
  body: string | null
  /** The file it is about, and how such a file is called. */
  attached: { bytes: Uint8Array; ending: string } | null
  capturedByName: string | null
}
export type PackEntry = { facts: CustodyFacts; byName: string | null; print: string; seal: string }
/** A stretch of a chain, from its first link that this pack needs to its head. */
export type Stretch = { before: string; from: number; links: readonly Link[]; head: Head }
export type MatterItem = { nth: number; kind: string; content: unknown; by: string | null; at: string; seal: string }

export type Pack = {
  house: string
  zone: string
  language: Language
  subject: { on: SubjectKind; id: string }
  madeAt: string
  madeBy: { name: string; role: string }
  purpose: string
  /** Null: for inside the house, and it says so on its first page. */
  leaves: { recipient: string; purpose: string; askedBy: string; approvedBy: string; approvedAt: string } | null
  isHeld: boolean
  items: readonly PackItem[]
  entries: readonly PackEntry[]
  evidence: Stretch
  custody: Stretch
  matter: { items: readonly MatterItem[]; stretch: Stretch } | null
}

export type PackFile = readonly [path: string, content: string | Uint8Array]

const number = (nth: number) => String(nth).padStart(4, '0')
export const pathOf = (it: PackItem): string | null =>
  it.body === null ? null : `items/${number(it.facts.nth)}-${it.facts.kind}.json`
export const attachedPath = (it: PackItem): string | null =>
  it.attached ? `files/${number(it.facts.nth)}.${it.attached.ending}` : null
const matterPath = (it: MatterItem) => `matter/${number(it.nth)}-${it.kind}.json`

const printed = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

/** Everything of a pack but its pages, its checker and its seal. */
export function contentsOf(pack: Pack): readonly PackFile[] {
  const { items, matter } = pack
  return [
    ['manifest.json', printed(manifestOf(pack))],
    [
      'chain.json',
      printed({
        evidence: withoutHead(pack.evidence),
        custody: withoutHead(pack.custody),
        ...(matter ? { matter: withoutHead(matter.stretch) } : {}),
      }),
    ],
    ['custody.json', printed(pack.entries)],
    ...items.flatMap((it): PackFile[] => {
      const path = pathOf(it)
      return path && it.body !== null ? [[path, it.body]] : []
    }),
    ...items.flatMap((it): PackFile[] => {
      const path = attachedPath(it)
      return path && it.attached ? [[path, it.attached.bytes]] : []
    }),
    ...(matter?.items ?? []).map((it): PackFile => [matterPath(it), printed(it.content)]),
  ]
}

const withoutHead = ({ before, from, links }: Stretch) => ({ before, from, links })

function manifestOf(pack: Pack) {
  const { items, entries: _, evidence, custody, matter, ...rest } = pack
  return {
    format: 'sanying-evidence/1',
    ...rest,
    heads: { evidence: evidence.head, custody: custody.head, ...(matter ? { matter: matter.stretch.head } : {}) },
    items: items.map((it) => ({
      path: pathOf(it),
      attached: attachedPath(it),
      facts: it.facts,
      capturedByName: it.capturedByName,
      print: it.print,
      seal: it.seal,
    })),
    ...(matter ? { matter: matter.items.map(matterPath) } : {}),
  }
}

/** One line for each file, in the order of their names, and a last one over all of them. */
export function sealText(files: readonly PackFile[], print: (content: string | Uint8Array) => string): string {
  const lines = files
    .map(([path, content]) => ({ path, print: print(content) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((it) => `${it.print}  ${it.path}\n`)
    .join('')
  return `${lines}${print(lines)}  seal\n`
}

/** The seal of the pack as a whole: it can be told apart from it, and compared. */
export const sealOfPack = (seals: string): string => seals.trimEnd().split('\n').at(-1)?.slice(0, 64) ?? ''
