import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { openHouse } from '#testing/house.ts'
import { anIncident, aStanding, WRITTEN } from '#testing/letters.ts'
import { aCaseOfTheirs } from '#testing/my-case.ts'
import { readConductLetter, saveLetter, signLetter, writeLetter } from '../../guard/letters/letter.contract.ts'
import { sendLetter } from '../../guard/letters/sending.contract.ts'
import { currentStandings } from '../../guard/standings/current.sql.ts'
import { myLetterPages, myLetters, openMyLetter } from './my-letter.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, second, legal] = [await house.signIn('mei'), await house.signIn('second_line'), await house.signIn('legal')]

async function signedFor(phone: string, customer: string, incidents: string[]) {
  const standing = await aStanding(house, { customer, rung: 'R4', incidents })
  const { id } = await second.does(writeLetter, { kind: 'restriction', standing })
  const parts = { why: WRITTEN.why, contact: WRITTEN.contact }
  const { draft } = await second.does(saveLetter, { id, parts, clauses: ['respect'], articles: [] })
  const sums = await legal.does(signLetter, { id, draft })
  return { id, standing, sums, phone }
}

test('the letter lies on the customer’s own page as text to be read aloud and as the same pages; opening it is the proof [S0-49] [P50]', async () => {
  const mine = await aCaseOfTheirs(house, mei)
  const hard = await anIncident(house, { phone: mine.contact.phone })
  const { id, standing, sums } = await signedFor(mine.contact.phone, hard.customer, [hard.id])
  const effect = () => house.inside((tx) => currentStandings(tx, hard.customer, house.clock.now()))
  assert.deepEqual((await mine.customer.does(myLetters)).letters, [], 'not before it was sent')
  await second.does(sendLetter, { id, way: 'portal' })
  const messages = await house.inside((tx) =>
    tx.selectFrom('desk.messages').select(['words', 'channel']).where('words', 'like', '%/my/%').execute(),
  )
  const last = messages.at(-1)
  assert.match(last?.words ?? '', /^我們有一封信給您/)
  assert.doesNotMatch(last?.words ?? '', /限制|行為|決定/)
  const { letters } = await mine.customer.does(myLetters)
  assert.deepEqual(
    letters.map((it) => [it.title, it.isNew]),
    [['聯絡方式的改變', true]],
  )
  assert.deepEqual(await effect(), [])
  const opened = await mine.customer.does(openMyLetter, { id })
  assert.equal(opened.language, 'zh-Hant')
  assert.deepEqual(opened.blocks, (await legal.does(readConductLetter, { id })).blocks)
  assert.deepEqual(
    (await effect()).map((it) => it.id),
    [standing],
  )
  const pages = await mine.customer.tries(myLetterPages, { id })
  assert.equal(createHash('sha256').update(pages.bytes).digest('hex'), sums.pdf)
  const seen = await legal.does(readConductLetter, { id })
  assert.deepEqual(
    seen.proofs.map((it) => [it.kind, it.by]),
    [['opened', null]],
  )
  await mine.customer.does(openMyLetter, { id })
  assert.equal((await legal.does(readConductLetter, { id })).proofs.length, 1)
})

test('nobody opens the letter of somebody else, and one that must not lie on the page does not [P54] [S0-49]', async () => {
  const mine = await aCaseOfTheirs(house, mei)
  const other = await aCaseOfTheirs(house, mei)
  const hard = await anIncident(house, { phone: mine.contact.phone })
  const { id } = await signedFor(mine.contact.phone, hard.customer, [hard.id])
  await second.does(sendLetter, { id, way: 'post', address: '台北市', onPage: false })
  for (const customer of [mine.customer, other.customer]) {
    assert.deepEqual((await customer.does(myLetters)).letters, [])
    assert.equal(await customer.refused(openMyLetter, { id }), 'my_letter.unknown')
    assert.equal(await customer.refused(myLetterPages, { id }), 'my_letter.unknown')
  }
  const nobody = await anIncident(house)
  const { id: lost } = await signedFor(nobody.phone, nobody.customer, [nobody.id])
  assert.equal(await second.refused(sendLetter, { id: lost, way: 'portal' }), 'conduct_letter.no_case')
})
