import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

/** Closings since a moment of cases this person had a contact in, or had one in until a lead took it over. */
export const closingsFor = (work: Work, me: PersonId, since: Date) =>
  work.tx
    .selectFrom('redress.closings as k')
    .innerJoin('desk.cases as ca', 'ca.id', 'k.case_id')
    .leftJoin('redress.themes as t', 't.id', 'k.theme')
    .select(['ca.id', 'ca.number', 'ca.title', 'k.ended', 'k.learning', 'k.learning_words', 't.name as theme', 'k.at'])
    .where('k.at', '>=', since)
    .where((it) =>
      it.exists(
        it
          .selectFrom('desk.contacts as c')
          .leftJoin('live.assists as a', 'a.contact', 'c.id')
          .select('c.id')
          .whereRef('c.case_id', '=', 'k.case_id')
          .where((its) => its.or([its('c.agent', '=', me), its('a.agent', '=', me)])),
      ),
    )
    .orderBy('k.at', 'desc')
    .limit(10)
    .execute()
