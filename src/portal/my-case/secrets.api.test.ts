import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { makePromise } from '#desk/promises/promise.contract.ts'
import { id } from '#kernel/ids.ts'
import { newId, type Tx } from '#platform/public.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { hintAt } from './acts.contract.ts'
import { myCase, sayWords } from './my-case.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')

async function aLink(demand: 'refund' | 'against_staff' = 'against_staff') {
  const contact = await aContact(house)
  await contact.ends()
  const wrapped = await contact.wrappedUpBy(mei, {
    case: { title: 'A sofa, which mei of the tests knows' },
    need: 'A whole sofa',
    demands: [{ words: 'Fire that woman', kind: demand }],
    promises: [{ words: 'lead of the tests calls back', kind: 'call_back', due: inHours(house, 5) }],
    recap: 'qa of the tests will look',
  })
  const caseId = id<'case'>(wrapped.case?.id ?? '')
  return { contact, caseId, customer: house.customer(wrapped.link ?? '') }
}

const SECRETS = ['DISMISSED', 'final warning', 'wage cut', 'he is on probation', '記過', '扣薪', 'only between us']

/** What a house knows and a customer does not read: notes, facts, what is only proposed, and what was done to a person. */
async function plant(contact: string, caseId: ReturnType<typeof id<'case'>>, secret: string) {
  await mei.ask('POST', `/api/contacts/${contact}/notes`, { body: { words: `note ${secret}` } })
  const ours = { words: `promise ${secret}`, owner: 'mei', internal: true, due: inHours(house, 40) }
  await mei.does(makePromise, { id: caseId, ...ours })
  const by = house.idOf('second_line')
  const now = house.clock.now()
  await house.inside(async (tx) => {
    const of = { house: house.house.house, case_id: caseId }
    await tx
      .insertInto('desk.case_facts')
      .values({ ...of, id: newId(now), words: `fact ${secret}`, asked_by: by, asked_at: now })
      .execute()
    for (const state of ['proposed', 'refused'] as const)
      await tx
        .insertInto('redress.remedies')
        .values({
          ...of,
          id: newId(now),
          kind: 'gift',
          grade: 1,
          currency: 'TWD',
          words: `remedy ${secret}`,
          state,
          proposed_by: by,
          proposed_at: now,
        })
        .execute()
    await tx
      .updateTable('desk.statements')
      .set({ wrong_at: now, wrong_because: secret })
      .where('contact', '=', id<'contact'>(contact))
      .execute()
  })
}

test('whatever is written inside, no name, no id and no outcome of the staff is anywhere on the customer’s page [S1-47] [P21]', async () => {
  const { contact, caseId, customer } = await aLink()
  const staff = await house.inside((tx) => tx.selectFrom('platform.people').select(['id', 'name']).execute())
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SECRETS), fc.constantFrom('open', 'declined'), async (secret, state) => {
      await plant(contact.id, caseId, secret)
      await house.inside((tx) =>
        tx
          .updateTable('desk.demands')
          .set({ state, decided_at: state === 'open' ? null : house.clock.now() })
          .where('case_id', '=', caseId)
          .execute(),
      )
      const { text } = await customer.tries(myCase)
      assert.ok(!text.includes(secret), secret)
      for (const person of staff) assert.ok(!text.includes(person.id) && !text.includes(person.name), person.name)
      assert.ok(!/"(granted|partly|declined)"/.test(text), 'how it ended for a colleague')
      assert.ok(!text.includes(caseId) && !text.includes(contact.id))
    }),
    { numRuns: 20 },
  )
})

test('what the house promised itself is not on the page at all, neither in words nor as something done [A22]', async () => {
  const { caseId, customer } = await aLink()
  const before = (await customer.tries(myCase)).text
  const ours = { words: 'Her training is arranged', owner: 'lead', internal: true, due: inHours(house, 40) }
  await mei.does(makePromise, { id: caseId, ...ours })
  assert.equal((await customer.tries(myCase)).text, before)
})

