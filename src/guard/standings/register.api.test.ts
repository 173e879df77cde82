import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { id } from '#kernel/ids.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aDecision, anIncident, aRestriction, aWholeDraft } from '#testing/ladder.ts'
import { appealStanding, decideStandingAppeal } from './look-again.contract.ts'
import { FIRST_POLICY } from './policy.ts'
import {
  answerSamePerson,
  closeProcessLook,
  publishStandingPolicy,
  readAttention,
  readRegister,
  readRegisterRows,
  readStandingPolicy,
  saySamePerson,
} from './register.contract.ts'
import { registerOf } from './register.sql.ts'
import { draftStanding } from './standing.contract.ts'
import { readStanding } from './view.contract.ts'

const house = await openHouse()
after(() => house.close())
const [manager, executive, compliance, lead, mei, legal] = await Promise.all([
  house.signIn('manager'),
  house.signIn('executive'),
  house.signIn('compliance'),
  house.signIn('lead'),
  house.signIn('mei'),
  house.signIn('legal'),
])
const DAY = 1440
const watchOf = async (id: string) => (await manager.does(readStanding, { id })).watch?.class
const period = () => ({
  since: new Date(house.clock.now().getTime() - 80 * 86_400_000).toISOString(),
  before: new Date(house.clock.now().getTime() + 86_400_000).toISOString(),
})

test('whoever changes from the telephone to the counter has not stopped; whoever writes decently has done best [S0-51] [X23]', async () => {
  const [quiet, writes, walks, again] = [
    await aRestriction(house),
    await aRestriction(house),
    await aRestriction(house),
    await aRestriction(house),
  ]
  assert.equal(await watchOf(quiet.standing), 'watching')
  house.pass(10 * DAY)
  for (const [phone, channel] of [
    [writes.phone, 'email'],
    [walks.phone, 'counter'],
  ] as const) {
    const contact = await aContact(house, { phone, channel })
    await contact.ends()
  }
  await anIncident(house, { phone: again.phone, channel: 'email' })
  house.pass(81 * DAY)
  const seen = await Promise.all([quiet, writes, walks, again].map((it) => watchOf(it.standing)))
  assert.deepEqual(seen, ['stopped', 'proper', 'moved', 'repeated'])
})

test('under another record that two colleagues agree is the same person, they have moved and not stopped [S0-51]', async () => {
  const { customer, standing } = await aRestriction(house)
  house.pass(DAY)
  const other = await aContact(house, { channel: 'email' })
  await other.ends()
  const row = await house.db
    .selectFrom('desk.contacts')
    .select('customer')
    .where('id', '=', id<'contact'>(other.id))
    .executeTakeFirstOrThrow()
  house.pass(91 * DAY)
  assert.equal(await watchOf(standing), 'stopped')
  const same = { id: customer, other: row.customer, because: '同一個訂單、同樣的話' }
  const { id: note } = await lead.does(saySamePerson, same)
  assert.equal((await lead.does(saySamePerson, same)).id, note)
  assert.equal(await watchOf(standing), 'stopped', 'one alone has not made it so')
  assert.equal(await lead.refused(answerSamePerson, { id: note, answer: 'agree' }), 'standing.same_other_person')
  await manager.does(answerSamePerson, { id: note, answer: 'agree' })
  assert.equal(await watchOf(standing), 'moved')
  await lead.does(answerSamePerson, { id: note, answer: 'take_back' })
  assert.equal(await watchOf(standing), 'stopped')
  assert.equal(await lead.refused(answerSamePerson, { id: note, answer: 'agree' }), 'standing.same_unknown')
  assert.equal(await lead.refused(saySamePerson, { ...same, other: customer }), 'standing.customer_unknown')
})

