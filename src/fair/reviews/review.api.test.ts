import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { publishArticle } from '#desk/articles/article.contract.ts'
import { readCase } from '#desk/cases/case.contract.ts'
import { ROLES } from '#kernel/roles.ts'
import { readStory } from '#live/contact-view/view.contract.ts'
import { warn, writeNote } from '#live/exits/exit.contract.ts'
import { myCase } from '#portal/my-case/my-case.contract.ts'
import type { Caller } from '#testing/caller.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aCaseWithFact, aFact } from '#testing/told.ts'
import {
  appealReview,
  backingDone,
  planDone,
  readOutcomes,
  sayNextTime,
  settleAppeal,
  signReview,
} from './after.contract.ts'
import type { Asked } from './finding.ts'
import type { Cause, Class } from './ladder.ts'
import {
  answerReview,
  careFirst,
  decideReview,
  findReview,
  holdHearing,
  myReviews,
  openReview,
  reviewsOfCase,
  speakWith,
  tellAgent,
} from './review.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const second = await house.signIn('second_line')
const hr = await house.signIn('hr')

const ALL_RIGHT: Asked = {
  notice_reached: 'yes',
  article_right: 'yes',
  load_usual: 'yes',
  prepared: 'yes',
  procedure_followed: 'no',
}
const MARK = 'kept-within-the-room'

/** A review of Mei on a case of hers, as far as she has been told of it and has answered. */
async function aReview(it: { ownState?: boolean; told?: boolean; answered?: boolean } = {}) {
  const { ownState = false, told = true, answered = true } = it
  const base = await aCaseWithFact(house)
  const opening = { id: base.caseId, agent: house.idOf('mei'), fact: base.fact, ownState }
  const { id } = await second.does(openReview, opening)
  if (ownState && told) await lead.does(careFirst, { id })
  if (told) await lead.does(tellAgent, { id, words: `${MARK}: what we told the customer about parking` })
  if (told && answered) await mei.does(answerReview, { id, words: `${MARK}: I read what the article said` })
  return { ...base, id }
}
const finding = (id: string, of: Class, cause: Cause = 'process', asked: Asked = ALL_RIGHT) => ({
  id,
  class: of,
  cause,
  asked,
  customerAccount: `${MARK}: he was told he could park`,
  ourAccount: `${MARK}: the article said so`,
  why: `${MARK}: because`,
})
const plan = () => ({
  plan: {
    what: `${MARK}: read v3 together`,
    helper: house.idOf('lead'),
    by: inHours(house, 72),
    signs: `${MARK}: says v3`,
  },
})
const about = async (caller: Caller, caseId: string, id: string) =>
  (await caller.does(reviewsOfCase, { id: caseId })).reviews.find((it) => it.id === id)
const mine = async (id: string) => (await mei.does(myReviews)).reviews.find((it) => it.id === id)

test('what a customer demands opens nothing; a settled fact does, and the same one only once [S1-14] [S1-23]', async () => {
  const open = await aCaseWithFact(house, { state: 'unverified' })
  const agent = house.idOf('mei')
  assert.equal(await second.refused(openReview, { id: open.caseId, agent }), 'review.facts_first')
  assert.equal(await second.refused(openReview, { id: open.caseId, agent, fact: open.fact }), 'review.facts_first')
  const other = await aCaseWithFact(house)
  assert.equal(await second.refused(openReview, { id: open.caseId, agent, fact: other.fact }), 'review.facts_first')
  const stranger = { id: other.caseId, agent: house.idOf('lan'), fact: other.fact }
  assert.equal(await second.refused(openReview, stranger), 'review.not_on_the_case')
  assert.equal((await second.does(reviewsOfCase, { id: open.caseId })).demanded, true)
  const twice = [1, 2, 3].map(() => second.does(openReview, { id: other.caseId, agent, fact: other.fact }))
  assert.equal(new Set((await Promise.all(twice)).map((it) => it.id)).size, 1)
  await assert.rejects(
    house.db
      .insertInto('fair.reviews')
      .values({
        id: crypto.randomUUID(),
        house: house.house.house,
        case_id: open.caseId,
        agent,
        opened_by: agent,
        opened_at: house.clock.now(),
      })
      .execute(),
    /check constraint/,
  )
})

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

