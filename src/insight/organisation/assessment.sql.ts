import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Work } from '#platform/public.ts'
import type { Candidate } from './candidate.ts'
import type { Metric, UnitKind } from './metric.ts'
import type { Gap, Period } from './organisation.ts'
import type { Span } from './rows.sql.ts'

const TOPICS = ['organisation']

export const assessments = (work: Work) =>
  work.tx.selectFrom('insight.assessments').selectAll().orderBy('to_at', 'desc').execute()

export type Assessment = Awaited<ReturnType<typeof assessments>>[number]

/** Held, so that a finding is not written into what is being published. */
export const findAssessment = (work: Work, id: string) =>
  work.tx.selectFrom('insight.assessments').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** As it was known on the day the weeks were closed: what people said in the week after still belongs to them. */
export const spanOf = (it: Pick<Assessment, 'from_at' | 'to_at' | 'opened_at'>): Span => ({
  from: it.from_at,
  to: it.to_at,
  asOf: it.opened_at,
})

export const toPeriod = (it: Assessment) => ({
  id: it.id,
  from: it.from_at,
  to: it.to_at,
  openedAt: it.opened_at,
  publishedAt: it.published_at,
})

export async function addAssessment(work: Work, { from, to }: Period, by: PersonId): Promise<string> {
  const id = newId(work.now)
  await work.tx
    .insertInto('insight.assessments')
    .values({ id, house: work.house, from_at: from, to_at: to, opened_by: by, opened_at: work.now })
    .execute()
  await record(work, { name: 'assessment.opened', about: id, topics: TOPICS })
  return id
}

export async function publish(work: Work, id: string, by: PersonId): Promise<void> {
  await work.tx
    .updateTable('insight.assessments')
    .set({ published_at: work.now, published_by: by })
    .where('id', '=', id)
    .execute()
  await record(work, { name: 'assessment.published', about: id, topics: TOPICS })
}

type About = { metric: Metric; by: UnitKind; unit: string } | { gap: Gap }
export type NewFinding = {
  assessment: string
  title: string
  words: string
  about: About
  figure: Candidate | null
  missing: readonly string[]
  by: PersonId
}

export async function addFinding(work: Work, it: NewFinding): Promise<{ id: string; nth: number }> {
  const id = newId(work.now)
  const before = await work.tx
    .selectFrom('insight.organisation_findings')
    .select((of) => of.fn.max('nth').as('last'))
    .where('assessment', '=', it.assessment)
    .executeTakeFirst()
  const nth = (before?.last ?? 0) + 1
  await work.tx
    .insertInto('insight.organisation_findings')
    .values({
      id,
      house: work.house,
      assessment: it.assessment,
      nth,
      title: it.title,
      words: it.words,
      ...('gap' in it.about
        ? { gap: it.about.gap }
        : { metric: it.about.metric, by_unit: it.about.by, unit: it.about.unit }),
      figure: JSON.stringify({ figure: it.figure, missing: it.missing }),
      made_by: it.by,
      made_at: work.now,
    })
    .execute()
  await record(work, { name: 'organisation.found', about: id, body: { nth }, topics: TOPICS })
  return { id, nth }
}

export const findingsOf = (work: Work, assessment: string) =>
  work.tx
    .selectFrom('insight.organisation_findings')
    .selectAll()
    .where('assessment', '=', assessment)
    .where('withdrawn_at', 'is', null)
    .orderBy('nth')
    .execute()
export type FindingRow = Awaited<ReturnType<typeof findingsOf>>[number]

export const findFinding = (work: Work, id: string) =>
  work.tx
    .selectFrom('insight.organisation_findings')
    .selectAll()
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()

export async function withdraw(work: Work, id: string): Promise<void> {
  await work.tx
    .updateTable('insight.organisation_findings')
    .set({ withdrawn_at: work.now })
    .where('id', '=', id)
    .execute()
  await record(work, { name: 'organisation.finding_withdrawn', about: id, topics: TOPICS })
}

export function toFinding(it: FindingRow) {
  const { figure, missing } = it.figure as { figure: Candidate | null; missing: string[] }
  return {
    id: it.id,
    nth: it.nth,
    title: it.title,
    words: it.words,
    gap: it.gap as Gap | null,
    figure,
    missing,
    madeAt: it.made_at,
  }
}

export async function noteLeft(work: Work, person: PersonId, on: Date | null, by: PersonId): Promise<void> {
  await work.tx
    .updateTable('platform.people')
    .set({ left_at: on, left_noted_by: by })
    .where('id', '=', person)
    .execute()
  await record(work, {
    name: on ? 'person.left' : 'person.stayed',
    about: person,
    body: on ? { on: on.toISOString() } : {},
    topics: TOPICS,
  })
}
