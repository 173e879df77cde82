import { type Block, blocksOf, type Cell, type Cut, publish } from './gate.ts'
import { type Band, bandOf, changeMayShow } from './share.ts'

/** What an answer is counted as. Nothing finer than this leaves a person's browser. */
export const PARTS = ['low', 'middle', 'high'] as const
export type Part = (typeof PARTS)[number]
export type Counts = Readonly<Record<Part, number>>

/** What was answered to one question by people who cannot be told apart further. */
export type Tally = Readonly<{ of: Readonly<Record<string, string>>; counts: Counts }>
export type Shares = Readonly<Record<Part, Band>>
export type Figure = Readonly<{
  key: string
  of: Readonly<Record<string, string>>
  n: number | null
  shares: Shares | null
}>

/** A group's last published figure, and how many came to it or left it since. */
export type Earlier = Readonly<{ key: string; n: number; moved: number }>

type Counted = Cell & { readonly counts: Counts }

/**
 * The figures of one question for one period. Where the bands taken together would prove that everybody in some place
 * gave the same answer, the question is shown for the whole organisation only, or not at all.
 */
export function figuresOf(tallies: readonly Tally[], cut: Cut, earlier: readonly Earlier[] = []): readonly Figure[] {
  const cells = tallies.map(({ of, counts }): Counted => ({ of, counts, n: sumOf(counts) }))
  const all = publish(cells, { ...cut, by: cut.by })
  const answered = new Map(groupSizes(cells, all).map(({ key, n }) => [key, n]))
  const withheld = new Set([...(cut.withheld ?? []), ...unchangedBut(earlier, answered)])

  for (const by of [cut.by, [[]], []]) {
    const shown = publish(cells, { k: cut.k, by, withheld })
    const figures = shown.map((it) => withShares(it, cells))
    if (provesNobody(figures, cells)) return all.map((it) => figures.find(({ key }) => key === it.key) ?? hidden(it))
  }
  return all.map(hidden)
}

const hidden = ({ key, of }: Pick<Figure, 'key' | 'of'>): Figure => ({ key, of, n: null, shares: null })
const sumOf = (counts: Counts): number => PARTS.reduce((sum, part) => sum + counts[part], 0)

const inGroup = (of: Figure['of'], cell: Cell): boolean =>
  Object.entries(of).every(([dimension, value]) => cell.of[dimension] === value)

const groupSizes = (cells: readonly Counted[], groups: readonly Pick<Figure, 'key' | 'of'>[]) =>
  groups.map(({ key, of }) => ({
    key,
    n: cells.reduce((sum, cell) => sum + (inGroup(of, cell) ? cell.n : 0), 0),
  }))

const unchangedBut = (earlier: readonly Earlier[], answered: ReadonlyMap<string, number>): readonly string[] =>
  earlier
    .filter((it) => !changeMayShow({ before: it.n, after: answered.get(it.key) ?? 0, moved: it.moved }))
    .map((it) => it.key)

const countsIn = (of: Figure['of'], cells: readonly Counted[], part: Part): number =>
  cells.reduce((sum, cell) => sum + (inGroup(of, cell) ? cell.counts[part] : 0), 0)

function withShares(it: Pick<Figure, 'key' | 'of' | 'n'>, cells: readonly Counted[]): Figure {
  const { n } = it
  if (n === null) return { ...it, shares: null }
  const band = (part: Part) => bandOf(countsIn(it.of, cells, part), n)
  return { ...it, shares: { low: band('low'), middle: band('middle'), high: band('high') } }
}

/** For each place whose people all gave one answer, or none gave it: would the figures look the same if one of them had not? */
function provesNobody(figures: readonly Figure[], cells: readonly Counted[]): boolean {
  const shown = new Set(figures.filter((it) => it.n !== null).map((it) => it.key))
  const blocks = blocksOf(cells, figures, shown).filter((it) => it.groups.size > 0 && peopleIn(it) > 0)
  return blocks.every((block) =>
    PARTS.every((part) => {
      const gave = partIn(block, part)
      if (gave > 0 && gave < peopleIn(block)) return true
      const others = PARTS.filter((it) => it !== part)
      const otherwise = others.map((other) => (gave === 0 ? { from: other, to: part } : { from: part, to: other }))
      return otherwise.some((step) => looksTheSame(step, block, blocks, figures))
    }),
  )
}

type Step = { from: Part; to: Part }

const peopleIn = (block: Block<Counted>): number => PARTS.reduce((sum, part) => sum + partIn(block, part), 0)
const partIn = (block: Block<Counted>, part: Part): number =>
  block.cells.reduce((sum, cell) => sum + cell.counts[part], 0)

/** One person of the block answers otherwise, alone or with one person of another block who answers the other way round. */
function looksTheSame(
  step: Step,
  block: Block<Counted>,
  blocks: readonly Block<Counted>[],
  figures: readonly Figure[],
): boolean {
  if (partIn(block, step.from) === 0) return false
  const partners = blocks.filter((it) => it !== block && partIn(it, step.to) > 0)
  return [undefined, ...partners].some((partner) =>
    figures.every((figure) => {
      if (figure.n === null || !figure.shares) return true
      const moved = Number(block.groups.has(figure.key)) - Number(partner?.groups.has(figure.key) ?? false)
      return moved === 0 || staysWithin(figure, blocks, step, moved)
    }),
  )
}

function staysWithin(figure: Figure, blocks: readonly Block<Counted>[], step: Step, moved: number): boolean {
  const { n, shares } = figure
  if (n === null || !shares) return true
  const now = (part: Part) => blocks.reduce((sum, it) => sum + (it.groups.has(figure.key) ? partIn(it, part) : 0), 0)
  return [[step.from, -moved] as const, [step.to, moved] as const].every(([part, more]) => {
    const band = bandOf(now(part) + more, n)
    return band.from === shares[part].from && band.below === shares[part].below
  })
}

/** How many answered, as it is said: at least so many. Exact counts would tell who did not. */
export function atLeast(n: number): number {
  return [100, 50, 20].find((floor) => n >= floor) ?? 10
}