test('told in words, heard before anything is found, or given three days to be [P22]', async () => {
  const { id } = await aReview({ told: false })
  assert.equal(await lead.refused(findReview, finding(id, 'slip')), 'review.not_told')
  await lead.does(tellAgent, { id, words: 'What we said about parking' })
  assert.equal(await lead.refused(tellAgent, { id, words: 'again' }), 'review.already_told')
  assert.equal(await lead.refused(findReview, finding(id, 'slip')), 'review.not_heard')
  assert.equal(await jun.refused(answerReview, { id, words: 'not mine' }), 'review.unknown')
  await house.advance(3 * 24 * 60)
  await mei.does(answerReview, { id, words: 'Late, and still before' })
  await lead.does(findReview, finding(id, 'slip'))
  assert.equal(await mei.refused(answerReview, { id, words: 'too late' }), 'review.too_late_to_answer')
})

test('where somebody was not well, nothing goes on until the lead has asked how they are, and no measure follows [S1-9]', async () => {
  const { id, caseId } = await aReview({ ownState: true, told: false })
  assert.equal((await about(lead, caseId, id))?.stage, 'care_first')
  assert.equal(await lead.refused(tellAgent, { id, words: 'x' }), 'review.care_first')
  assert.equal(await lead.refused(findReview, finding(id, 'slip')), 'review.care_first')
  await lead.does(careFirst, { id })
  await lead.does(tellAgent, { id, words: 'The call of this morning' })
  await mei.does(answerReview, { id, words: 'I had not slept' })
  assert.equal(await lead.refused(findReview, finding(id, 'at_risk', 'person')), 'review.care_not_discipline')
  await lead.does(findReview, finding(id, 'slip', 'own_state'))
  assert.equal(await lead.refused(decideReview, { id, ...plan(), measure: 'talk' }), 'review.growth_only')
  const { stage } = await lead.does(decideReview, { id, ...plan() })
  assert.equal(stage, 'decided')
})

test('a slip is met with a plan to grow, and a sanction for it is refused by the house and by the database [S1-21] [S1-22]', async () => {
  const { id } = await aReview()
  await lead.does(findReview, finding(id, 'system_induced'))
  for (const measure of ['talk', 'coaching', 'retraining', 'appraisal_note', 'bonus_effect'] as const)
    assert.equal(await second.refused(decideReview, { id, ...plan(), measure }), 'review.growth_only')
  const byHand = house.db
    .updateTable('fair.reviews')
    .set({ measure: 'talk', plan_what: 'x', plan_helper: house.idOf('lead'), plan_by: new Date(), plan_signs: 'x' })
    .where('id', '=', id)
  await assert.rejects(byHand.execute(), /check constraint/)
  const none = await lead.tries(decideReview, { id, measure: 'coaching' } as never)
  assert.equal(none.status, 400, 'a measure without a plan is not even a question')
  await lead.does(decideReview, { id, ...plan() })
  assert.equal((await mine(id))?.plan?.doneAt, null)
  await lead.does(planDone, { id })
  assert.notEqual((await mine(id))?.plan?.doneAt, null)
})

test('pay and appraisal are for hr after a hearing; a lead never gets there, and a sanction without a plan cannot be stored [S1-40] [S1-21]', async () => {
  const { id, caseId } = await aReview()
  await second.does(findReview, finding(id, 'reckless', 'person'))
  assert.equal(await lead.refused(decideReview, { id, ...plan(), measure: 'bonus_effect' }), 'review.hr_only')
  assert.equal(await second.refused(decideReview, { id, ...plan(), measure: 'appraisal_note' }), 'review.hr_only')
  assert.equal(await hr.refused(decideReview, { id, ...plan(), measure: 'appraisal_note' }), 'review.hearing_first')
  const bare = house.db.updateTable('fair.reviews').set({ measure: 'talk' }).where('id', '=', id)
  await assert.rejects(bare.execute(), /check constraint/)
  await hr.does(holdHearing, { id, words: 'With a colleague of her choice' })
  const { stage } = await hr.does(decideReview, { id, ...plan(), measure: 'appraisal_note' })
  assert.equal(stage, 'signature', 'nobody knows yet what others got for the same')
  assert.equal(await hr.refused(signReview, { id }), 'review.same_person')
  assert.equal(await second.refused(signReview, { id }), 'review.same_person', 'she found it')
  assert.equal((await about(hr, caseId, id))?.measure, 'appraisal_note')
})

