import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readCase } from '#desk/cases/case.contract.ts'
import { trustCounts } from '#desk/public.ts'
import { readDay } from '#insight/day/day.contract.ts'
import { closeCase } from '#redress/public.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse, START } from '#testing/house.ts'
import { sayTrust, withdrawCase } from '../my-case/acts.contract.ts'
import { myCase, sayWords } from '../my-case/my-case.contract.ts'
import { answerWords, readFromCustomer } from './from-customer.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')

async function aCase() {
  const contact = await aContact(house)
  await contact.ends()
  const wrapped = await contact.wrappedUpBy(mei, {
    case: { title: 'A sofa' },
    need: 'My money back',
    demands: [{ words: 'Fire that woman', kind: 'against_staff' }],
  })
  return { customer: house.customer(wrapped.link ?? ''), id: wrapped.case?.id ?? '' }
}
const NOBODY = crypto.randomUUID()

test('a correction lies on the owner’s own day until it is answered, and taking it over is understanding it [S1-4] [S3-26]', async () => {
  const it = await aCase()
  await it.customer.does(sayWords, { kind: 'correction', about: 'need', words: 'It must be here before Saturday' })
  const waiting = (await mei.does(readDay)).corrections
  assert.deepEqual(
    waiting.map((one) => [one.words, one.case.id]),
    [['It must be here before Saturday', it.id]],
  )
  assert.deepEqual((await jun.does(readDay)).corrections, [])
  const word = waiting[0]?.id ?? ''
  assert.equal(await jun.refused(answerWords, { id: it.id, word, as: 'taken_over' }), 'words.not_yours')
  assert.equal(await mei.refused(answerWords, { id: it.id, word, as: 'kept' }), 'words.because_needed')
  assert.equal(await mei.refused(answerWords, { id: it.id, word, as: 'replied' }), 'words.not_answerable')
  await mei.does(answerWords, { id: it.id, word, as: 'taken_over', words: 'Before Saturday it is' })
  assert.equal(await mei.refused(answerWords, { id: it.id, word, as: 'kept', words: 'x' }), 'words.already_answered')
  assert.equal((await mei.does(readCase, { id: it.id })).need, 'It must be here before Saturday')
  assert.deepEqual((await mei.does(readDay)).corrections, [])
  await it.customer.does(sayWords, { kind: 'correction', about: 'need', words: 'You idiots, Friday' })
  const rude = (await mei.does(readFromCustomer, { id: it.id })).words.find((one) => one.answer === null)
  await mei.does(answerWords, { id: it.id, word: rude?.id ?? '', as: 'taken_over', need: 'It must be here on Friday' })
  const page = await it.customer.does(myCase)
  const mine = page.mine.find((one) => one.id === word)
  assert.deepEqual([page.need, mine?.words], ['It must be here on Friday', 'It must be here before Saturday'])
  assert.ok(
    page.mine.some((one) => one.words === 'You idiots, Friday'),
    'what they wrote stands as they wrote it',
  )
  assert.deepEqual([mine?.answer, mine?.answerWords], ['taken_over', 'Before Saturday it is'])
})

test('the day the customer remembers moves the receipt back, never forward [P2]', async () => {
  const it = await aCase()
  const about = { kind: 'correction', about: 'received' } as const
  assert.equal((await it.customer.tries(sayWords, { ...about, words: 'It was in May' })).status, 400)
  await it.customer.does(sayWords, { ...about, words: 'I wrote on the second', rememberedOn: '2026-07-02' })
  await it.customer.does(sayWords, { ...about, words: 'It was later', rememberedOn: '2026-08-02' })
  const words = (await mei.does(readFromCustomer, { id: it.id })).words
  const [earlier, later] = [
    words.find((one) => one.rememberedOn === '2026-07-02'),
    words.find((one) => one.rememberedOn === '2026-08-02'),
  ]
  await mei.does(answerWords, { id: it.id, word: earlier?.id ?? '', as: 'taken_over' })
  assert.equal((await it.customer.does(myCase)).receivedAt, '2026-07-01T16:00:00.000Z')
  const refused = await mei.refused(answerWords, { id: it.id, word: later?.id ?? '', as: 'taken_over' })
  assert.equal(refused, 'words.earliest_counts')
  assert.equal((await it.customer.does(myCase)).receivedAt, '2026-07-01T16:00:00.000Z')
})

