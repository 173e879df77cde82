import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { myCase } from '#portal/my-case/my-case.contract.ts'
import { complains, opens } from '#testing/complaint.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { endAbsence, noteAbsence } from '../absences/absence.contract.ts'
import { answerCase } from '../intake/unanswered.contract.ts'
import { casePromises } from '../promises/case-promises.contract.ts'
import { answerHandover, handPromise } from '../promises/handover.contract.ts'
import { makePromise } from '../promises/promise.contract.ts'
import { readCase } from './case.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')

const ownerless = () =>
  house.inside((tx) =>
    tx.selectFrom('desk.cases').select('number').where('state', '=', 'open').where('owner', 'is', null).execute(),
  )
const ownerOf = async (id: string) => (await lead.does(readCase, { id })).owner

type Made = { id: string }
/** Everything that opens a case or moves it from hand to hand. */
const COMMANDS: Readonly<Record<string, (last: Made | null) => Promise<Made | null>>> = {
  online: () => complains(house),
  walkIn: () => opens(mei),
  call: async () => {
    const contact = await aContact(house)
    await contact.ends()
    const made = await contact.wrappedUpBy(mei, { case: { title: 'A sofa' } })
    return made.case
  },
  answers: async (last) => {
    if (last) await jun.tries(answerCase, { id: last.id, words: 'We look into it' })
    return last
  },
  promises: async (last) => {
    if (last) await lead.tries(makePromise, { id: last.id, words: 'We call', due: inHours(house, 30), owner: 'mei' })
    return last
  },
  asksColleague: async (last) => {
    const open = last
      ? (await lead.does(casePromises, { id: last.id })).promises.filter((it) => it.owner.key === 'mei')
      : []
    for (const it of open) await mei.tries(handPromise, { id: it.id, owner: 'jun' })
    return last
  },
  accepts: async (last) => {
    const open = last ? (await lead.does(casePromises, { id: last.id })).promises : []
    for (const it of open) await jun.tries(answerHandover, { id: it.id, accept: true })
    return last
  },
  leaves: async (last) => {
    await lead.tries(noteAbsence, { key: 'mei', kind: 'leaving', from: inHours(house, 0) })
    await lead.tries(endAbsence, { key: 'mei' })
    return last
  },
}

test('a case is never nobody’s, from its first moment and through every hand it goes [S4-23]', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(COMMANDS)), { minLength: 3, maxLength: 9 }),
      async (names) => {
        let last: Made | null = null
        for (const name of names) {
          house.pass(61)
          last = (await COMMANDS[name]?.(last)) ?? last
          assert.deepEqual(await ownerless(), [], name)
        }
      },
    ),
    { numRuns: 6 },
  )
})

test('what came in by itself is looked after from its first moment, and by whoever answers it from then on [S4-23]', async () => {
  const it = await complains(house)
  assert.equal(await ownerOf(it.id), 'second_line of the tests')
  await jun.does(answerCase, { id: it.id, words: 'We look into it' })
  assert.equal(await ownerOf(it.id), 'jun of the tests')
  await mei.does(answerCase, { id: it.id, words: 'Once more' })
  assert.equal(await ownerOf(it.id), 'jun of the tests', 'a second answer takes it from nobody')
})

test('a colleague takes it over by saying yes, and the customer reads who looks after it without a name [S4-23]', async () => {
  const it = await complains(house)
  const alias = async () => (await it.customer.does(myCase)).lookedAfterBy
  await mei.does(answerCase, { id: it.id, words: 'We look into it' })
  const first = await alias()
  assert.match(first ?? '', /^專員 \d{4} 號$/)
  const { id } = await mei.does(makePromise, { id: it.id, words: 'We call', due: inHours(house, 30), owner: 'mei' })
  await mei.does(handPromise, { id, owner: 'jun' })
  assert.equal(await ownerOf(it.id), 'mei of the tests', 'asked is not yet taken')
  assert.equal(await alias(), first)
  await jun.does(answerHandover, { id, accept: true })
  const page = JSON.stringify(await it.customer.does(myCase))
  assert.ok(!page.includes('of the tests'))
})