test('ten appeals of a quarter, three changed: a look at how we decide is opened, once, and names nobody [P57] [P58]', async () => {
  house.pass(100 * DAY)
  for (let n = 0; n < 10; n++) {
    const { standing } = await aRestriction(house)
    await mei.does(appealStanding, { id: standing, grounds: '不同意' })
    const outcome = n < 3 ? ('revoke' as const) : ('uphold' as const)
    await compliance.does(decideStandingAppeal, { id: standing, outcome, reasons: '看過了', outside: '消保官' })
    const open = (await executive.does(readAttention)).processReviews
    assert.equal(open.length, n < 9 ? 0 : 1)
  }
  const [review] = (await executive.does(readAttention)).processReviews
  assert.deepEqual([review?.decided, review?.overturned, review?.closedAt], [10, 3, null])
  const fact = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select(['body']).where('name', '=', 'process_review.opened').execute(),
  )
  assert.deepEqual(fact, [{ body: { decided: 10, overturned: 3 } }])
  const columns = await sql<{ n: number }>`select count(*)::int as n from information_schema.columns
    where table_schema = 'guard' and table_name = 'process_reviews' and column_name in ('person','decider','issuer')`.execute(
    house.db,
  )
  assert.equal(columns.rows[0]?.n, 0)
  const figures = await lead.does(readRegister, period())
  assert.deepEqual([figures.all, figures.byRung.R4, figures.byCategory.behaviour], [10, 10, 10])
  assert.deepEqual(figures.appealed, { n: 10, of: 10 })
  assert.deepEqual(figures.overturned, { n: null, of: 10 }, 'three are few')
  assert.deepEqual(figures.adjustmentsChecked, { n: 10, of: 10 }, 'every one of them')
  const { since, before } = period()
  const inside = await house.inside((tx) =>
    registerOf(tx, { since: new Date(since), before: new Date(before), now: house.clock.now() }),
  )
  assert.deepEqual({ k: 5, ...inside }, figures)
  const { rows } = await manager.does(readRegisterRows, period())
  assert.equal(rows.length, figures.all)
  assert.equal(await mei.refused(readRegister, period()), 'access.not_yours')
  await executive.does(closeProcessLook, { id: review?.id ?? '', findings: '證據太薄時先用 R2' })
  const twice = { id: review?.id ?? '', findings: 'again' }
  assert.equal(await executive.refused(closeProcessLook, twice), 'standing.process_review_unknown')
})

test('a new rule is a new ladder from its day on; what was decided keeps the rule it was decided by [S0-38]', async () => {
  const before = await aRestriction(house)
  const incident = await anIncident(house)
  const second = await anIncident(house, { phone: incident.phone })
  const r3 = { rung: 'R3' as const, options: {}, instruction: '' }
  const given = aWholeDraft(house, incident.customer, [incident.id, second.id], r3)
  assert.deepEqual((await manager.does(draftStanding, given)).missing, ['step'], 'advised first')
  const rungs = {
    ...FIRST_POLICY.rungs,
    R3: { ...FIRST_POLICY.rungs.R3, after: null },
    R4: { ...FIRST_POLICY.rungs.R4, usual: { months: 1 }, most: { months: 2 } },
  }
  const policy = JSON.parse(JSON.stringify({ ...FIRST_POLICY, rungs }))
  const effectiveFrom = new Date(house.clock.now().getTime() + 60_000).toISOString()
  const publish = { policy, effectiveFrom, because: '第一次就寫清楚，比再等一次好' }
  const hard = { ...policy, appealDays: 5 }
  assert.equal(await legal.refused(publishStandingPolicy, { ...publish, policy: hard }), 'standing.policy_too_hard')
  const yesterday = new Date(house.clock.now().getTime() - 86_400_000).toISOString()
  assert.equal(
    await legal.refused(publishStandingPolicy, { ...publish, effectiveFrom: yesterday }),
    'standing.policy_backdated',
  )
  assert.equal((await legal.tries(publishStandingPolicy, { ...publish, policy: { ...policy, secret: 1 } })).status, 400)
  const [one, two] = await Promise.all([
    legal.does(publishStandingPolicy, publish),
    manager.does(publishStandingPolicy, publish),
  ])
  assert.deepEqual([one.version, two.version].toSorted(), [2, 3])
  house.pass(2)
  const decided = await aDecision(house, incident.customer, [incident.id, second.id], { change: r3 })
  const [old, made] = [
    await manager.does(readStanding, { id: before.standing }),
    await manager.does(readStanding, { id: decided }),
  ]
  assert.deepEqual([old.policyVersion, made.policyVersion], [1, 3])
  const third = await anIncident(house, { phone: incident.phone })
  const longer = aWholeDraft(house, incident.customer, [third.id])
  assert.deepEqual((await manager.does(draftStanding, longer)).missing, ['too_long'], 'two months are the most now')
  const rule = await mei.does(readStandingPolicy)
  assert.deepEqual([rule.version, rule.versions.map((it) => it.version)], [3, [3, 2]])
})