test('an apology reaches the colleague it is for, who may leave it; nothing else happens by it [S3-56]', async () => {
  const it = await aCase()
  const before = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select('seq').orderBy('seq', 'desc').execute(),
  )
  const page = await it.customer.does(myCase)
  await it.customer.does(sayWords, { kind: 'apology', words: 'I shouted at her. I am sorry' })
  const got = (await mei.does(readDay)).thanks.find((one) => one.kind === 'apology')
  assert.deepEqual([got?.words, got?.case?.id], ['I shouted at her. I am sorry', it.id])
  assert.deepEqual((await jun.does(readDay)).thanks, [])
  const after = await house.inside((tx) =>
    tx
      .selectFrom('platform.facts')
      .select('name')
      .where('seq', '>', before[0]?.seq ?? 0)
      .execute(),
  )
  assert.deepEqual(
    after.map((fact) => fact.name),
    ['customer.apology'],
    'one thing was said, and nothing followed',
  )
  assert.deepEqual({ ...(await it.customer.does(myCase)), mine: [] }, { ...page, mine: [] })
  const owed = (await mei.does(readDay)).corrections.filter((one) => one.case.id === it.id)
  assert.deepEqual(owed, [], 'nobody owes an answer to it')
  const word = got?.id ?? ''
  assert.equal(await jun.refused(answerWords, { id: it.id, word, as: 'replied' }), 'words.not_yours')
  await mei.does(answerWords, { id: it.id, word, as: 'replied', words: 'Thank you, mei of the tests' })
  assert.equal((await it.customer.does(myCase)).mine[0]?.answerWords, 'Thank you, 同事')
})

test('who did not ask for it is not told what a customer wants done to a colleague', async () => {
  const it = await aCase()
  const { demands } = await it.customer.does(myCase)
  await house.inside((tx) =>
    tx
      .updateTable('desk.demands')
      .set({ state: 'declined', decided_at: house.clock.now() })
      .where('id', '=', demands[0]?.id ?? '')
      .execute(),
  )
  await it.customer.ask('PUT', `/api/my-case/demands/${demands[0]?.id}/answer`, { body: { answer: 'rejected' } })
  const asks = async (key: string) =>
    (await (await house.signIn(key)).does(readFromCustomer, { id: it.id })).decisions[0]?.words
  assert.deepEqual([await asks('jun'), await asks('second_line')], [null, 'Fire that woman'])
})

test('what is not there is not answered, and whoever does not handle cases does not read what customers say', async () => {
  const it = await aCase()
  const as = 'taken_over' as const
  assert.equal(await mei.refused(readFromCustomer, { id: NOBODY }), 'case.unknown')
  assert.equal(await mei.refused(answerWords, { id: NOBODY, word: NOBODY, as }), 'case.unknown')
  assert.equal(await mei.refused(answerWords, { id: it.id, word: NOBODY, as }), 'words.unknown')
  for (const key of ['admin', 'client', 'counsellor', 'executive'])
    assert.equal(await (await house.signIn(key)).refused(readFromCustomer, { id: it.id }), 'access.not_yours')
  assert.equal((await house.nobody.tries(readFromCustomer, { id: it.id })).status, 401)
})

test('two leads who answer one correction at once give one answer', async () => {
  const it = await aCase()
  await it.customer.does(sayWords, { kind: 'correction', words: 'Two sofas' })
  const word = (await mei.does(readFromCustomer, { id: it.id })).words[0]?.id ?? ''
  const leads = await Promise.all(['lead', 'lead_two', 'second_line'].map((key) => house.signIn(key)))
  const said = await Promise.all(
    leads.map((lead, nth) => lead.tries(answerWords, { id: it.id, word, as: 'kept', words: `Because ${nth}` })),
  )
  assert.deepEqual(said.map((one) => one.status).toSorted(), [200, 409, 409])
})

test('of the two questions it is counted who could have answered, who did, and who would rather not [S1-19]', async () => {
  const counts = () => house.inside((tx) => trustCounts(tx, START))
  const before = (await counts()).find((one) => one.occasion === 'closure')
  const all = [await aCase(), await aCase(), await aCase()]
  const over = {
    ended: 'accepted',
    accepted: 'Fine',
    solved: true,
    because: 'Talked',
    learning: { is: 'nothing', why: 'A slip' },
  } as const
  for (const it of all) {
    await it.customer.does(withdrawCase, { sure: true })
    await mei.does(closeCase, { id: it.id, ...over })
  }
  await all[0]?.customer.does(sayTrust, { occasion: 'closure', fair: 'yes', helped: 'no' })
  await all[1]?.customer.does(sayTrust, { occasion: 'closure' })
  const now = (await counts()).find((one) => one.occasion === 'closure')
  const more = (key: 'asked' | 'answered' | 'skipped' | 'fair' | 'helped') => (now?.[key] ?? 0) - (before?.[key] ?? 0)
  assert.deepEqual([more('asked'), more('answered'), more('skipped'), more('fair'), more('helped')], [3, 1, 1, 1, 0])
})

test('that we understood is said before anything is given, and stays in the log with its moment [S1-54]', async () => {
  const it = await aCase()
  await it.customer.does(sayWords, { kind: 'heard_yes' })
  const { understood } = await mei.does(readFromCustomer, { id: it.id })
  assert.equal(understood?.says, 'yes')
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select('name').where('about', '=', it.id).orderBy('seq').execute(),
  )
  assert.equal(facts.at(-1)?.name, 'customer.heard_yes')
})
