import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idsIn, wantedStories } from './stories.ts'

const played = new Map([
  ['A1', ['e2e/a.test.ts']],
  ['A3', ['e2e/b.test.ts', 'e2e/c.test.ts']],
])

test('the ids in the titles of a file are its stories, and those of requirements are not', () => {
  assert.deepEqual([...idsIn("story('One key [A14] [S2-30] [X10]')\nstory('Another [A1] [A14]')")], ['A14', 'A1'])
})

test('a story that nobody plays is answered with those that are played', () => {
  const wanted = wantedStories(played, ['A1', 'A99'])
  assert.deepEqual(wanted, { ok: false, says: 'There is no story A99. There are: A1, A3.' })
})

test('only the files of the wanted stories run, each once, and A1 is not A14', () => {
  const wanted = wantedStories(played, ['a3', 'A3'])
  assert.ok(wanted.ok)
  assert.deepEqual([wanted.ids, wanted.files], [['A3'], ['e2e/b.test.ts', 'e2e/c.test.ts']])
  const one = wantedStories(played, ['A1'])
  assert.ok(one.ok)
  assert.doesNotMatch('Three colleagues [A14]', new RegExp(one.pattern))
})

test('A1b is another way that A1 goes: each runs without the other', () => {
  assert.deepEqual([...idsIn("story('The recording says otherwise [A1b] [A17]')")], ['A1b', 'A17'])
  const ways = new Map([...played, ['A1b', ['e2e/d.test.ts']]])
  for (const asked of ['A1b', 'a1B']) {
    const wanted = wantedStories(ways, [asked])
    assert.ok(wanted.ok)
    assert.deepEqual(wanted.files, ['e2e/d.test.ts'])
    assert.doesNotMatch('Told the wrong thing [A1]', new RegExp(wanted.pattern))
  }
})
