import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { openHouse } from '#testing/house.ts'
import { recordsOf } from '../../../bin/replay/csv.ts'
import { shippedReader } from '../../shipped-reader.ts'
import { listCases } from '../cases/case.contract.ts'
import { readClocks } from '../clocks/clock.contract.ts'
import { openComplaint } from './intake.contract.ts'
import { readIntake } from './standing.contract.ts'

const REAL = new URL(
  '../../../../shared/data/evaluation-only/gov_complaints_zh/complaint_and_reply.csv',
  import.meta.url,
)
const shipped = shippedReader()
const house = await openHouse({ read: shipped.read, card: shipped.card })
after(() => house.close())

test('two hundred real letters to a city are opened as cases: every word kept, a clock on each, and found by two of their characters', async (context) => {
  if (!existsSync(REAL)) return context.skip('The real complaints are not on this machine')
  const lead = await house.signIn('lead')
  const line = await house.token('contacts')
  const letters = (recordsOf(readFileSync(REAL, 'utf8')) ?? []).slice(0, 200)
  assert.equal(letters.length, 200)
  for (const [n, letter] of letters.entries()) {
    const words = letter.text ?? ''
    const opened = await line.does(openComplaint, {
      external: `letter-${n}`,
      channel: 'letter',
      queue: 'shop',
      language: 'zh-Hans',
      customer: { account: `writer-${n}` },
      words,
      title: (letter.title ?? '').slice(0, 120),
      remedy: 'asked_not_stated',
    })
    const id = opened.case?.id ?? ''
    if (n % 20 === 0) {
      assert.equal((await lead.does(readIntake, { id })).words, words)
      assert.ok((await lead.does(readClocks, { id })).clocks.length > 0)
    }
  }
  const found = await lead.does(listCases, { words: '噪音' })
  assert.ok(found.cases.length > 3, `${found.cases.length}`)
})
