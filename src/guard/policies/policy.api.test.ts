import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { readDay } from '#insight/day/day.contract.ts'
import { endByAgent, warn } from '#live/exits/exit.contract.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import {
  confirmReading,
  followReading,
  publishDraft,
  readDraft,
  readPolicy,
  readVersion,
  saveDraft,
} from './policy.contract.ts'
import { policyInForce } from './policy.sql.ts'

const house = await openHouse()
after(() => house.close())
const legal = await house.signIn('legal')
const manager = await house.signIn('manager')
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')

const questions = [
  { ask: '被罵的時候要先請示才能結束嗎？', options: ['要', '不用'], right: 1 },
  { ask: '客人生氣算不算不當行為？', options: ['不算', '算'], right: 0 },
]
const zhHant = { staff: '先聽完。只答應做得到的事。', customers: '兩次提醒之後可以結束。', questions }
const right = { language: 'zh-Hant' as const, answers: [1, 0] }
const mine = async (who = mei) => (await who.does(readPolicy)).mine

async function anIncident(at: Date) {
  const contact = await aContact(house)
  await contact.ends()
  const id = crypto.randomUUID()
  const mei = house.idOf('mei')
  await house.inside((tx) =>
    sql`insert into guard.incidents (id, house, customer, agent, reported_by, happened_at, reported_at, category, kind, level)
      select ${id}, ${house.house.house}, customer, ${mei}, ${mei}, ${at}, ${house.clock.now()}, 'behaviour', 'insult', 2
      from desk.contacts where id = ${contact.id}`.execute(tx),
  )
  return id
}
const versionOf = async (id: string) =>
  (
    await house.inside((tx) =>
      tx.selectFrom('guard.incidents').select('policy_version').where('id', '=', id).executeTakeFirstOrThrow(),
    )
  ).policy_version

test('before anybody has written one the house’s own text holds for both sides, and nobody is late with it [S0-38]', async () => {
  const seen = await mei.does(readPolicy)
  assert.deepEqual([seen.inForce, seen.mine, seen.mayWrite], [1, null, false])
  const { staff, customers, questions: none } = await mei.does(readVersion, { version: 1 })
  assert.ok(staff.includes('不必請示') && customers.includes('不同的人') && none.length === 0)
  assert.equal(await mei.refused(readVersion, { version: 2 }), 'policy.unknown')
  assert.equal(await mei.refused(confirmReading, { version: 1, ...right }), 'policy.unknown')
  assert.equal(await legal.refused(publishDraft, {}), 'policy.nothing_written')
  assert.equal(await mei.refused(saveDraft, { chapters: {} }), 'access.not_yours')
  assert.equal(await lead.refused(publishDraft, {}), 'access.not_yours')
})

test('counsel writes two chapters, the manager publishes them from a day on; what happened before keeps its own version [S0-38]', async () => {
  const before = await anIncident(house.clock.now())
  assert.equal((await legal.does(readDraft)).written, false)
  const expired = {
    id: 'x',
    kind: 'duty' as const,
    law: '某法',
    article: '第 1 條',
    effectiveFrom: null,
    effectiveTo: '2026-01-01',
    asOf: '2025-01-01',
    reviewBy: '2027-01-01',
    trust: 'house' as const,
  }
  await legal.does(saveDraft, { chapters: { 'zh-Hant': zhHant }, references: [expired] })
  assert.equal(await manager.refused(publishDraft, {}), 'policy.reference_expired')
  await legal.does(saveDraft, { chapters: { 'zh-Hant': { ...zhHant, questions: questions.slice(1) } } })
  assert.equal(await manager.refused(publishDraft, {}), 'policy.question_unclear')
  await legal.does(saveDraft, { chapters: { 'zh-Hant': zhHant } })
  assert.equal(await manager.refused(publishDraft, { effectiveAt: inHours(house, -1) }), 'policy.not_backwards')
  const both = await Promise.all([
    manager.tries(publishDraft, { effectiveAt: inHours(house, 24) }),
    legal.tries(publishDraft, { effectiveAt: inHours(house, 24) }),
  ])
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409], 'two who publish at once publish it once')
  assert.equal((await mei.does(readPolicy)).inForce, 1, 'it is published, and not yet in force')
  const waiting = await anIncident(house.clock.now())
  const happened = house.clock.now()
  house.pass(25 * 60)
  assert.equal((await mei.does(readPolicy)).inForce, 2)
  const reportedLate = await anIncident(happened)
  const now = await anIncident(house.clock.now())
  assert.deepEqual(
    [await versionOf(before), await versionOf(waiting), await versionOf(reportedLate), await versionOf(now)],
    [1, 1, 1, 2],
    'what counts is when it happened, not when it was written down',
  )
  assert.deepEqual(
    await house.inside(async (tx) => [await policyInForce(tx, happened), await policyInForce(tx, house.clock.now())]),
    [1, 2],
  )
  const rewrite = sql`update guard.incidents set policy_version = 1 where id = ${now}`
  await assert.rejects(
    house.inside((tx) => rewrite.execute(tx)),
    /keeps the policy/,
  )
  await assert.rejects(
    house.inside((tx) => sql`update guard.policies set chapters = '{}' where version = 2`.execute(tx)),
    /stays as it was/,
  )
})

