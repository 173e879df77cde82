import { sql } from 'kysely'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { queueMessage } from '../messages/message.sql.ts'
import type { InAll } from '../queues/queue.sql.ts'
import { makeFindable } from '../search/search.sql.ts'
import type { Decision } from './opinion.ts'
import { answerMessage } from './opinion.words.ts'

export const topics = (tx: Tx) =>
  tx
    .selectFrom('desk.opinion_topics as t')
    .innerJoin('platform.people as p', 'p.id', 't.unit')
    .select(['t.id', 't.name', 't.unit', 'p.name as unit_name'])
    .orderBy('t.made_at')
    .execute()

export const findTopic = (tx: Tx, id: string) =>
  tx.selectFrom('desk.opinion_topics').select(['id', 'unit', 'name']).where('id', '=', id).executeTakeFirst()

export async function addTopic(work: Work, name: InAll, unit: PersonId): Promise<string> {
  const id = newId<'opinion-topic'>(work.now)
  await work.tx
    .insertInto('desk.opinion_topics')
    .values({ id, house: work.house, name: JSON.stringify(name), unit, made_at: work.now })
    .execute()
  await record(work, { name: 'opinion.topic_made', about: id, topics: ['dossiers'] })
  return id
}

export async function addOpinion(
  work: Work,
  it: {
    topic: string
    case_id: CaseId
    words: string
    wanted: string
    language: Language
    read_back: boolean
    tell_back: boolean
    taken_by: PersonId
  },
): Promise<void> {
  const id = newId<'opinion'>(work.now)
  await work.tx
    .insertInto('desk.opinions')
    .values({ id, house: work.house, ...it, taken_at: work.now })
    .execute()
  await makeFindable(work, it.case_id, it.words, it.wanted)
  await record(work, {
    name: 'opinion.taken',
    about: id,
    body: { case: it.case_id, topic: it.topic },
    topics: [`case:${it.case_id}`, 'dossiers'],
  })
}

/** Every topic of every month with what was said in it. `unit`: only what is addressed to that person. */
export async function saidByMonth(work: Work, unit: PersonId | null) {
  const { rows } = await sql<{
    topic: string
    name: InAll
    unit: PersonId
    unit_name: string
    month: string
    ends_at: Date
    opinions: number
    said: readonly { words: string; wanted: string; known: readonly (string | null)[] }[]
  }>`
    select t.id as topic, t.name, t.unit, p.name as unit_name, to_char(o.taken_at at time zone ${work.zone}, 'YYYY-MM') as month,
      ((date_trunc('month', min(o.taken_at) at time zone ${work.zone}) + interval '1 month') at time zone ${work.zone}) as ends_at,
      count(*)::int as opinions,
      (array_agg(json_build_object('words', o.words, 'wanted', o.wanted, 'known', json_build_array(cu.name, cu.phone, cu.email, cu.account))
        order by o.taken_at desc))[1:12] as said
    from desk.opinions o join desk.opinion_topics t on t.id = o.topic join platform.people p on p.id = t.unit
      join desk.cases c on c.id = o.case_id join desk.customers cu on cu.id = c.customer
    where ${unit}::uuid is null or t.unit = ${unit}
    group by 1, 2, 3, 4, 5 order by 5 desc, 7 desc`.execute(work.tx)
  return rows
}

export const answers = (tx: Tx) =>
  tx
    .selectFrom('desk.opinion_answers')
    .select(['topic', 'month', 'decision', 'why', 'at'])
    .orderBy('at', 'desc')
    .execute()

export const staffNames = async (tx: Tx): Promise<readonly string[]> =>
  (await tx.selectFrom('platform.people').select('name').execute()).map((it) => it.name)

/** Of the people whose opinion was taken and who answered "did we understand you?", how many said yes. */
export async function wereHeard(tx: Tx): Promise<{ asked: number; yes: number }> {
  const { rows } = await sql<{ asked: number; yes: number }>`
    select count(*)::int as asked, count(*) filter (where last.kind = 'heard_yes')::int as yes
    from (select distinct on (w.case_id) w.case_id, w.kind from desk.customer_words w
      where w.kind in ('heard_yes','heard_no') and exists (select from desk.opinions o where o.case_id = w.case_id)
      order by w.case_id, w.at desc) last`.execute(tx)
  return rows[0] ?? { asked: 0, yes: 0 }
}

export const opinionsOf = async (work: Work, topic: string, month: string) =>
  work.tx
    .selectFrom('desk.opinions as o')
    .innerJoin('desk.cases as c', 'c.id', 'o.case_id')
    .innerJoin('desk.customers as cu', 'cu.id', 'c.customer')
    .select([
      'o.id',
      'o.case_id',
      'o.tell_back',
      'o.language',
      'o.answered_at',
      'o.taken_by',
      'c.number',
      'cu.phone',
      'cu.email',
    ])
    .where('o.topic', '=', topic)
    .where(sql<string>`to_char(o.taken_at at time zone ${work.zone}, 'YYYY-MM')`, '=', month)
    .forUpdate('o')
    .execute()

/** The answer is kept, the opinions are answered, and whoever asked to be told has it in writing. Gives how many were told. */
export async function saveAnswer(
  work: Work,
  it: { topic: string; month: string; decision: Decision; why: string; by: PersonId; name: InAll },
  opinions: Awaited<ReturnType<typeof opinionsOf>>,
): Promise<number> {
  const { name, ...row } = it
  const id = newId<'opinion-answer'>(work.now)
  await work.tx
    .insertInto('desk.opinion_answers')
    .values({ id, house: work.house, ...row, at: work.now })
    .execute()
  await work.tx
    .updateTable('desk.opinions')
    .set({ answered_at: work.now })
    .where(
      'id',
      'in',
      opinions.map((each) => each.id),
    )
    .where('answered_at', 'is', null)
    .execute()
  const asked = opinions.filter((each) => each.tell_back)
  for (const each of asked)
    await queueMessage(work, {
      caseId: each.case_id,
      channel: each.phone ? 'sms' : each.email ? 'email' : 'on_screen',
      address: each.phone ?? each.email,
      words: answerMessage(each.language, each.number, name[each.language], it.decision, it.why),
    })
  const takers = [...new Set(opinions.map((each) => `person:${each.taken_by}`))]
  await record(work, {
    name: 'dossier.answered',
    about: id,
    body: { topic: it.topic, decision: it.decision, opinions: opinions.length },
    topics: ['dossiers', ...takers],
  })
  return asked.length
}
