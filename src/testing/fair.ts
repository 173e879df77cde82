import assert from 'node:assert/strict'
import type { Answered } from './caller.ts'

/** No fault, nothing of our inside, and a refusal that is a sentence. */
export function fair(answer: Answered, what: string) {
  assert.ok(answer.status < 500, `${what} was answered ${answer.status}: ${answer.text}`)
  assert.ok(
    !/\bat .*\.[jt]s:|node_modules|PostgresError|select |insert /.test(answer.text),
    `${what} tells of our inside: ${answer.text.slice(0, 300)}`,
  )
  if (answer.status >= 400)
    assert.ok(answer.said?.code && answer.said.sentence, `${what} has no sentence: ${answer.text}`)
}