test('it follows each person until they have read it and answered two questions; a wrong answer is kept nowhere [S0-45]', async () => {
  assert.equal((await mine())?.version, 2)
  assert.equal((await mine())?.overdue, false)
  const shown = await mei.does(readVersion, { version: 2 })
  assert.ok(!JSON.stringify(shown).includes('"right"'), 'which answer is right is not told')
  assert.ok(shown.changes?.staff.some((it) => it.is === 'gone') && shown.changes.staff.some((it) => it.is === 'new'))
  const wrong = { version: 2, language: 'zh-Hant' as const, answers: [0, 0] }
  assert.equal(await mei.refused(confirmReading, wrong), 'policy.not_right')
  assert.equal((await mine())?.version, 2)
  await mei.does(confirmReading, { version: 2, ...right })
  await mei.does(confirmReading, { version: 2, ...right })
  assert.equal(await mine(), null)
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select(['name', 'body']).where('name', '=', 'policy.read').execute(),
  )
  assert.ok(facts.length > 0 && facts.every((it) => JSON.stringify(it.body) === '{"version":2}'))
})

test('an unread policy blocks nothing: she takes a call and ends it, her day opens, and the line is still there [S0-45] [P26]', async () => {
  house.pass(20 * 24 * 60)
  assert.equal((await mine(jun))?.overdue, true)
  const contact = await aContact(house, { agent: 'jun' })
  await contact.customerSays('you idiot')
  await jun.does(warn, { id: contact.id })
  await jun.does(endByAgent, { id: contact.id, reason: '被罵' })
  await jun.does(readDay)
  assert.equal((await mine(jun))?.version, 2)
})

test('who has not read it is a list for whoever publishes, and for a lead of their own team; nothing else is known of anybody [S0-45]', async () => {
  const all = await legal.does(followReading)
  assert.deepEqual([all.version, all.read], [2, 1])
  assert.equal(all.of - all.read, all.waiting.length)
  assert.ok(all.waiting.every((it) => it.overdue))
  assert.ok(all.waiting.some((it) => it.name.startsWith('jun')) && !all.waiting.some((it) => it.name.startsWith('mei')))
  const team = await lead.does(followReading)
  assert.ok(team.of < all.of && !team.waiting.some((it) => it.name.startsWith('lan')))
  assert.equal(await mei.refused(followReading), 'access.not_yours')
  assert.deepEqual(Object.keys(all.waiting[0] ?? {}).toSorted(), ['name', 'overdue', 'team'])
})

test('the next version asks everybody anew and shows only what changed; the older one need not be read any more [S0-45]', async () => {
  await legal.does(saveDraft, { chapters: { 'zh-Hant': { ...zhHant, staff: `${zhHant.staff}說錯了就更正。` } } })
  await legal.does(publishDraft, {})
  assert.equal((await mine())?.version, 3)
  assert.deepEqual(
    (await mei.does(readVersion, { version: 3 })).changes?.staff.filter((it) => it.is !== 'same'),
    [{ is: 'new', words: '說錯了就更正。' }],
  )
  assert.equal(await jun.refused(confirmReading, { version: 2, ...right }), 'policy.nothing_to_read')
})
