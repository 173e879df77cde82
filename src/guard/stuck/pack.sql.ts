import { sql } from 'kysely'
import type { CaseRow } from '#desk/public.ts'
import type { Work } from '#platform/public.ts'
import { summedOf } from '../patterns/sums.sql.ts'
import { journeyOf } from '../visits/journey.sql.ts'
import { type Names, type Pack, withoutNames } from './pack.ts'

/** Everything a panel reads, as it stands at this moment: nobody writes it, and nobody can change it afterwards. */
export async function packOf(work: Work, row: CaseRow, words: string): Promise<{ pack: Pack; names: Names }> {
  if (work.actor.kind !== 'person') throw new Error('A panel is asked for by a person')
  const { sums } = await summedOf(work, row.customer)
  const journey = await journeyOf(work, row, work.actor)
  const asked = await demandsAndAnswers(work, row)
  const names = await staff(work)
  const pack = {
    case: { number: row.number, title: row.title, need: row.need, openedAt: row.opened_at.toISOString() },
    words,
    cadence: { ...journey.cadence, on: journey.cadence.on ? { ...journey.cadence.on } : null },
    journey: journey.entries.map(({ id: _, mayLook: __, ...it }) => it),
    sums: sums.map((it) => ({
      kind: it.sum.kind,
      number: it.number,
      proposed: it.sum.proposed,
      lines: it.sum.lines.map(({ what, n, atLeast }) => ({ what, n, atLeast })),
    })),
    demands: asked.demands,
    explanations: asked.explanations,
    incidents: await confirmedIncidents(work, row),
    promises: await promisesOurs(work, row),
    adjustments: await adjustments(work, row),
  }
  return { pack: withoutNames(JSON.parse(JSON.stringify(pack)) as Pack, names), names }
}

async function staff(work: Work): Promise<Names> {
  const rows = await work.tx.selectFrom('platform.people').select('name').orderBy('created_at').orderBy('id').execute()
  return Object.fromEntries(rows.map((row, nth) => [`p${nth + 1}`, row.name]))
}

/** What was asked of us and what we said. What was asked about a colleague is not passed round in a pack. */
async function demandsAndAnswers(work: Work, row: CaseRow) {
  const { rows: demands } = await sql<{ words: string | null; state: string; version: number; answer: string | null }>`
    select case when d.kind = 'against_staff' then null else d.words end as words, d.kind, d.state, d.version, d.at,
      (select r.words from redress.decisions r where r.demand = d.id order by r.at desc limit 1) as answer,
      (select k.answer from redress.entitlement_checks k where k.demand = d.id order by k.at desc limit 1) as catalogue
    from desk.demands d where d.case_id = ${row.id} order by d.at`.execute(work.tx)
  const { rows: explanations } = await sql<{ words: string; answer: string | null; at: Date; by: string }>`
    select e.nth, e.words, e.answer, e.at, p.name as by from redress.explanations e join platform.people p on p.id = e.by
    where e.case_id = ${row.id} order by e.nth`.execute(work.tx)
  return { demands, explanations }
}

const confirmedIncidents = async (work: Work, row: CaseRow) =>
  (
    await sql<{ kind: string; level: number; at: Date; to: string }>`
      select i.kind, i.level, i.happened_at as at, p.name as "to" from guard.incidents i join platform.people p on p.id = i.agent
      where i.customer = ${row.customer} and i.state = 'confirmed' and not i.confined order by i.happened_at`.execute(
      work.tx,
    )
  ).rows

const promisesOurs = async (work: Work, row: CaseRow) =>
  (
    await sql<{ words: string; state: string; dueAt: Date; number: number }>`
      select p.words, p.state, p.due_at as "dueAt", c.number from desk.promises p join desk.cases c on c.id = p.case_id
      where c.customer = ${row.customer} and not p.internal and (p.kind <> 'update' or p.contact is not null)
      order by p.due_at`.execute(work.tx)
  ).rows

const adjustments = async (work: Work, row: CaseRow) =>
  (
    await sql<{ instruction: string }>`
      select a.instruction from desk.adjustments a join desk.cases c on c.id = a.case_id
      where c.customer = ${row.customer} and a.ended_at is null order by a.at`.execute(work.tx)
  ).rows.map((it) => it.instruction)