test('a harsh outcome among twenty mild ones for the same waits for a second signature [S1-39]', async () => {
  const measures = Array.from({ length: 20 }, (_, n) => (n % 2 ? ('coaching' as const) : null))
  for (const measure of measures) {
    const { id } = await aReview()
    await lead.does(findReview, finding(id, 'at_risk', 'person'))
    assert.equal((await lead.does(decideReview, { id, ...plan(), ...(measure ? { measure } : {}) })).stage, 'decided')
  }
  const { id } = await aReview()
  await lead.does(findReview, finding(id, 'at_risk', 'person'))
  assert.equal((await lead.does(decideReview, { id, ...plan(), measure: 'retraining' })).stage, 'signature')
  assert.equal(await mei.refused(appealReview, { id, words: 'no' }), 'review.nothing_to_appeal')
  await second.does(signReview, { id })
  assert.equal((await mine(id))?.stage, 'decided')
  const { outcomes } = await second.does(readOutcomes)
  const ofRisk = outcomes.filter((it) => it.class === 'at_risk')
  assert.deepEqual(ofRisk.map((it) => [it.measure, it.count]).toSorted(), [
    ['coaching', 10],
    ['retraining', 1],
    [null, 10],
  ])
})

test('while a question to the house is open, or answered against it, nothing is put on the person [X15] [S3-47]', async () => {
  const { id } = await aReview()
  const asked = (more: Partial<Asked>) => finding(id, 'at_risk', 'person', { ...ALL_RIGHT, ...more })
  assert.equal(await lead.refused(findReview, asked({ load_usual: 'unknown' })), 'review.questions_open')
  assert.equal(await lead.refused(findReview, asked({ article_right: 'no' })), 'review.house_first')
  assert.equal(await lead.refused(findReview, asked({ procedure_followed: 'yes' })), 'review.house_first')
  const followed = finding(id, 'no_error', 'process', { ...ALL_RIGHT, procedure_followed: 'yes' })
  assert.equal((await lead.does(findReview, followed)).stage, 'right')
  const seen = await mine(id)
  assert.deepEqual([seen?.cause, seen?.plan, seen?.measure], ['process', null, null])
})

test('what was read, what was not, how much came before and how long they are here stands beside the questions [S1-45] [S1-22]', async () => {
  const qa = await house.signIn('qa')
  const text = { words: 'x', language: 'zh-Hant' as const }
  const v2 = await qa.does(publishArticle, { key: `kb-${Date.now()}`, kind: 'article', title: 'KB parking', ...text })
  await house.advance(1)
  await qa.does(publishArticle, { key: `notice-${Date.now()}`, kind: 'notice', title: 'Typhoon parking', ...text })
  for (let n = 0; n < 3; n++) await (await aContact(house, { agent: 'mei' })).ends()
  const contact = await aContact(house)
  await mei.does(writeNote, {
    id: contact.id,
    words: 'You may park',
    basis: 'article',
    article: v2.id,
    topic: 'parking',
  })
  await contact.ends()
  const { case: opened } = await contact.wrappedUpBy(mei, { case: { title: 'Towed' } })
  const caseId = opened?.id ?? ''
  const fact = await aFact(house, caseId as never)
  const { id } = await lead.does(openReview, { id: caseId, agent: house.idOf('mei'), fact })
  const known = (await about(lead, caseId, id))?.known
  assert.deepEqual([known?.said, known?.article?.title, known?.article?.readAt], ['You may park', 'KB parking', null])
  assert.deepEqual(
    known?.unread.map((it) => it.title),
    ['Typhoon parking'],
  )
  assert.ok((known?.contactsBefore ?? 0) >= 3)
})

test('whoever was right is told so, and four things are owed to them, each with an owner [S4-71]', async () => {
  const { id } = await aReview()
  await lead.does(findReview, finding(id, 'no_error', 'none'))
  const seen = await mine(id)
  assert.deepEqual(
    seen?.backings.map((it) => it.kind),
    ['customer_answer', 'notice', 'praise', 'unfounded'],
  )
  assert.ok(seen?.backings.every((it) => it.owner !== ''))
  await lead.does(backingDone, { id, kind: 'praise' })
  assert.notEqual((await mine(id))?.backings.find((it) => it.kind === 'praise')?.doneAt, null)
  assert.equal(await lead.refused(decideReview, { id, ...plan() }), 'review.nothing_to_decide')
})

