import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { listMessages } from '#desk/cases/case.contract.ts'
import { sendComplaint } from '#desk/intake/intake.contract.ts'
import { id } from '#kernel/ids.ts'
import { startContact } from '#routing/arrivals/arrival.contract.ts'
import { openHouse } from '#testing/house.ts'
import { aCaseOfTheirs } from '#testing/my-case.ts'
import { customerOf, decided, lifted, wentAgainst } from '#testing/standing.ts'
import { newId } from '../../platform/new-id.ts'
import { askMyData, giveData, listDataRequests, myData, prepareData } from '../data-requests/data-request.contract.ts'
import { myCase, sayWords } from '../my-case/my-case.contract.ts'
import { appealAccess, myAccess } from './access.contract.ts'
import { lineFigure } from './line.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const mei = await house.signIn('mei')
const legal = await house.signIn('legal')
const compliance = await house.signIn('compliance')
const messages = await house.token('messages')

const theirs = async (options = { how: { ways: ['email', 'letter'] as ('email' | 'letter')[] } }) => {
  const it = await aCaseOfTheirs(house, mei)
  const customer = await customerOf(house, it.contact.id)
  return { ...it, customerId: customer, standing: await decided(house, customer, { options }) }
}
const rows = async (query: ReturnType<typeof sql<{ n: number }>>) =>
  Number((await house.inside((tx) => query.execute(tx))).rows[0]?.n ?? 0)

test('on their page somebody restricted reads what is open and until when, calmly, and nothing of why [P49] [P55]', async () => {
  const it = await theirs()
  const told = await it.customer.does(myAccess)
  assert.match(told.words ?? '', /目前請用電子郵件、案件頁面或信件/)
  assert.deepEqual(told.always, ['new_matter', 'emergency', 'data_request', 'complaint'])
  assert.doesNotMatch(JSON.stringify(told), /SECRETREASON|R4|Reply in writing/)
  assert.ok(told.until)
  await lifted(house, it.standing)
  const after2 = await it.customer.does(myAccess)
  assert.deepEqual([after2.words, after2.until, after2.decisions], [null, null, []])
})

test('a restricted person asks what we hold of them, is answered at once with a number and a day, and gets it from counsel alone [P49] [P56] [S4-97]', async () => {
  const it = await theirs()
  await wentAgainst(house, it.customerId, 'jun')
  const asked = await it.customer.does(askMyData)
  assert.equal(asked.again, false)
  assert.equal(Date.parse(asked.by) - house.clock.now().getTime(), 15 * 86_400_000)
  const twice = await Promise.all([1, 2, 3].map(() => it.customer.does(askMyData)))
  assert.ok(twice.every((one) => one.again && one.number === asked.number))
  const sent = (await messages.does(listMessages)).messages
  assert.ok(
    sent.some((one) => one.words.includes(`A-${asked.number}`)),
    'the law wants it acknowledged',
  )
  const { requests } = await legal.does(listDataRequests)
  const [request] = requests
  assert.equal(request?.number, asked.number)
  const ref = { id: request?.id ?? '' }
  assert.equal(await legal.refused(giveData, ref), 'data_request.not_ready')
  const { pack } = await compliance.does(prepareData, ref)
  assert.match(JSON.stringify(pack), /Reply in writing/)
  assert.match(JSON.stringify(pack), /QUOTEDWORDS/)
  // What it did to a colleague is the colleague's, and their names are nobody's.
  assert.doesNotMatch(JSON.stringify(pack), /Somebody went home|mei of the tests|jun of the tests/)
  assert.equal((await it.customer.does(myData)).pack, null, 'not before counsel has read it')
  assert.equal(await compliance.refused(giveData, ref), 'data_request.needs_counsel')
  await legal.does(giveData, ref)
  assert.equal(await legal.refused(giveData, ref), 'data_request.given')
  assert.equal(await legal.refused(prepareData, ref), 'data_request.given')
  assert.deepEqual((await it.customer.does(myData)).pack, pack)
  assert.equal(await legal.refused(giveData, { id: it.customerId }), 'data_request.unknown')
  for (const who of [await house.token('contacts', 'messages', 'clock'), await house.signIn('client'), mei])
    assert.ok([401, 403].includes((await who.ask('GET', '/api/data-requests')).status))
})

test('the day the law leaves goes by: it is late whether or not anything rang, and rings once', async () => {
  const it = await theirs()
  await it.customer.does(askMyData)
  house.pass(15 * 24 * 60 + 1)
  await house.db
    .updateTable('desk.links')
    .set({ expires_at: new Date('2099-01-01') })
    .execute()
  assert.equal((await it.customer.does(myAccess)).dataRequest?.late, true)
  await house.ring()
  await house.ring()
  assert.equal(await rows(sql`select count(*) as n from platform.facts where name = 'data_request.late'`), 1)
})

