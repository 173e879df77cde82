import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Cell,
  cutFor,
  EVERYBODY,
  mayQuote,
  type PublishedGroup,
  publish,
  publishSiblings,
  sliceMayShow,
} from './gate.ts'

test('the vectors of the practice reference: hidden teams together are enough, or the next larger is hidden with them [P82]', () => {
  for (const [counts, shown, total] of [
    [{ A: 12, B: 9, C: 3, D: 2 }, ['A', 'B'], 26],
    [{ A: 12, B: 9, C: 3, D: 1 }, ['A'], 25],
    [{ A: 12, B: 9, C: 4 }, ['A'], 25],
    [{ A: 6, B: 4 }, [], 10],
    [{ A: 3, B: 1 }, [], null],
    [{ A: 7, B: 0, C: 8 }, ['C'], 15],
  ] as const)
    assert.deepEqual(publishSiblings(counts, 5), { shown, total }, JSON.stringify(counts))
})

test('a slice is refused while what it leaves of the whole is too few [P83]', () => {
  assert.deepEqual(
    [
      sliceMayShow(6, 10, 5),
      sliceMayShow(5, 10, 5),
      sliceMayShow(10, 10, 5),
      sliceMayShow(8, 12, 5),
      sliceMayShow(4, 10, 5),
    ],
    [false, true, true, false, false],
  )
})

test('nobody and four look the same, and so do the teams around them [P86]', () => {
  const look = (n: number) =>
    publish([team('A', 9), team('B', n), team('C', 12)], { k: 5, by: TREE }).map(({ key, n }) => [key, n === null])
  for (const n of [1, 2, 3, 4]) assert.deepEqual(look(n), look(0))
})

test('those who answered straight under a site count as what the teams leave of it [P82]', () => {
  const cells: Cell[] = [team('A', 9), team('B', 8), { of: { site: 's' }, n: 2 }]
  assert.deepEqual(shownOf(publish(cells, { k: 5, by: TREE })), ['', 's', 's A'])
  assert.deepEqual(shownOf(publish([...cells.slice(0, 2), { of: { site: 's' }, n: 5 }], { k: 5, by: TREE })), [
    '',
    's',
    's A',
    's B',
  ])
})

test('a question about wellbeing needs ten answers, one about risk thirty and the whole organisation [P82]', () => {
  const cells = [team('A', 40), team('B', 35)]
  assert.deepEqual(shownOf(publish(cells, cutFor('risk', TREE))), [''])
  assert.deepEqual(publish([team('A', 29)], cutFor('risk', TREE)), [{ key: EVERYBODY, of: {}, n: null }])
  assert.equal(publish([team('A', 9)], cutFor('wellbeing', TREE))[0]?.n, null)
  assert.equal(publish([team('A', 10)], cutFor('wellbeing', TREE))[0]?.n, 10)
})

test('what somebody wrote is not quoted among fewer than three times as many, nor before a person has read it [P88]', () => {
  assert.deepEqual([mayQuote(15, 5, true), mayQuote(14, 5, true), mayQuote(40, 5, false)], [true, false, false])
})

test('a group that is kept back cannot be worked out from the others either', () => {
  const cells = [team('A', 20), team('B', 20), team('C', 20)]
  const [a] = publish(cells, { k: 5, by: TREE }).filter((it) => it.of.team === 'A')
  const published = publish(cells, { k: 5, by: TREE, withheld: new Set([a?.key ?? '']) })
  assert.deepEqual(shownOf(published), ['', 's', 's C'])
  assert.ok(!derivable(cells, published, [0]))
})

