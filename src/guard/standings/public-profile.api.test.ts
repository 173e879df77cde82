import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { id } from '#kernel/ids.ts'
import { openHouse } from '#testing/house.ts'
import { aDecision, anIncident, aWholeDraft } from '#testing/ladder.ts'
import { newId } from '../../platform/new-id.ts'
import { appealStanding } from './look-again.contract.ts'
import { wayOpen } from './missing.ts'
import { type AccessOptions, MUST_STAY_OPEN, RUNGS, STAYS_OPEN, WAYS_IN } from './options.ts'
import { accessOptions, draftStanding } from './standing.contract.ts'
import { readStanding } from './view.contract.ts'

const house = await openHouse()
after(() => house.close())
const manager = await house.signIn('manager')
const executive = await house.signIn('executive')
const mei = await house.signIn('mei')

/** A citizen: their matter lies in a queue that serves the public. */
async function aCitizen() {
  const incident = await anIncident(house, { level: 3, kind: 'threat' })
  await house.db.updateTable('desk.queues').set({ profile: 'public' }).execute()
  const row = await house.db
    .selectFrom('desk.contacts')
    .select('queue')
    .where('id', '=', id<'contact'>(incident.contact))
    .executeTakeFirstOrThrow()
  const of = await house.inside((tx) =>
    sql`insert into desk.cases (id, house, number, customer, queue, language, title, owner, opened_at, received_at)
      values (${newId(house.clock.now())}, platform.house(), ${900 + Math.floor(house.clock.now().getTime() % 1e6)}, ${incident.customer},
        ${row.queue}, 'zh-Hant', '補助申請', ${house.idOf('mei')}, ${house.clock.now()}, ${house.clock.now()})`.execute(
      tx,
    ),
  )
  assert.ok(of)
  return incident
}
const WHY = { skippedBecause: '揚言到辦公室' }

test('a citizen can be asked to write, to one person, at set hours; never to stay away [S4-97]', async () => {
  const { customer, id: incident } = await aCitizen()
  const given = aWholeDraft(house, customer, [incident], WHY)
  const ended = { ...given, rung: 'R5' as const }
  assert.equal(await executive.refused(draftStanding, ended), 'standing.public_how_only')
  const topics = { ...given, options: { what: { cases: [crypto.randomUUID()] } } }
  assert.equal(await manager.refused(draftStanding, topics), 'standing.public_how_only')
  const options = {
    who: { person: house.idOf('lead') },
    when: { days: [2, 4], fromMinute: 540, toMinute: 600 },
    how: { ways: ['letter' as const, 'counter' as const] },
  }
  const staysOpen = [...MUST_STAY_OPEN, 'letter' as const, 'counter' as const]
  const standing = await aDecision(house, customer, [incident], { change: { ...WHY, options, staysOpen } })
  const seen = await manager.does(readStanding, { id: standing })
  assert.deepEqual([seen.profile, seen.effective], ['public', true])
  assert.ok(seen.staysOpen.includes('letter'), 'the way that stays open is named')
  await mei.does(appealStanding, { id: standing, grounds: '我需要在上班時間以外聯絡' })
})

const someOptions: fc.Arbitrary<AccessOptions> = fc
  .record({
    what: fc.option(fc.constant({ cases: ['a'] }), { nil: undefined }),
    when: fc.option(
      fc.record({
        days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
        fromMinute: fc.nat(1440),
        toMinute: fc.nat(1440),
      }),
      { nil: undefined },
    ),
    how: fc.option(fc.record({ ways: fc.uniqueArray(fc.constantFrom(...WAYS_IN)) }), { nil: undefined }),
  })
  .map((it) => JSON.parse(JSON.stringify(it)))

test('in the public profile a full block cannot be written, whatever the program would try [S4-97]', async () => {
  const { customer, id: incident } = await aCitizen()
  let written = 0
  await fc.assert(
    fc.asyncProperty(
      someOptions,
      fc.constantFrom(...RUNGS),
      fc.uniqueArray(fc.constantFrom(...STAYS_OPEN)),
      async (options, rung, open) => {
        const taken = await tryToApprove(customer, incident, { options, rung, open })
        if (!taken) return
        written++
        assert.notEqual(rung, 'R5')
        assert.equal(options.what, undefined)
        assert.ok(!options.how || options.how.ways.length > 0)
        assert.ok(open.some((it) => WAYS_IN.some((way) => way === it)))
      },
    ),
    { numRuns: 150 },
  )
  assert.ok(written > 5)
})

/** At the database, past every route and rule of ours. */
async function tryToApprove(
  customer: string,
  incident: string,
  it: { options: AccessOptions; rung: string; open: readonly string[] },
): Promise<boolean> {
  const standing = newId<'standing'>(house.clock.now())
  try {
    await house.inside(async (tx) => {
      await sql`insert into guard.standings (id, house, customer, rung, issuer, drafted_at, options) values (${standing},
        platform.house(), ${customer}, ${it.rung}, ${house.idOf('manager')}, now(), ${JSON.stringify(it.options)})`.execute(
        tx,
      )
      await sql`insert into guard.standing_incidents (standing, incident, house) values (${standing}, ${incident}, platform.house())`.execute(
        tx,
      )
      await sql`update guard.standings set state = 'approved', approver = ${house.idOf('executive')}, approved_at = now(),
        reason = 'r', instruction = 'i', stays_open = ${[...it.open]}, starts_at = now(), review_at = now() + interval '30 days',
        lapse_at = now() + interval '60 days' where id = ${standing}`.execute(tx)
    })
    return true
  } catch {
    return false
  }
}

test('what the routes take always leaves a way and a time to reach somebody [S4-97] [P42]', () => {
  fc.assert(
    fc.property(someOptions, fc.uniqueArray(fc.constantFrom(...STAYS_OPEN)), (options, open) => {
      if (!wayOpen(options, open)) return
      assert.ok(
        open.some((it) => WAYS_IN.some((way) => way === it && (!options.how || options.how.ways.includes(way)))),
      )
      assert.ok(!options.when || options.when.days.length > 0)
    }),
  )
  assert.equal(accessOptions.safeParse({ how: { ways: [] } }).success, false)
  assert.equal(accessOptions.safeParse({ when: { days: [], fromMinute: 0, toMinute: 60 } }).success, false)
  assert.equal(accessOptions.safeParse({ block: true }).success, false)
})
