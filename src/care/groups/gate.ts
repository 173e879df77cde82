/**
 * The one gate for figures about groups of colleagues. A figure leaves the house only through here, whether it goes to a
 * screen, a file, the API or a mail: whoever may see it can then subtract whatever they like.
 *
 * What it keeps: whoever answered stands in exactly the same published groups as enough others. Everything that can be
 * worked out from published figures, by any adding and taking away, is then about that many people or about nobody.
 */

/** How many must have answered, by what is asked. People who could have answered do not count. */
export const ENOUGH_ANSWERS = { ordinary: 5, wellbeing: 10, risk: 30 } as const
export type Asked = keyof typeof ENOUGH_ANSWERS

/** People who answered and cannot be told apart further: one team and length of service, say. A level left out: straight under the one above. */
export type Cell = Readonly<{ of: Readonly<Record<string, string>>; n: number }>

/** A group is named by its values along some of the dimensions; with none it is everybody. */
export type Group = Readonly<{ key: string; of: Readonly<Record<string, string>>; n: number }>

/** `n` is null for "not enough answers", which is said the same for nobody, for four, and for whoever is kept back with them. */
export type PublishedGroup = Readonly<{ key: string; of: Readonly<Record<string, string>>; n: number | null }>

export type Cut = Readonly<{
  k: number
  /** Which groups there are: `[[], ['site'], ['site', 'team'], ['tenure']]` is everybody, each site, each team in it, each length of service. */
  by: readonly (readonly string[])[]
  /** Groups whose figure would tell by itself, such as a cohort that changed by one or two people since the last figure. */
  withheld?: ReadonlySet<string>
}>

export type Block<C extends Cell = Cell> = { cells: readonly C[]; groups: ReadonlySet<string> }

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export const keyOf = (of: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(of).toSorted(([a], [b]) => inOrder(a, b)))

/** The key of everybody. */
export const EVERYBODY = keyOf({})

/** Risk items are never shown for less than the whole organisation. */
export const cutFor = (asked: Asked, by: Cut['by']): Cut => ({
  k: ENOUGH_ANSWERS[asked],
  by: asked === 'risk' ? [[]] : by,
})

export function publish(unordered: readonly Cell[], cut: Cut): readonly PublishedGroup[] {
  const cells = unordered.toSorted((a, b) => inOrder(keyOf(a.of), keyOf(b.of)))
  const groups = groupsOf(cells, cut.by)
  let shown: Set<string> = new Set(
    groups.filter((it) => it.n >= cut.k && !cut.withheld?.has(it.key)).map((it) => it.key),
  )

  for (;;) {
    const exposed = exposedIn(blocksOf(cells, groups, shown), groups, cut, shown)
    if (!exposed) break
    const hide = cheapestCover(exposed, groups)
    shown = new Set([...shown].filter((key) => !hide.has(key)))
  }
  return groups.map(({ key, of, n }) => ({ key, of, n: shown.has(key) ? n : null }))
}

/** One level of siblings under a total. */
export function publishSiblings(counts: Readonly<Record<string, number>>, k: number) {
  const cells = Object.entries(counts).map(([group, n]) => ({ of: { group }, n }))
  const published = publish(cells, { k, by: [[], ['group']] })
  const shown = published.flatMap((it) => (it.n !== null && it.of.group !== undefined ? [it.of.group] : [])).toSorted()
  return { shown, total: published.find((it) => it.key === EVERYBODY)?.n ?? null }
}

/** A part of a whole that is known: both the part and what is left must be enough. */
export const sliceMayShow = (n: number, whole: number, k: number): boolean =>
  n >= k && (whole - n === 0 || whole - n >= k)

/** Words somebody wrote are quoted only among many, and after a person has looked for who could be known by them. */
export const mayQuote = (n: number, k: number, reviewed: boolean): boolean => reviewed && n >= 3 * k

export function groupsOf(cells: readonly Cell[], by: Cut['by']): readonly Group[] {
  const found = new Map<string, Group>()
  for (const dimensions of by)
    for (const cell of cells) {
      const of = placeOf(cell, dimensions)
      if (!of) continue
      const key = keyOf(of)
      const others = found.get(key)
      found.set(key, { key, of, n: (others?.n ?? 0) + cell.n })
    }
  return [...found.values()]
}

function placeOf(cell: Cell, dimensions: readonly string[]): Record<string, string> | null {
  const of: Record<string, string> = {}
  for (const dimension of dimensions) {
    const value = cell.of[dimension]
    if (value === undefined) return null
    of[dimension] = value
  }
  return of
}

const holds = (group: Pick<Group, 'of'>, cell: Cell): boolean =>
  Object.entries(group.of).every(([dimension, value]) => cell.of[dimension] === value)

/** Whoever stands in the same published groups cannot be told apart by them. */
export function blocksOf<C extends Cell>(
  cells: readonly C[],
  groups: readonly Pick<Group, 'key' | 'of'>[],
  shown: ReadonlySet<string>,
): readonly Block<C>[] {
  const blocks = new Map<string, { cells: C[]; groups: ReadonlySet<string> }>()
  for (const cell of cells) {
    const mine = groups.filter((it) => shown.has(it.key) && holds(it, cell)).map((it) => it.key)
    const block = blocks.get(mine.join()) ?? { cells: [], groups: new Set(mine) }
    block.cells.push(cell)
    blocks.set(mine.join(), block)
  }
  return [...blocks.values()]
}

const answersIn = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.n, 0)

/** A block whose answers could be worked out, and the blocks it may be put together with so that they no longer can. */
function exposedIn(all: readonly Block[], groups: readonly Group[], cut: Cut, shown: ReadonlySet<string>) {
  const published = all.filter((it) => it.groups.size > 0)
  const few = published.find((it) => answersIn(it.cells) > 0 && answersIn(it.cells) < cut.k)
  if (few) return { block: few, with: published.filter((it) => it !== few) }

  for (const group of groups.filter((it) => !shown.has(it.key) && (it.n === 0 || cut.withheld?.has(it.key)))) {
    const about = all.filter((block) => block.cells.some((cell) => holds(group, cell)))
    const covered = (block: Block) => answersIn(block.cells.filter((cell) => !holds(group, cell))) >= cut.k
    const block = about[0]
    if (!block || about.some((it) => it.groups.size === 0 || covered(it))) continue
    return { block, with: published.filter((it) => it !== block && covered(it)) }
  }
  return null
}

/** What is to be hidden so that two blocks look alike: whatever holds the one and not the other, in the way that hides the fewest answers. */
function cheapestCover(
  exposed: { block: Block; with: readonly Block[] },
  groups: readonly Group[],
): ReadonlySet<string> {
  const nowhere: ReadonlySet<string> = new Set()
  const ways = [...exposed.with.map((it) => it.groups), nowhere].map((other) => {
    const mine = exposed.block.groups
    const hide = new Set([...mine, ...other].filter((key) => mine.has(key) !== other.has(key)))
    return { hide, cost: groups.reduce((sum, it) => sum + (hide.has(it.key) ? it.n : 0), 0), name: [...hide].join() }
  })
  return ways.toSorted((a, b) => a.cost - b.cost || inOrder(a.name, b.name))[0]?.hide ?? nowhere
}