test('granted, partly or declined: of a demand against a colleague the whole page is the same, letter for letter [S1-47]', async () => {
  const { caseId, customer } = await aLink()
  const pages = new Set<string>()
  const decided_at = house.clock.now()
  for (const state of ['granted', 'partly', 'declined'] as const) {
    const decide = (tx: Tx) =>
      tx.updateTable('desk.demands').set({ state, decided_at }).where('case_id', '=', caseId).execute()
    // Where the database refuses the word outright, no page can tell it.
    const isTaken = await house.inside(decide).then(
      () => true,
      () => false,
    )
    if (isTaken) pages.add((await customer.tries(myCase)).text)
  }
  assert.equal(pages.size, 1)
})

test('what arrives is what was sent, letter for letter: abusive, spaced out or in any script [S3-52]', async () => {
  const { caseId, customer } = await aLink('refund')
  const words = fc
    .oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 40 }))
    .filter((it) => it.trim().length > 0 && it.isWellFormed() && !it.includes('\u0000'))
  const rude = fc.constantFrom('you idiot', ' damn \n\n your mother\t', '  kill you  ', '\u200bidiot\ufeff ')
  await fc.assert(
    fc.asyncProperty(fc.oneof(words, rude), fc.boolean(), async (said, looksFirst) => {
      if (looksFirst) await customer.does(hintAt, { words: said })
      await customer.does(sayWords, { kind: 'correction', words: said })
      const kept = await house.inside((tx) =>
        tx.selectFrom('desk.customer_words').select('words').where('case_id', '=', caseId).orderBy('id').execute(),
      )
      assert.ok(kept.some((it) => Buffer.from(it.words).equals(Buffer.from(said))))
      assert.ok((await customer.does(myCase)).mine.some((it) => it.words === said))
    }),
    { numRuns: 25 },
  )
})

test('what cannot be kept whole is refused, and not mended', async () => {
  const { customer } = await aLink('refund')
  for (const words of ['a\u0000b', 'a\ud800b']) {
    const answer = await customer.tries(sayWords, { kind: 'addition', words })
    assert.deepEqual([answer.status, answer.said?.at?.[0]?.problem], [400, 'text.not_storable'])
  }
  assert.deepEqual((await customer.does(myCase)).mine, [])
})

test('the hint marks words and keeps none of them; it blocks nothing and gives out after a while [S3-52]', async () => {
  const { customer } = await aLink('refund')
  const words = 'XYZZY you idiot, I go to the newspaper. fire her'
  assert.deepEqual(await customer.does(hintAt, { words }), { spans: [{ from: 10, to: 15 }] })
  assert.deepEqual(await customer.does(hintAt, { words: 'My sofa is torn' }), { spans: [] })
  const kept = await house.inside(async (tx) => {
    const facts = await tx.selectFrom('platform.facts').select(['name', 'body']).execute()
    const said = await tx.selectFrom('desk.customer_words').select('words').execute()
    return JSON.stringify([facts, said])
  })
  assert.ok(!kept.includes('XYZZY') && !kept.includes('hint'))
  const codes: (string | undefined)[] = []
  for (let i = 0; i < 121; i++) codes.push((await customer.tries(hintAt, { words: 'a' })).said?.code)
  assert.equal(codes.at(-1), 'my_case.hint_later')
  await customer.does(sayWords, { kind: 'addition', words })
})

test('polite or rude, thanks or apology: state, dates, decisions and remedies are the same [S3-55] [P25]', async () => {
  const [kind, rude] = [await aLink('refund'), await aLink('refund')]
  await kind.customer.does(sayWords, { kind: 'thanks', words: 'You are all so patient' })
  await kind.customer.does(sayWords, { kind: 'apology', words: 'I shouted. I am sorry' })
  await rude.customer.does(sayWords, { kind: 'addition', words: 'you idiot, your mother' })
  const entitled = async (it: typeof kind) => {
    const { state, steps, demands, remedies, promises, outside } = await it.customer.does(myCase)
    return {
      state,
      outside,
      remedies,
      steps: steps.map((step) => [step.step, step.state]),
      demands: demands.map((demand) => [demand.words, demand.state]),
      promises: promises.map((promise) => [promise.kind, promise.state]),
    }
  }
  assert.deepEqual(await entitled(kind), await entitled(rude))
})
