import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import type { CaseId } from '#kernel/ids.ts'
import { closeCase } from '#redress/public.ts'
import { AGREED } from '#testing/closing.ts'
import { aWalkIn, complains, opens } from '#testing/complaint.ts'
import { aContact, aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { listMessages, readCase } from '../cases/case.contract.ts'
import { openComplaint } from './intake.contract.ts'
import { readIntake } from './standing.contract.ts'
import * as on from './twin.contract.ts'
import { notComplaint } from './unanswered.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const DAYS = 24 * 60
const stands = async (id: string) =>
  house.db
    .selectFrom('desk.cases')
    .select(['state', 'closed_at', 'closed_as', 'kind', 'received_at', 'first_answer_at'])
    .where('id', '=', id as CaseId)
    .executeTakeFirstOrThrow()
const contactsOf = async (id: string) => (await mei.does(readIntake, { id })).contacts
const countOf = async () => (await house.db.selectFrom('desk.cases').select('id').execute()).length

test('who comes again about something open, or lately closed, is asked about it first, and nothing is written meanwhile [P18]', async () => {
  const customer = { phone: aPhone() }
  const first = await opens(mei, { customer })
  const before = await countOf()
  const asked = await mei.does(openComplaint, aWalkIn({ customer, words: 'Still three legs' }))
  assert.deepEqual([asked.case, asked.twins.map((it) => it.id)], [null, [first.id]])
  assert.equal(await countOf(), before)
  await lead.does(closeCase, { id: first.id, ...AGREED })
  house.pass(59 * DAYS)
  const again = await mei.does(openComplaint, aWalkIn({ customer: { phone: customer.phone.replaceAll('-', ' ') } }))
  assert.deepEqual(
    again.twins.map((it) => [it.id, it.state]),
    [[first.id, 'closed']],
    'the number typed another way',
  )
  house.pass(2 * DAYS)
  assert.ok((await mei.does(openComplaint, aWalkIn({ customer }))).case)
})

test('joining opens a closed case anew and counts as one more contact; keeping apart takes a reason [P17] [P18]', async () => {
  const customer = { phone: aPhone() }
  const first = await opens(mei, { customer })
  await lead.does(closeCase, { id: first.id, ...AGREED })
  const joined = await mei.does(openComplaint, aWalkIn({ customer, words: 'It fell over', twin: { join: first.id } }))
  assert.deepEqual([joined.joined, joined.case?.id, (await stands(first.id)).state], [true, first.id, 'open'])
  assert.ok(joined.acknowledgement?.nextUpdateAt && joined.link)
  assert.deepEqual(await contactsOf(first.id), { conversations: 0, intakes: 2, merged: 0 })
  assert.deepEqual(
    (await mei.does(readCase, { id: first.id })).customerWords.map((it) => it.words),
    ['It fell over'],
  )
  const other = await opens(mei)
  assert.equal(await mei.refused(openComplaint, aWalkIn({ customer, twin: { join: other.id } })), 'twin.unknown')
  const apart = await opens(mei, { customer, words: 'A lamp', twin: { separate: 'A lamp, not the sofa' } })
  const { twins } = await mei.does(readIntake, { id: apart.id })
  assert.deepEqual(
    twins.separate.map((it) => [it.id, it.because]),
    [[first.id, 'A lamp, not the sofa']],
  )
  assert.deepEqual(twins.possible, [])
})

test('two people who write down the same customer at once make one case and one question [P18]', async () => {
  const customer = { phone: aPhone() }
  await mei.does(openComplaint, aWalkIn({ customer, words: 'Before' }))
  await house.db.updateTable('desk.cases').set({ opened_at: house.clock.now() }).execute()
  const phone = aPhone()
  await aContact(house, { phone }).then((contact) => contact.ends())
  const both = await Promise.all([mei, lead].map((each) => each.does(openComplaint, aWalkIn({ customer: { phone } }))))
  assert.deepEqual(both.map((it) => it.twins.length).toSorted(), [0, 1])
})

test('a stranger on the public page is told nothing of another’s cases; the staff see that it may be a twin [P18]', async () => {
  const phone = aPhone()
  const known = await opens(mei, { customer: { phone } })
  const sent = await complains(house, { phone })
  assert.ok(sent.number > known.number)
  assert.deepEqual(
    (await lead.does(readIntake, { id: sent.id })).twins.possible.map((it) => it.id),
    [known.id],
  )
})

test('a merge says where the thing now stands, keeps the count, and is undone without a trace on either [P17]', async () => {
  const phone = aPhone()
  const call = await aContact(house, { phone })
  await call.ends()
  const { case: main } = await call.wrappedUpBy(mei, { case: { title: 'A sofa' } })
  const into = main?.id ?? ''
  const twin = await complains(house, { phone })
  const before = [await stands(into), await stands(twin.id)]
  const { contacts } = await lead.does(on.mergeCase, { id: twin.id, into, because: 'The same sofa' })
  assert.equal(contacts, 2)
  assert.deepEqual(await contactsOf(into), { conversations: 1, intakes: 0, merged: 1 })
  assert.deepEqual([(await stands(twin.id)).state, (await stands(twin.id)).closed_as], ['closed', 'duplicate'])
  assert.equal((await lead.does(readIntake, { id: twin.id })).twins.into?.id, into)
  const { messages } = await (await house.token('messages')).does(listMessages)
  assert.match(messages.findLast((it) => it.address === phone)?.words ?? '', new RegExp(`A-${main?.number}`))
  await lead.does(on.unmergeCase, { id: twin.id })
  assert.deepEqual([await stands(into), await stands(twin.id)], before)
  assert.deepEqual(await contactsOf(into), { conversations: 1, intakes: 0, merged: 0 })
  assert.equal(await lead.refused(on.unmergeCase, { id: twin.id }), 'twin.not_merged')
})

test('what may not be put together is refused: itself, another’s, the closed, the merged, and what is no complaint [P17]', async () => {
  const phone = aPhone()
  const [a, b, c] = [
    await complains(house, { phone }),
    await complains(house, { phone }),
    await complains(house, { phone }),
  ]
  const other = await complains(house)
  const merge = (id: string, into: string) => lead.refused(on.mergeCase, { id, into, because: 'Same' })
  assert.equal(await merge(a.id, a.id), 'twin.itself')
  assert.equal(await merge(a.id, other.id), 'twin.other_customer')
  assert.equal(await merge(a.id, house.idOf('mei')), 'twin.unknown')
  assert.equal(await merge(house.idOf('mei'), a.id), 'case.unknown')
  await lead.does(on.mergeCase, { id: b.id, into: a.id, because: 'Same' })
  assert.equal(await merge(c.id, b.id), 'twin.already_merged')
  assert.equal(await merge(b.id, c.id), 'twin.already_merged')
  await lead.does(notComplaint, { id: a.id, instead: 'enquiry', because: 'Asks for opening hours' })
  assert.equal(await merge(c.id, a.id), 'twin.not_a_complaint')
  await lead.does(closeCase, { id: a.id, ...AGREED })
  assert.equal(await merge(c.id, a.id), 'twin.closed')
  assert.equal(await lead.refused(on.keepApart, { id: c.id, other: c.id, because: 'x' }), 'twin.itself')
  assert.equal(await lead.refused(on.keepApart, { id: c.id, other: other.id, because: 'x' }), 'twin.unknown')
  assert.equal(await lead.refused(on.keepApart, { id: house.idOf('mei'), other: c.id, because: 'x' }), 'case.unknown')
  await lead.does(on.keepApart, { id: c.id, other: a.id, because: 'Another day' })
})

test('however cases are put together and taken apart, no contact is ever lost from the count or counted twice [P17]', async () => {
  const phone = aPhone()
  const all = await Promise.all([1, 2, 3, 4].map(() => complains(house, { phone })))
  const ids = all.map((it) => it.id)
  const nth = fc.nat({ max: 3 })
  const step = fc.record({ does: fc.constantFrom('merge', 'unmerge'), a: nth, b: nth })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      for (const { does, a, b } of steps) {
        const [id = '', into = ''] = [ids[a], ids[b]]
        if (does === 'merge') await lead.tries(on.mergeCase, { id, into, because: 'Same' })
        else await lead.tries(on.unmergeCase, { id })
      }
      const each = await Promise.all(ids.map((id) => mei.does(readIntake, { id })))
      const roots = each.filter((it) => it.twins.into === null)
      assert.equal(
        roots.reduce((sum, { contacts }) => sum + contacts.intakes + contacts.merged, 0),
        4,
      )
      for (const id of ids) await lead.tries(on.unmergeCase, { id })
      for (const id of ids) assert.equal((await stands(id)).state, 'open')
    }),
    { numRuns: 12 },
  )
})
