import type { Work } from '#platform/public.ts'
import { behind } from '../behind.sql.ts'

export const casesOfMember = (work: Work, member: string) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.eap_cases as k')
      .innerJoin('care.eap_holders as c', 'c.id', 'k.counsellor')
      .select(['k.id', 'k.stage', 'k.consult_on', 'k.counsellor', 'c.name', 'c.recipient', 'c.retired'])
      .where('k.member', '=', member)
      .orderBy('k.consult_on', 'desc')
      .limit(20)
      .execute(),
  )

export const readsOfCases = (work: Work, cases: readonly string[]) =>
  cases.length === 0
    ? []
    : behind(work, (tx) =>
        tx
          .selectFrom('care.eap_reads as r')
          .innerJoin('care.eap_holders as c', 'c.id', 'r.counsellor')
          .select(['r.case_id', 'r.at', 'c.name'])
          .where('r.case_id', 'in', [...cases])
          .orderBy('r.at', 'desc')
          .limit(100)
          .execute(),
      )
