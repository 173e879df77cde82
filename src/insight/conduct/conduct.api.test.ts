import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openHouse, START } from '#testing/house.ts'
import { aFloor, playWeeks } from '#testing/organisation.ts'
import { WEEK } from '../organisation/metric.ts'
import { listStarts, readConductFigures, readConductRows, readOutcome } from './conduct.contract.ts'

const TEAMS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((it) => [`team ${it}`, 6] as const)
const TREATED = ['team A', 'team B', 'team C']
const house = await openHouse()
after(() => house.close())
const manager = await house.signIn('manager')
const executive = await house.signIn('executive')
const before = new Date(START.getTime() - 9 * WEEK)
const start = START
const floor = await house.inside((tx) =>
  aFloor(tx, { teams: TEAMS, queues: ['orders'], since: new Date(before.getTime() - WEEK) }),
)
const play = (from: Date, weeks: number, seed: number, abuse: (team: string) => number) =>
  house.inside((tx) =>
    playWeeks(tx, floor, {
      from,
      weeks,
      contacts: 60,
      seed,
      rates: ({ team }) => ({ abuse: abuse(team), abuseAfterBroken: abuse(team), said: () => 1 }),
    }),
  )

/** Every mark of these weeks becomes an incident that somebody else confirms; of the contacts with one, `rested` have a rest. */
async function confirmed(since: Date, to: Date) {
  const lead = house.idOf('lead')
  await house.inside((tx) =>
    sql`insert into guard.incidents (id, house, customer, contact, agent, reported_by, happened_at, reported_at, category,
        kind, level, confined, beyond_normal, harm, state, decided_by, decided_at)
      select distinct on (c.id) gen_random_uuid(), c.house, c.customer, c.id, c.agent, c.agent, c.started_at, c.started_at, 'behaviour',
        m.kind, 3, m.kind = 'sexual', 'beyond', 'harm', 'confirmed', ${lead}::uuid, c.started_at + interval '1 hour'
      from guard.confirmations m join desk.utterances u on u.id = m.utterance join desk.contacts c on c.id = u.contact
      where c.started_at >= ${since} and c.started_at < ${to}
        and not exists (select from guard.incidents i where i.contact = c.id)`.execute(tx),
  )
}

/** A decision about the customer who calls: begun, told of, and to end by itself. */
async function aDecision(at: Date) {
  const id = crypto.randomUUID()
  await house.inside((tx) =>
    sql`insert into guard.standings (id, house, customer, rung, state, reason, instruction, options, stays_open, issuer, drafted_at,
        approver, approved_at, starts_at, review_at, lapse_at, notified_at)
      values (${id}, platform.house(), ${floor.customer}, 'R4', 'approved', 'x', 'x', '{}', '{emergency,data_rights,complaint,outside,new_matter,phone}', ${house.idOf('manager')}::uuid, ${at},
        ${house.idOf('executive')}::uuid, ${at}, ${at}, ${new Date(at.getTime() + 8 * WEEK)}, ${new Date(at.getTime() + 12 * WEEK)}, ${at})`.execute(
      tx,
    ),
  )
  return id
}

await play(before, 9, 3, () => 0.18)
await confirmed(before, start)

