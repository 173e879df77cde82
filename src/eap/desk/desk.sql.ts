import { sql } from 'kysely'
import type { Work } from '#platform/public.ts'
import { behind } from '../behind.sql.ts'

/** Those who wait for an answer first, then the newest. */
export const casesOfCounsellor = (work: Work, counsellor: string) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.eap_cases as k')
      .leftJoin('care.eap_holders as m', 'm.id', 'k.member')
      .leftJoinLateral(
        (on) =>
          on
            .selectFrom('care.eap_letters as l')
            .select(['l.by', 'l.on_day'])
            .whereRef('l.case_id', '=', 'k.id')
            .where('l.kind', '!=', 'note')
            .orderBy('l.nth', 'desc')
            .limit(1)
            .as('last'),
        (join) => join.onTrue(),
      )
      .select(['k.id', 'k.stage', 'k.consult_on', 'm.recipient', 'last.by', 'last.on_day'])
      .where('k.counsellor', '=', counsellor)
      .orderBy(sql`(k.stage = 'closed'), (last.by = 'member') desc nulls last, k.consult_on desc`)
      .limit(200)
      .execute(),
  )
