import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentNamed, timeNamed } from '../due.ts'
import { typed } from '../typed.ts'
import { SAID_IN_LONDON } from './english.cases.ts'
import type { Expression } from './expression.ts'
import { SAID_IN_SHANGHAI } from './mainland.cases.ts'
import { SAID_IN_TAIPEI } from './taiwan.cases.ts'

const PLACES: readonly (readonly [name: string, zone: string, now: Date, said: readonly Expression[]])[] = [
  ['a customer in Taipei', 'Asia/Taipei', new Date('2026-03-11T02:00:00Z'), SAID_IN_TAIPEI],
  ['a customer in Shanghai', 'Asia/Shanghai', new Date('2026-03-11T02:00:00Z'), SAID_IN_SHANGHAI],
  ['a customer in London', 'Europe/London', new Date('2026-03-11T10:00:00Z'), SAID_IN_LONDON],
]

for (const [name, timeZone, now, said] of PLACES)
  test(`${name} is given the words that were said, and the moment they mean`, () => {
    const wrong = said.flatMap(([sentence, words, moment]) => {
      const { text, spanOf } = typed(sentence)
      const found = timeNamed(text)
      const got = found ? sentence.slice(...spanOf(found.from, found.to)) : ''
      const meant = found ? onTheWall(momentNamed(found, { now, timeZone }), timeZone) : ''
      return got === words && meant === moment ? [] : [`${sentence}: ${got} (${words}), ${meant} (${moment})`]
    })
    assert.deepEqual(wrong, [])
  })

function onTheWall({ at, from }: { at?: Date; from?: Date }, timeZone: string): string {
  if (!at) return 'none'
  const show = (moment: Date) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(moment)
  const year = show(at).slice(0, 4)
  const text = `${from ? `${show(from).slice(5)} → ` : ''}${show(at).slice(5)}`
  return year === '2026' ? text : `${text} in ${year}`
}