test('they say that they disagree, letter for letter, once to a decision; somebody else’s and a lapsed one are not there [P51] [S4-97]', async () => {
  const [it, other] = [await theirs(), await theirs()]
  const words = '  我沒有罵人。\n請重新看  '
  await it.customer.does(appealAccess, { decision: it.standing, words, lateBecause: '我住院了' })
  const kept = await house.inside((tx) =>
    tx
      .selectFrom('guard.standing_appeals')
      .select(['grounds', 'late_because'])
      .where('standing', '=', it.standing)
      .execute(),
  )
  assert.deepEqual(kept, [{ grounds: words, late_because: null }])
  assert.ok((await it.customer.does(myAccess)).decisions[0]?.appealedAt)
  assert.equal(await it.customer.refused(appealAccess, { decision: it.standing, words }), 'my_access.appealed')
  assert.equal(
    await it.customer.refused(appealAccess, { decision: other.standing, words }),
    'my_access.nothing_decided',
  )
  await lifted(house, other.standing)
  assert.equal(
    await other.customer.refused(appealAccess, { decision: other.standing, words }),
    'my_access.nothing_decided',
  )
  await assert.rejects(
    house.inside((tx) => sql`update guard.standing_appeals set grounds = ''`.execute(tx)),
    /permission denied/,
  )
})

test('a new complaint of somebody restricted is taken like everybody’s, and so is a word on their own page [P49] [P53]', async () => {
  const it = await theirs({ how: { ways: ['letter'] } })
  const sent = await house.visitor().does(sendComplaint, {
    key: `restricted-${'x'.repeat(20)}`,
    words: '另一件事：發票沒有寄來',
    phone: it.contact.phone,
    language: 'zh-Hant',
  })
  assert.ok(sent.number > 0)
  await it.customer.does(sayWords, { kind: 'addition', words: '補充一點' })
  assert.ok((await it.seen()).mine.some((one) => one.words === '補充一點'))
})

test('whom we asked to reach us less is sent what we owe and nothing else: no question how they find us, no good news of ours [peers 3]', async () => {
  const it = await theirs()
  const free = await aCaseOfTheirs(house, mei)
  const write = (caseId: string, kind: 'owed' | 'courtesy', words: string) =>
    house.inside((tx) =>
      tx
        .insertInto('desk.messages')
        .values({
          id: newId(house.clock.now()),
          house: house.house.house,
          case_id: id<'case'>(caseId),
          channel: 'sms',
          address: '0900',
          words,
          kind,
          written_at: house.clock.now(),
        })
        .execute(),
    )
  await write(it.id, 'courtesy', 'you said, we did')
  await write(it.id, 'owed', 'we decided')
  await write(free.id, 'courtesy', 'good news for you')
  const waiting = async () => (await messages.does(listMessages)).messages.map((one) => one.words)
  const now = await waiting()
  assert.ok(!now.includes('you said, we did'))
  assert.ok(now.includes('we decided') && now.includes('good news for you'))
  await lifted(house, it.standing)
  await write(it.id, 'courtesy', 'said after it ended')
  assert.ok((await waiting()).includes('said after it ended'))
})

test('closed, they are not asked to grade us while it holds; afterwards they are, as everybody is [peers 3]', async () => {
  const it = await theirs()
  await house.db
    .updateTable('desk.cases')
    .set({ state: 'closed', closed_at: house.clock.now(), closed_as: 'answered' })
    .where('id', '=', it.id)
    .execute()
  assert.equal((await it.customer.does(myCase)).trust, null)
  await lifted(house, it.standing)
  assert.equal((await it.customer.does(myCase)).trust, 'closure')
})

test('the line about who answers stands on the same pages each time, and what it did is told as cannot tell until it can [S3-53]', async () => {
  const it = await theirs()
  const first = await it.customer.does(myAccess)
  assert.equal((await it.customer.does(myAccess)).line, first.line)
  const pbx = await house.token('contacts')
  const who = { phone: it.contact.phone }
  house.pass(1)
  await pbx.does(startContact, { channel: 'chat', language: 'zh-Hant', queue: 'shop', customer: who })
  const manager = await house.signIn('manager')
  const told = await manager.does(lineFigure)
  assert.equal(told.says, 'cannot_tell')
  assert.ok(told.line.contacts + told.none.contacts >= 1)
  assert.equal((await mei.ask('GET', '/api/access/line')).status, 403)
})
