import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import type { Tx } from '#platform/public.ts'
import { openHouse } from '#testing/house.ts'
import { anIncident } from '#testing/ladder.ts'
import { newId } from '../../platform/new-id.ts'

const house = await openHouse()
after(() => house.close())

const HANDS = ['issuer', 'approver', 'victim', 'decider'] as const
type Hand = (typeof HANDS)[number]
type Cast = Readonly<Record<Hand, string>> & { reporter?: string; reviewer?: string }
const APART: Cast = { issuer: 'manager', approver: 'executive', victim: 'mei', decider: 'compliance' }

/** Straight at the database as the program reaches it: its own role, no code of ours in between. */
async function writes(cast: Cast): Promise<string> {
  const incident = await anIncident(house, { agent: cast.victim, reporter: cast.reporter ?? cast.victim, level: 3 })
  const { reviewer } = cast
  try {
    await house.inside(async (tx) => {
      const standing = await decided(tx, cast, incident)
      if (reviewer)
        await sql`insert into guard.standing_reviews (id, house, standing, by, at, due_at, outcome, reasons, next_at, was, became)
          values (${newId(house.clock.now())}, platform.house(), ${standing}, ${house.idOf(reviewer)}, now(), now(), 'continue',
            'as before', now(), '{}', '{}')`.execute(tx)
      await sql`insert into guard.standing_appeals (id, house, standing, filed_at, filed_by, grounds, window_until, due_at)
        values (${newId(house.clock.now())}, platform.house(), ${standing}, now(), 'customer', 'not so', now() + interval '1 day', now())`.execute(
        tx,
      )
      await sql`update guard.standing_appeals set decided_by = ${house.idOf(cast.decider)}, decided_at = now(), outcome = 'uphold',
        reasons = 'looked at', outside = 'the ombudsman' where standing = ${standing}`.execute(tx)
    })
    return 'written'
  } catch (error) {
    return String(error)
  }
}

async function decided(tx: Tx, cast: Cast, incident: { id: string; customer: string }): Promise<string> {
  const standing = newId<'standing'>(house.clock.now())
  await sql`insert into guard.standings (id, house, customer, rung, issuer, drafted_at) values
    (${standing}, platform.house(), ${incident.customer}, 'R4', ${house.idOf(cast.issuer)}, now())`.execute(tx)
  await sql`insert into guard.standing_incidents (standing, incident, house) values
    (${standing}, ${incident.id}, platform.house())`.execute(tx)
  await sql`update guard.standings set state = 'approved', approver = ${house.idOf(cast.approver)}, approved_at = now(),
    reason = 'what was done', instruction = 'in writing', stays_open = '{complaint,email}', starts_at = now(),
    review_at = now() + interval '30 days', lapse_at = now() + interval '60 days', options = '{"how":{"ways":["email"]}}'
    where id = ${standing}`.execute(tx)
  return standing
}

test('four people, each a different one: of the sixteen pairs the database takes only those who are not the same [P43]', async () => {
  assert.equal(await writes(APART), 'written')
  let refused = 0
  for (const one of HANDS)
    for (const other of HANDS) {
      // Everybody in turn is also somebody else; the pair of one with oneself is the case in which all are apart.
      const said = await writes({ ...APART, [one]: APART[other] })
      if (one === other) assert.equal(said, 'written', `${one} alone`)
      else {
        assert.match(
          said,
          /check constraint|decides about what was done|has not acted|has not decided/,
          `${one} is ${other}`,
        )
        refused++
      }
    }
  assert.equal(refused, 12)
})

test('whoever reported it and whoever looked at it again are kept apart the same way [P43]', async () => {
  assert.equal(await writes({ ...APART, reporter: 'lead', reviewer: 'second_line' }), 'written')
  for (const hand of ['issuer', 'approver', 'decider'] as const)
    assert.match(await writes({ ...APART, reporter: APART[hand] }), /done to them|has not acted/, `reporter is ${hand}`)
  for (const hand of HANDS)
    assert.match(await writes({ ...APART, reviewer: APART[hand] }), /has not (?:decided|acted)/, `reviewer is ${hand}`)
})

test('what was decided is not edited, not made longer, and what it rests on stays [P42]', async () => {
  const incident = await anIncident(house, { level: 3 })
  const another = await anIncident(house, { level: 3, phone: incident.phone })
  const standing = await house.inside((tx) => decided(tx, APART, incident))
  const tries = [
    sql`update guard.standings set reason = 'other words' where id = ${standing}`,
    sql`update guard.standings set issuer = ${house.idOf('lead')} where id = ${standing}`,
    sql`update guard.standings set checklist = '{"points":{}, "x": 1}' where id = ${standing}`,
    sql`update guard.standings set policy_version = 7 where id = ${standing}`,
    sql`update guard.standings set lapse_at = lapse_at + interval '1 day' where id = ${standing}`,
    sql`update guard.standings set state = 'dropped', approver = null, approved_at = null where id = ${standing}`,
    sql`update guard.standings set stays_open = '{complaint}', options = '{"how":{"ways":[]}}' where id = ${standing}`,
    sql`delete from guard.standing_incidents where standing = ${standing}`,
    sql`insert into guard.standing_incidents (standing, incident, house) values (${standing}, ${another.id}, platform.house())`,
    sql`delete from guard.standings where id = ${standing}`,
    sql`delete from guard.standing_reviews`,
    sql`update guard.standing_looks set at = now()`,
  ]
  for (const it of tries)
    await assert.rejects(
      house.inside((tx) => it.execute(tx)),
      /edited|longer|stays|permission denied|one way/,
    )
})

test('incidents of somebody else are no evidence, unless two people agreed that it is the same person [P42]', async () => {
  const [one, other] = [await anIncident(house), await anIncident(house)]
  const standing = await house.inside((tx) => decided(tx, APART, one)).then(() => newId<'standing'>(house.clock.now()))
  const rest = () =>
    house.inside(async (tx) => {
      await sql`insert into guard.standings (id, house, customer, rung, issuer, drafted_at) values
        (${standing}, platform.house(), ${one.customer}, 'R2', ${house.idOf('lead')}, now())`.execute(tx)
      await sql`insert into guard.standing_incidents (standing, incident, house) values
        (${standing}, ${other.id}, platform.house())`.execute(tx)
    })
  await assert.rejects(rest(), /somebody else/)
  const same = (confirmedBy: string) =>
    house.inside((tx) =>
      sql`insert into guard.same_customers (id, house, customer, other, because, said_by, said_at, confirmed_by, confirmed_at)
        values (${newId(house.clock.now())}, platform.house(), ${one.customer}, ${other.customer}, 'same voice, same case',
          ${house.idOf('lead')}, now(), ${house.idOf(confirmedBy)}, now())`.execute(tx),
    )
  await assert.rejects(same('lead'), /check constraint/)
  await same('manager')
  await rest()
})
