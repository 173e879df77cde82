import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CHECKS } from './all.ts'
import { type Check, carryOut } from './check.ts'
import { importsOf } from './line.ts'
import { codeOf, commentsOf } from './source.ts'
import { traits } from './traits.ts'

for (const check of CHECKS)
  test(`the check of ${check.name} catches what is planted for it, and does not pass over nothing`, () => {
    const complaints = carryOut(check, new Map())
    assert.deepEqual(complaints, [{ path: `bin/checks/${check.name}.ts`, says: 'found nothing to look at' }])
  })

test('a check that has gone blind fails instead of passing', () => {
  const blind: Check = {
    name: 'blind',
    concerns: () => true,
    look: () => [],
    planted: [{ files: { a: '!' }, caught: /!/ }],
    allowed: [],
  }
  assert.match(carryOut(blind, new Map([['a', '']]))[0]?.says ?? '', /no longer catches/)
})

test('a comment inside a string or a pattern is not a comment, and code in a comment is not code', () => {
  const text = "const a = 'http://x' // why\nconst b = /\\/\\/'/g\nconst c = 4 / 2 /* so */"
  assert.deepEqual(
    commentsOf(text).map((stretch) => stretch.text),
    ['// why', '/* so */'],
  )
  assert.equal(codeOf('// new Date()\nx').trim(), 'x')
})

test('every way of importing is seen, and what is only a type is told apart', () => {
  const text =
    "import a, { type B } from 'a'\nimport {\n  type C,\n  type D,\n} from './c.ts'\nimport type { E } from '#e.ts'\nexport { f } from './f.ts'\nimport './g.css'\nawait import('./h.ts')\nexport const i = 'j'"
  assert.deepEqual(
    importsOf(text).map(({ from, typeOnly }) => [from, typeOnly]),
    [
      ['a', false],
      ['./c.ts', true],
      ['#e.ts', true],
      ['./f.ts', false],
      ['./g.css', false],
      ['./h.ts', false],
    ],
  )
})

test('no line of routing reads an age, a gender, an accent or a sick leave; one that did would be caught [P104]', () => {
  const planted = new Map([['src/routing/arrivals/x.sql.ts', 'sql`select p.id, p.gender, sick_days from people p`']])
  assert.deepEqual(
    traits.look(planted).map(({ says }) => says.split('”')[0]),
    ['“gender', '“sick'],
  )
})
