import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { LANGUAGES } from '#kernel/language.ts'
import { liveWords } from './live.words.ts'
import { PANIC } from './panic.ts'

test('when everything goes at once one key shows the breath, three sentences and the help key [S4-24]', () => {
  assert.equal(PANIC.key.length, 1)
  assert.equal(PANIC.sentences.length, 3)
  for (const key of [...PANIC.sentences, 'panic.breath', 'panic.help'] as const)
    for (const language of LANGUAGES) assert.ok(liveWords[key][language].length > 4, `${key} ${language}`)
  // The key is no other act's of the screen.
  const keys = ['./live-actions.ts', '../ui/contact/exit-bar.tsx'].map((path) =>
    readFileSync(new URL(path, import.meta.url), 'utf8'),
  )
  assert.ok(!keys.some((text) => text.includes(`'${PANIC.key}'`)))
})
