import { markGraded } from '#desk/public.ts'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { policyNow } from '../remedies/policies.ts'
import { type Computed, compute, factsNamed, type Given, type KnownFact, type Repetition } from './grade.ts'
import { type Ground, knownFacts, repetitionOf } from './ground.sql.ts'

const select = (tx: Tx) =>
  tx
    .selectFrom('redress.grades as g')
    .innerJoin('platform.people as p', 'p.id', 'g.by')
    .selectAll('g')
    .select('p.name as by_name')
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

export const sheetsOf = (tx: Tx, caseId: CaseId): Promise<Row[]> =>
  select(tx).where('g.case_id', '=', caseId).orderBy('g.version', 'desc').execute()

export const latestSheet = (tx: Tx, caseId: CaseId): Promise<Row | undefined> =>
  select(tx).where('g.case_id', '=', caseId).orderBy('g.version', 'desc').limit(1).executeTakeFirst()

export const toGiven = (row: Row): Given => ({
  matter: row.matter,
  money: { amount: row.money, fact: row.money_fact },
  minutes: { minutes: row.minutes, fact: row.minutes_fact },
  need: { is: row.need, fact: row.need_fact },
  safety: { is: row.safety, fact: row.safety_fact },
  otherCause: row.other_cause,
})

export type Graded = { given: Given; facts: readonly KnownFact[]; again: Repetition; computed: Computed }

/** What follows now from what was given, as the facts stand at this moment. */
export async function gradeNow(tx: Tx, ground: Ground, named: Given): Promise<Graded> {
  const { facts, standing } = await knownFacts(tx, ground.id)
  const given: Given = {
    matter: named.matter,
    money: { ...named.money, fact: standing(named.money.fact) },
    minutes: { ...named.minutes, fact: standing(named.minutes.fact) },
    need: { ...named.need, fact: standing(named.need.fact) },
    safety: { ...named.safety, fact: standing(named.safety.fact) },
    otherCause: standing(named.otherCause),
  }
  const again = await repetitionOf(tx, ground, given.matter)
  const { bands } = policyNow.tariffs[ground.currency]
  return { given, facts, again, computed: compute(given, facts, again, bands) }
}

/** Each computing is a row of its own. */
export async function saveSheet(
  work: Work,
  ground: Ground,
  it: { graded: Graded; by: PersonId; because: 'given' | 'facts'; version: number },
): Promise<void> {
  const { given, again, computed } = it.graded
  await work.tx
    .insertInto('redress.grades')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: ground.id,
      version: it.version,
      matter: given.matter,
      money: given.money.amount,
      money_fact: given.money.fact,
      minutes: given.minutes.minutes,
      minutes_fact: given.minutes.fact,
      need: given.need.is,
      need_fact: given.need.fact,
      safety: given.safety.is,
      safety_fact: given.safety.fact,
      other_cause: given.otherCause,
      fault: computed.fault,
      same_kind: again.sameKind,
      by_us: again.byUs,
      grade: computed.grade,
      grade_if: computed.gradeIf,
      policy: policyNow.version,
      because: it.because,
      heard: await hasHeard(work.tx, ground.id, it.by),
      by: it.by,
      at: work.now,
    })
    .execute()
  await markGraded(work, ground.id)
  await record(work, {
    name: 'grade.computed',
    about: ground.id,
    body: { version: it.version, grade: computed.grade, grade_if: computed.gradeIf, policy: policyNow.version },
    topics: [`case:${ground.id}`, 'decisions'],
  })
}

/** Whether this person took a conversation of the case. It is written on the sheet, and changes nothing of it. */
async function hasHeard(tx: Tx, caseId: CaseId, person: PersonId): Promise<boolean> {
  const row = await tx
    .selectFrom('desk.contacts')
    .select('id')
    .where('case_id', '=', caseId)
    .where('agent', '=', person)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export type CurrentSheet = Graded & { version: number }

/** The sheet as the facts stand now; where they have moved since it was written, that is written down as its next version. */
export async function currentSheet(work: Work, ground: Ground, by: PersonId): Promise<CurrentSheet | null> {
  const last = await latestSheet(work.tx, ground.id)
  if (!last) return null
  const graded = await gradeNow(work.tx, ground, toGiven(last))
  if (!hasMoved(last, graded)) return { ...graded, version: last.version }
  await saveSheet(work, ground, { graded, by, because: 'facts', version: last.version + 1 })
  return { ...graded, version: last.version + 1 }
}

export const hasMoved = (last: Row, { given, computed, again }: Graded): boolean =>
  last.grade !== computed.grade ||
  last.grade_if !== computed.gradeIf ||
  last.fault !== computed.fault ||
  last.same_kind !== again.sameKind ||
  last.by_us !== again.byUs ||
  last.policy !== policyNow.version ||
  factsNamed(given).join() !== factsNamed(toGiven(last)).join()