test('planted: incidents fall where something was done, and it says so with an interval; its people’s rest and leaving say “cannot tell” [S0-52]', async (context) => {
  const finding = await house.inside((tx) =>
    sql<{
      id: string
    }>`with a as (insert into insight.assessments (id, house, from_at, to_at, opened_by, opened_at, published_at, published_by)
        values (gen_random_uuid(), platform.house(), ${before}, ${start}, ${house.idOf('counsellor')}::uuid, ${start}, ${start}, ${house.idOf('counsellor')}::uuid) returning id)
      insert into insight.organisation_findings (id, house, assessment, nth, title, words, gap, made_by, made_at)
      select gen_random_uuid(), platform.house(), a.id, 1, 'x', 'x', 'no_champions', ${house.idOf('counsellor')}::uuid, ${start} from a returning id`.execute(
      tx,
    ),
  )
  await house.inside((tx) =>
    sql`insert into insight.measures (id, house, finding, kind, title, owner, teams, starts_at, metric, direction, before_weeks,
        after_weeks, planned_by, planned_at, changed_at)
      values (gen_random_uuid(), platform.house(), ${finding.rows[0]?.id}::uuid, 'policy', '兩次提醒', ${house.idOf('manager')}::uuid,
        ${TREATED}, ${start}, 'exposed', 'down', 8, 8, ${house.idOf('manager')}::uuid, ${before}, ${before})`.execute(
      tx,
    ),
  )
  assert.equal(await executive.refused(readOutcome, { start: 'measure:none' }), 'conduct.start_unknown')
  await play(start, 8, 9, (team) => (TREATED.includes(team) ? 0.06 : 0.18))
  await confirmed(start, new Date(start.getTime() + 8 * WEEK))
  house.pass(8 * 7 * 24 * 60 + 60)
  const { starts } = await executive.does(listStarts)
  const { metrics } = await executive.does(readOutcome, { start: starts[0]?.key ?? '' })
  const of = (metric: string) => metrics.find((it) => it.metric === metric)
  context.diagnostic(JSON.stringify(of('incidents')))
  assert.equal(of('incidents')?.verdict, 'significant_better')
  assert.ok((of('incidents')?.change?.high ?? 0) < 0)
  assert.equal(of('exposed')?.verdict, 'significant_better')
  assert.deepEqual([of('rested')?.verdict, of('left')?.verdict], ['cannot_tell', 'cannot_tell'])
  const weeks = of('incidents')?.weeks.filter((it) => it.week < 0) ?? []
  assert.equal(
    weeks.reduce((sum, it) => sum + it.treated.m, 0),
    of('incidents')?.treated.before.m,
    'a number opens to the weeks it is made of',
  )
  assert.equal(of('left')?.doubt, 'not_recorded', 'nobody has noted who leaves: that is no nought')
  assert.equal(await (await house.signIn('mei')).refused(listStarts), 'access.not_yours')
})

test('planted the other way: after a decision nothing changed, and nobody can tell; done with everybody, there is no comparison [S0-52]', async () => {
  const id = await aDecision(new Date(start.getTime() - WEEK))
  const { metrics } = await executive.does(readOutcome, { start: `standing:${id}` })
  assert.ok(metrics.every((it) => it.verdict === 'cannot_tell'))
  assert.equal(metrics[0]?.doubt, 'no_comparison', 'the person had called every team')
})

test('counts, intervals and what is left out; each opens to as many rows, and a row leads to nobody [P57] [P112]', async () => {
  const figures = await manager.does(readConductFigures, { days: 56 })
  assert.ok(figures.all.now.numerator > 0 && figures.all.now.denominator >= 3000)
  assert.ok(figures.all.now.low < figures.all.now.high)
  assert.equal(figures.all.verdict, 'better')
  const { total, rows } = await manager.does(readConductRows, { figure: 'incidents', days: 56 })
  const left = Object.values(figures.all.now.excluded).reduce((sum, n) => sum + n, 0)
  assert.equal(total, figures.all.now.denominator + left)
  assert.deepEqual(Object.keys(rows[0] ?? {}).toSorted(), ['because', 'counts', 'day', 'kind'])
  assert.equal(rows.filter((it) => it.counts).length, Math.min(300, figures.all.now.numerator))
  assert.ok(
    !/sexual|confined/.test(JSON.stringify([figures.byKind.map((it) => it.kind), rows])),
    'what is confined is among the others',
  )
  assert.equal(await manager.refused(readConductRows, { figure: 'incidents', kind: 'stalking' }), 'conduct.not_shown')
  assert.equal(figures.rested.now.numerator, 0)
  const rested = await manager.does(readConductRows, { figure: 'rested', days: 56 })
  assert.equal(rested.total, figures.rested.now.denominator)
  assert.equal(await (await house.signIn('mei')).refused(readConductFigures, {}), 'access.not_yours')
})
