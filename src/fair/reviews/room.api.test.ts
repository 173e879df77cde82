import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { readCase } from '#desk/cases/case.contract.ts'
import { ROLES } from '#kernel/roles.ts'
import { readStory } from '#live/contact-view/view.contract.ts'
import { warn } from '#live/exits/exit.contract.ts'
import { myCase } from '#portal/my-case/my-case.contract.ts'
import type { Caller } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { aCaseWithFact } from '#testing/told.ts'
import { appealReview, sayNextTime, settleAppeal } from './after.contract.ts'
import {
  decideReview,
  findReview,
  holdHearing,
  openReview,
  reviewsOfCase,
  speakWith,
  tellAgent,
} from './review.contract.ts'
import { aRoom, finding, MARK } from './room.cases.ts'

const room = await aRoom()
const { house, mei, jun, lead, second, hr, aReview, plan, about } = room
after(() => house.close())

test('the colleague reads what a customer demands against them only after their lead has talked with them [S1-14]', async () => {
  const { caseId } = await aCaseWithFact(house)
  const words = async (caller: Caller) =>
    (await caller.does(readCase, { id: caseId })).demands.find((it) => it.kind === 'against_staff')?.words
  assert.equal(await words(mei), null)
  assert.notEqual(await words(second), null)
  assert.equal(await second.refused(speakWith, { id: caseId, agent: house.idOf('mei') }), 'access.not_yours')
  await lead.does(speakWith, { id: caseId, agent: house.idOf('mei') })
  assert.equal(await words(mei), '那個人你們把他開除')
  assert.equal(await words(jun), null, 'it is nobody else’s')
})

test('the story beside a call keeps the words back in the same way [S1-14]', async () => {
  const { caseId, contact } = await aCaseWithFact(house)
  const again = await aContact(house, { phone: contact.phone, channel: 'chat' })
  const words = async () => {
    const story = await mei.does(readStory, { id: again.id })
    return story.cases.find((it) => it.id === caseId)?.demands[0]?.words
  }
  assert.equal(await words(), null)
  await lead.does(speakWith, { id: caseId, agent: house.idOf('mei') })
  assert.equal(await words(), '那個人你們把他開除')
})

test('the room is for the colleague, their lead, the second line and, once asked, hr: by role, by team and by the database [P22]', async () => {
  const { id, caseId } = await aReview({ told: false })
  for (const role of ROLES) {
    const caller = await house.signIn(role)
    const answer = await caller.tries(reviewsOfCase, { id: caseId })
    const may = ['agent', 'lead', 'second_line', 'hr'].includes(role)
    assert.equal(answer.status, may ? 200 : 403, role)
    if (may) assert.equal(answer.text.includes(id), role === 'lead' || role === 'second_line', role)
  }
  assert.equal(await about(mei, caseId, id), undefined, 'not before she was told in words')
  await lead.does(tellAgent, { id, words: 'What we said about parking' })
  assert.equal((await about(mei, caseId, id))?.stage, 'told')
  assert.equal(await about(jun, caseId, id), undefined)
  assert.equal(await hr.refused(holdHearing, { id, words: 'x' }), 'review.unknown')
  const { rows } = await house.inside((tx) =>
    sql<{ n: number }>`select count(*)::int as n from fair.reviews`.execute(tx),
  )
  assert.equal(rows[0]?.n, 0, 'a query that says nobody who looks sees nothing')
})

test('the lead of another team is as far away as anybody else [S1-9]', async () => {
  const { id, caseId, fact } = await aReview()
  const elsewhere = house.db.updateTable('platform.people').where('id', '=', house.idOf('lead_two'))
  await elsewhere.set({ team: 'two' }).execute()
  const other = await house.signInAnew('lead_two')
  assert.equal(await about(other, caseId, id), undefined)
  assert.equal(await other.refused(findReview, finding(id, 'slip')), 'review.unknown')
  const agent = house.idOf('mei')
  assert.equal(await other.refused(openReview, { id: caseId, agent, fact }), 'review.not_your_team')
  assert.equal(await other.refused(speakWith, { id: caseId, agent }), 'review.not_your_team')
  await elsewhere.set({ team: 'one' }).execute()
})

test('the customer’s page, and every role outside the room, never shows a word of it [S1-47] [S1-9] [X7]', async () => {
  const { id, caseId, link } = await aReview()
  await second.does(findReview, finding(id, 'reckless', 'person'))
  await mei.does(sayNextTime, { id, words: MARK })
  await hr.does(holdHearing, { id, words: MARK })
  await hr.does(decideReview, { id, ...plan(), measure: 'retraining' })
  const portal = await house.customer(link).tries(myCase)
  assert.equal(portal.status, 200)
  for (const hidden of [MARK, id, 'retraining', 'reckless', 'mei of the tests'])
    assert.ok(!portal.text.includes(hidden), hidden)
  for (const role of ROLES) {
    const answer = await (await house.signIn(role)).tries(readCase, { id: caseId })
    assert.ok(!answer.text.includes(MARK), role)
  }
  const { rows } = await sql<{ all: string }>`
    select coalesce(string_agg(f::text, ' '), '') as all from platform.facts f where f.name like 'review.%'`.execute(
    house.db,
  )
  for (const hidden of [MARK, 'retraining', 'reckless']) assert.ok(!rows[0]?.all.includes(hidden), hidden)
})

test('a review changes nothing of the case, and what the customer did changes nothing of the review [S3-33] [S4-48]', async () => {
  const { id, caseId, contact } = await aReview()
  const rude = await aContact(house, { phone: contact.phone, channel: 'chat' })
  await rude.customerSays('you idiot')
  await mei.does(warn, { id: rude.id })
  const state = async () =>
    (
      await sql<{ all: string }>`
        select (select string_agg(c::text, '|') from desk.cases c where id = ${caseId}::uuid)
          || (select string_agg(d::text, '|' order by d.id) from desk.demands d where case_id = ${caseId}::uuid)
          || coalesce((select string_agg(r::text, '|') from redress.remedies r), '')
          || coalesce((select string_agg(s::text, '|' order by s.id) from guard.steps s), '')
          || coalesce((select string_agg(p::text, '|' order by p.id) from desk.promises p), '') as all`.execute(
        house.db,
      )
    ).rows[0]?.all
  const before = await state()
  const bare = await lead.tries(findReview, { ...finding(id, 'no_error', 'none'), customerAccount: ' ' })
  assert.equal(bare.status, 400, 'both accounts, or no judgement')
  await lead.does(findReview, finding(id, 'slip'))
  await lead.does(decideReview, { id, ...plan() })
  await mei.does(appealReview, { id, words: 'x' })
  await second.does(settleAppeal, { id, reverse: true, words: 'x' })
  assert.equal(await state(), before)
})