test('what they would do next time is theirs and their lead’s: hr and the second line never read it [S4-70]', async () => {
  const { id, caseId } = await aReview()
  await second.does(findReview, finding(id, 'reckless', 'person'))
  await mei.does(sayNextTime, { id, words: `${MARK}: I would look it up first` })
  assert.match((await mine(id))?.nextTime ?? '', /look it up/)
  assert.match((await about(lead, caseId, id))?.nextTime ?? '', /look it up/)
  for (const caller of [hr, second]) {
    const seen = await about(caller, caseId, id)
    assert.deepEqual([seen?.id, seen?.nextTime], [id, null])
  }
  assert.equal(await hr.refused(sayNextTime, { id, words: 'x' }), 'access.not_yours')
})

test('an appeal within fourteen days, answered by somebody else; a reversal leaves nothing on the record and is announced [S3-54]', async () => {
  const { id, caseId } = await aReview()
  await lead.does(findReview, finding(id, 'system_induced'))
  await lead.does(decideReview, { id, ...plan() })
  await house.advance(13 * 24 * 60)
  await mei.does(appealReview, { id, words: 'The article said so' })
  assert.equal(await mei.refused(appealReview, { id, words: 'again' }), 'review.already_appealed')
  const settling = { id, reverse: true, words: 'She was right to follow it' }
  assert.equal(await lead.refused(settleAppeal, settling), 'access.not_yours')
  await second.does(settleAppeal, settling)
  const seen = await mine(id)
  assert.deepEqual([seen?.stage, seen?.class, seen?.plan, seen?.why], ['reversed', null, null, null])
  assert.equal(seen?.appealAnswer, 'She was right to follow it')
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from fair.outcomes where review = ${id}`.execute(
    house.db,
  )
  assert.equal(rows[0]?.n, 0)
  const { rows: told } = await sql<{ topics: string[] }>`
    select topics from platform.facts where about = ${id} and name = 'review.reversed'`.execute(house.db)
  assert.ok(told[0]?.topics.includes(`person:${house.idOf('mei')}`))
  assert.equal(await about(hr, caseId, id), undefined)
})

test('after fourteen days an appeal is late, and whoever decided does not answer one [S3-54]', async () => {
  const late = await aReview()
  await lead.does(findReview, finding(late.id, 'slip'))
  await lead.does(decideReview, { id: late.id, ...plan() })
  await house.advance(14 * 24 * 60 + 1)
  assert.equal(await mei.refused(appealReview, { id: late.id, words: 'x' }), 'review.appeal_late')
  const own = await aReview()
  await second.does(findReview, finding(own.id, 'slip'))
  await second.does(decideReview, { id: own.id, ...plan() })
  await mei.does(appealReview, { id: own.id, words: 'x' })
  assert.equal(await second.refused(settleAppeal, { id: own.id, reverse: true, words: 'x' }), 'review.same_person')
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

test('no outcome that was ever stored ends an employment, because there is no word for it [S1-23]', async () => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from fair.reviews where measure not in ('talk','coaching','retraining','appraisal_note','bonus_effect')`.execute(
    house.db,
  )
  assert.equal(rows[0]?.n, 0)
  const { id } = await aReview()
  await second.does(findReview, finding(id, 'reckless', 'person'))
  for (const measure of ['dismissal', 'termination', 'fire', '開除', 'suspension', ''])
    assert.equal((await hr.tries(decideReview, { id, ...plan(), measure } as never)).status, 400)
  await assert.rejects(
    sql`update fair.reviews set measure = 'dismissal' where id = ${id}`.execute(house.db),
    /check constraint/,
  )
})

test('a plan whose day has come reminds whoever helps, once, and blames nobody [S1-15]', async () => {
  const { id } = await aReview()
  await lead.does(findReview, finding(id, 'slip'))
  await lead.does(decideReview, { id, ...plan() })
  await house.advance(72 * 60)
  await house.ring()
  const { rows } = await sql<{ topics: string[] }>`
    select topics from platform.facts where about = ${id} and name = 'review.plan_late'`.execute(house.db)
  assert.equal(rows.length, 1)
  assert.ok(rows[0]?.topics.includes(`person:${house.idOf('lead')}`))
})
