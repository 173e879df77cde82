import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const OWNERS = ['routing/arrivals/placing.sql.ts', 'routing/offers/answer.sql.ts']
const SRC = join(import.meta.dirname, '../..')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(SRC, file), 'utf8') }))
const withIn = (pattern: RegExp) => files.flatMap(({ file, text }) => (pattern.test(text) ? file : [])).toSorted()

test('there are so many doors by which somebody becomes the agent of a contact, and a new one is shown to whoever opens it [P64]', () => {
  // A new door asks mayBeGiven or mayBeReached with the person’s row held, and is tried in paths.api.test.ts.
  assert.deepEqual(withIn(/\bgiveTo\(work, contact/), OWNERS)
  assert.deepEqual(withIn(/insertInto\('desk\.contacts'\)/), [
    // Written down when it is over.
    'desk/contacts/logged.sql.ts',
    'routing/arrivals/arrival.sql.ts',
  ])
  assert.deepEqual(withIn(/updateTable\('desk\.contacts'\)[^;]{0,200}\bagent[,:]/), ['desk/contacts/contact.sql.ts'])
  assert.deepEqual(withIn(/\bhandTo\(work,/), ['live/leading/move.sql.ts'])
})
