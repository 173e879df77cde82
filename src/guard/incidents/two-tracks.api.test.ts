import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { sayDanger } from '#live/incidents/emergency.contract.ts'
import { reportIncident } from '#live/incidents/report.contract.ts'
import { decideDemand } from '#redress/demands/demand.contract.ts'
import { inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aReport, LIMBS } from '#testing/incident.ts'
import { aTroubledCase } from '#testing/troubled-case.ts'
import { classIncident } from '../classes/class.contract.ts'
import { CLASSES } from '../classes/class.ts'
import { endPairShield, noteFaultFinding, shieldPair } from '../pairs/pair.contract.ts'
import { decideIncident } from './incident.contract.ts'
import { INCIDENT_KINDS, INCIDENT_TARGETS, LEVELS } from './incident.ts'

const house = await openHouse()
after(() => house.close())
const it = await aTroubledCase(house, { says: ['you idiot', 'I will kill you'] })
const who = ['mei', 'lead', 'lead_two', 'manager', 'second_line', 'legal', 'hr', 'compliance'] as const
const callers = new Map(await Promise.all(who.map(async (key) => [key, await house.signIn(key)] as const)))
const customer = (
  await house.db
    .selectFrom('desk.cases')
    .select('customer')
    .where('id', '=', it.id as never)
    .executeTakeFirstOrThrow()
).customer

/** Every column of everything that is about the merits: complaints, demands, remedies, clocks, promises, decisions. */
async function merits(): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_schema in ('desk','redress','fair') and table_type = 'BASE TABLE' order by 1`.execute(house.db)
  const all = []
  // What was said is not the complaint: a sentence of a confined incident is marked there.
  for (const { name } of tables.filter((it) => it.name !== 'desk.utterances')) {
    const { rows } =
      await sql`select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]') as all from ${sql.table(name)} t`.execute(
        house.db,
      )
    all.push([name, rows])
  }
  assert.ok(tables.some((table) => table.name === 'desk.demands') && tables.length > 40)
  return JSON.stringify(all)
}

const incidents = () => house.inside((tx) => tx.selectFrom('guard.incidents').selectAll().orderBy('id').execute())
const anyOf = async () => (await incidents()).at(-1)?.id ?? crypto.randomUUID()

const act = fc.oneof(
  fc.record({
    does: fc.constant('report' as const),
    kind: fc.constantFrom(...INCIDENT_KINDS),
    level: fc.constantFrom(...LEVELS),
    target: fc.constantFrom(...INCIDENT_TARGETS),
  }),
  fc.record({
    does: fc.constant('confirm' as const),
    kind: fc.constantFrom(...INCIDENT_KINDS),
    level: fc.constantFrom(...LEVELS),
  }),
  fc.record({ does: fc.constant('deny' as const) }),
  fc.record({ does: fc.constant('danger' as const) }),
  fc.record({ does: fc.constant('class' as const), class: fc.constantFrom(...CLASSES) }),
  fc.record({ does: fc.constant('picked_at' as const) }),
  fc.record({ does: fc.constant('shield' as const), ends: fc.boolean() }),
)
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

async function carryOut(by: (typeof who)[number], one: Act): Promise<number> {
  const caller = callers.get(by)
  if (!caller) throw new Error(by)
  const id = await anyOf()
  switch (one.does) {
    case 'report': {
      const { does: _, ...said } = one
      return (await caller.tries(reportIncident, aReport(it.contact, said))).status
    }
    case 'confirm':
      return (
        await caller.tries(decideIncident, {
          id,
          confirm: true,
          kind: one.kind,
          level: one.level,
          target: 'agent',
          ...LIMBS,
        })
      ).status
    case 'deny':
      return (await caller.tries(decideIncident, { id, confirm: false, because: 'It was otherwise' })).status
    case 'danger':
      return (await caller.tries(sayDanger, { id })).status
    case 'class':
      return (await caller.tries(classIncident, { id, class: one.class })).status
    case 'picked_at':
      return (await caller.tries(noteFaultFinding, { id: it.contact, words: 'Again about the greeting' })).status
    case 'shield': {
      const body = {
        customer,
        agent: house.idOf('mei'),
        because: 'They rest from each other',
        until: inHours(house, 48),
      }
      const made = await caller.tries(shieldPair, body)
      if (one.ends && made.status === 200) await caller.does(endPairShield, { id: (made.json as { id: string }).id })
      return made.status
    }
  }
}

test('whatever is reported, confirmed, denied, called danger, classed or shielded: no column of the complaint, its demands, remedies, clocks and promises moves [P25] [S3-33] [X21]', async () => {
  const before = await merits()
  let happened = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...who), act), { minLength: 1, maxLength: 12 }),
      async (history) => {
        for (const [by, one] of history) if ((await carryOut(by, one)) === 200) happened++
        assert.equal(await merits(), before)
      },
    ),
    { numRuns: 25 },
  )
  assert.ok(happened > 20, `${happened}`)
  assert.ok((await incidents()).some((row) => row.state !== 'reported'))
})

test('and what is decided about the complaint leaves every incident as it was [S3-33] [X21]', async () => {
  const before = JSON.stringify(await incidents())
  const second = await house.signIn('second_line')
  const decided = await second.tries(decideDemand, await it.decision('compensation', 'accept'))
  assert.ok(decided.status < 500)
  const mei = await house.signIn('mei')
  await mei.ask('POST', `/api/cases/${it.id}/closing`, { body: { accepted: 'Fine', solved: true, because: 'Paid' } })
  assert.equal(JSON.stringify(await incidents()), before)
})
