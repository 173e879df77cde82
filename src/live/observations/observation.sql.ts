import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Work } from '#platform/public.ts'

type Written = { topic: string; helped: string; seen: string; given: string }

export async function addObservation(
  work: Work,
  it: Written & { subject: PersonId; writer: PersonId },
): Promise<string> {
  const id = newId<'observation'>(work.now)
  await work.tx
    .insertInto('live.observations')
    .values({ id, house: work.house, at: work.now, ...it })
    .execute()
  await record(work, { name: 'observation.written', about: id, topics: topicsOf(it) })
  return id
}

/** Only two people ever read these: the one it is about and the one who wrote it. */
export async function observationsOf(work: Work, me: PersonId) {
  const rows = await work.tx
    .selectFrom('live.observations as o')
    .innerJoin('platform.people as s', 's.id', 'o.subject')
    .innerJoin('platform.people as w', 'w.id', 'o.writer')
    .select(['o.id', 'o.subject', 'o.at', 'o.topic', 'o.helped', 'o.seen', 'o.given'])
    .select(['s.name as subject_name', 'w.name as writer_name'])
    .where((it) => it.or([it('o.subject', '=', me), it('o.writer', '=', me)]))
    .orderBy('o.at', 'desc')
    .limit(50)
    .execute()
  const replies =
    rows.length === 0
      ? []
      : await repliesTo(
          work,
          rows.map((it) => it.id),
        )
  return rows.map((row) => ({ ...row, replies: replies.filter((it) => it.observation === row.id) }))
}

const repliesTo = (work: Work, ids: readonly string[]) =>
  work.tx
    .selectFrom('live.observation_replies')
    .select(['observation', 'words', 'at'])
    .where('observation', 'in', ids)
    .orderBy('at')
    .execute()

/** The answer of the person it is about. To anybody else there is no such observation. */
export async function addReply(work: Work, observation: string, me: PersonId, words: string): Promise<boolean> {
  const of = await work.tx
    .selectFrom('live.observations')
    .select(['id', 'subject', 'writer'])
    .where('id', '=', observation)
    .where('subject', '=', me)
    .executeTakeFirst()
  if (!of) return false
  await work.tx
    .insertInto('live.observation_replies')
    .values({ id: newId(work.now), house: work.house, observation: of.id, words, at: work.now })
    .execute()
  await record(work, { name: 'observation.replied', about: of.id, topics: topicsOf(of) })
  return true
}

const topicsOf = (it: { subject: PersonId; writer: PersonId }) => [`person:${it.subject}`, `person:${it.writer}`]
