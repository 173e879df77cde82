import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { dayOf } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { Answer, ReadyItem } from './skill.ts'

export async function addOffer(work: Work, it: { person: PersonId; skill: string; by: PersonId }): Promise<void> {
  const id = newId<'skill'>(work.now)
  const added = await work.tx
    .insertInto('coaching.skills')
    .values({ id, house: work.house, person: it.person, skill: it.skill, offered_by: it.by, offered_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows)
    await record(work, { name: 'skill.offered', about: id, topics: [`person:${it.person}`] })
}

export const skillsOf = (tx: Tx, person: PersonId) =>
  tx
    .selectFrom('coaching.skills as s')
    .innerJoin('platform.people as p', 'p.id', 's.offered_by')
    .select(['s.id', 's.skill', 's.answer', 's.assigned_at', 's.used_at', 'p.name as by'])
    .where('s.person', '=', person)
    .orderBy('s.offered_at', 'desc')
    .execute()

export const holdSkill = (tx: Tx, id: string, person: PersonId) =>
  tx
    .selectFrom('coaching.skills')
    .select(['id', 'skill', 'answer', 'first_answer', 'assigned_at', 'used_at'])
    .where('id', '=', id)
    .where('person', '=', person)
    .forUpdate()
    .executeTakeFirst()

export async function saveAnswer(
  work: Work,
  it: { id: string; first: Answer | null; answer: Answer; person: PersonId },
): Promise<void> {
  await work.tx
    .updateTable('coaching.skills')
    .set({
      answer: it.answer,
      first_answer: it.first ?? it.answer,
      answered_at: work.now,
      assigned_at: it.answer === 'ready' ? work.now : null,
    })
    .where('id', '=', it.id)
    .execute()
  await record(work, { name: 'skill.answered', about: it.id, topics: [`person:${it.person}`] })
}

/** The words without the person: a random id and a day, so that not even the order tells whose they are. */
export async function addPoint(work: Work, it: { team: string; skill: string; words: string }): Promise<void> {
  await work.tx
    .insertInto('coaching.dialogue_points')
    .values({ id: randomUUID(), house: work.house, ...it, on_day: dayOf(work.now, work.zone) })
    .execute()
}

export const pointsOf = (tx: Tx, team: string) =>
  tx
    .selectFrom('coaching.dialogue_points')
    .select(['id', 'skill', 'words', 'taken_up_at'])
    .where('team', '=', team)
    .orderBy('taken_up_at', (by) => by.desc().nullsFirst())
    .orderBy('on_day', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()

export async function savePointTakenUp(work: Work, id: string, team: string | null): Promise<boolean> {
  let query = work.tx.updateTable('coaching.dialogue_points').set({ taken_up_at: work.now }).where('id', '=', id)
  if (team !== null) query = query.where('team', '=', team)
  return (await query.executeTakeFirst()).numUpdatedRows > 0n
}

export async function saveUsed(work: Work, id: string): Promise<void> {
  await work.tx
    .updateTable('coaching.skills')
    .set({ used_at: work.now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .execute()
}

export async function saveReadiness(
  work: Work,
  it: { person: PersonId; team: string; month: string; answers: Readonly<Record<ReadyItem, number>> },
): Promise<void> {
  const { person, team, month } = it
  const rows = Object.entries(it.answers).map(([item, value]) => ({
    person,
    house: work.house,
    team,
    month,
    item: item as ReadyItem,
    value,
  }))
  if (rows.length === 0) return
  await work.tx
    .insertInto('coaching.readiness_answers')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['person', 'month', 'item'])
        .doUpdateSet({ value: sql`excluded.value`, team: sql`excluded.team` }),
    )
    .execute()
}

export const ownReadiness = (tx: Tx, person: PersonId, month: string) =>
  tx
    .selectFrom('coaching.readiness_answers')
    .select(['item', 'value'])
    .where('person', '=', person)
    .where('month', '=', month)
    .execute()

export async function addThanks(work: Work, it: { by: PersonId; helper: PersonId; words: string }): Promise<void> {
  const id = newId<'thanks'>(work.now)
  await work.tx
    .insertInto('coaching.thanks')
    .values({ id, house: work.house, ...it, at: work.now })
    .execute()
  await record(work, { name: 'colleague.thanked', about: id, topics: [`person:${it.helper}`, `person:${it.by}`] })
}

export const thanksBetween = (tx: Tx, me: PersonId) =>
  tx
    .selectFrom('coaching.thanks as t')
    .innerJoin('platform.people as b', 'b.id', 't.by')
    .innerJoin('platform.people as h', 'h.id', 't.helper')
    .select(['t.id', 't.by', 't.words', 't.at', 'b.name as by_name', 'h.name as helper_name'])
    .where((it) => it.or([it('t.by', '=', me), it('t.helper', '=', me)]))
    .orderBy('t.at', 'desc')
    .limit(50)
    .execute()

export const colleaguesOf = (tx: Tx, me: { id: PersonId; language: 'zh-Hant' | 'zh-Hans' | 'en' }) =>
  tx
    .selectFrom('platform.people')
    .select(['id', 'name'])
    .where('role', 'in', ['agent', 'lead'])
    .where('language', '=', me.language)
    .where('id', '!=', me.id)
    .orderBy('name')
    .execute()
