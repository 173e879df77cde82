import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'

const SRC = new URL('../', import.meta.url)

async function textOf(folder: string): Promise<string> {
  const files = (await readdir(new URL(folder, SRC), { recursive: true })).filter(
    (it) => /\.ts$/.test(it) && !/\.test\.ts$/.test(it),
  )
  return (await Promise.all(files.map((it) => readFile(new URL(`${folder}/${it}`, SRC), 'utf8')))).join('\n')
}

test('nothing of coaching goes to the fair look or to hr: no module that measures anybody can ask it, and it gives nothing out [S4-43] [X8]', async () => {
  for (const folder of ['fair', 'redress', 'guard', 'desk', 'live', 'care', 'routing'])
    assert.doesNotMatch(
      await textOf(folder),
      /#coaching|coaching\.(?:sessions|goals|ratings|call_|peers|pairings|skills)/,
      folder,
    )
  const coaching = await textOf('coaching')
  assert.doesNotMatch(coaching, /givesFile|csv|webhook|'hr'/i)
  assert.doesNotMatch(
    coaching,
    /#(?:aftercare|eap|insight|portal)\//,
    'and it cannot see a talk, a counsellor or a figure',
  )
  assert.doesNotMatch(
    coaching,
    /care\.(?:cards|own_states|breaths)|live\.assists|guard\.steps/,
    'nor an assist or a care card',
  )
})