test('no adding and taking away of published figures is about fewer than enough people [P82] [P83]', () => {
  let hidden = 0
  fc.assert(
    fc.property(organisation, fc.constantFrom(2, 5, 10), fc.boolean(), (cells, k, crossed) => {
      const published = publish(cells, { k, by: crossed ? [...TREE, ['tenure']] : TREE })
      for (const it of published) if (it.n === null) hidden++
      for (const it of published) assert.ok(it.n === null || it.n >= k)
      for (const some of subsetsOf(cells)) {
        const n = some.reduce((sum, index) => sum + (cells[index]?.n ?? 0), 0)
        if (n > 0 && n < k) assert.ok(!derivable(cells, published, some), `${n} people: ${some}`)
      }
    }),
    { numRuns: 150 },
  )
  assert.ok(hidden > 100)
})

test('a group in which nobody answered is not found out by what the others leave [P86]', () => {
  fc.assert(
    fc.property(organisation, fc.boolean(), (cells, crossed) => {
      const by = crossed ? [...TREE, ['tenure']] : TREE
      const published = publish(cells, { k: 5, by })
      const silent = published.filter((it) => cells.filter((cell) => stands(cell, it)).every((cell) => cell.n === 0))
      for (const some of subsetsOf(cells).filter((of) => of.every((index) => cells[index]?.n === 0)))
        for (const group of silent)
          if (cells.every((cell, index) => !stands(cell, group) || some.includes(index)))
            assert.ok(!derivable(cells, published, some, true))
    }),
    { numRuns: 150 },
  )
})

test('the order in which answers come in does not change what is shown', () => {
  fc.assert(
    fc.property(organisation, (cells) => {
      const by = [...TREE, ['tenure']]
      const look = (some: readonly Cell[]) => shownOf(publish(some, { k: 5, by })).toSorted()
      assert.deepEqual(look(cells), look(cells.toReversed()))
    }),
  )
})

const TREE = [[], ['site'], ['site', 'team']]
const team = (name: string, n: number): Cell => ({ of: { site: 's', team: name }, n })
const shownOf = (published: readonly PublishedGroup[]) =>
  published.filter((it) => it.n !== null).map((it) => Object.values(it.of).join(' '))

const organisation = fc
  .uniqueArray(
    fc.record({
      site: fc.constantFrom('s', 't'),
      team: fc.constantFrom('A', 'B', 'C', ''),
      tenure: fc.constantFrom('new', 'long'),
      n: fc.integer({ min: 0, max: 14 }),
    }),
    { selector: (it) => `${it.site} ${it.team} ${it.tenure}`, minLength: 1, maxLength: 9 },
  )
  .map((some) => some.map(({ n, team: under, ...of }): Cell => ({ of: under === '' ? of : { ...of, team: under }, n })))

const subsetsOf = (cells: readonly Cell[]) =>
  Array.from({ length: 2 ** cells.length - 1 }, (_, bits) =>
    cells.map((_, index) => index).filter((index) => (bits + 1) & (1 << index)),
  )

const stands = (cell: Cell, group: PublishedGroup) =>
  Object.entries(group.of).every(([d, value]) => cell.of[d] === value)

/** Is there any combination of published figures, with any weights, that is exactly these people? Gauss, without asking the gate. */
function derivable(
  cells: readonly Cell[],
  published: readonly PublishedGroup[],
  some: readonly number[],
  alsoSilent = false,
): boolean {
  const rows = published
    .filter((it) => it.n !== null)
    .map((group) => cells.map((cell) => ((alsoSilent || cell.n > 0) && stands(cell, group) ? 1 : 0)))
  const wanted = cells.map((_, index) => (some.includes(index) ? 1 : 0))
  return rankOf(rows) === rankOf([...rows, wanted])
}

function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row])
  let rank = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9)
    if (pivot < 0) continue
    const [found] = rows.splice(pivot, 1)
    if (!found) continue
    rows.splice(rank, 0, found)
    for (let index = rank + 1; index < rows.length; index++) {
      const factor = (rows[index]?.[column] ?? 0) / (found[column] ?? 1)
      rows[index] = (rows[index] ?? []).map((value, at) => value - factor * (found[at] ?? 0))
    }
    rank++
  }
  return rank
}
