import type { Work } from '#platform/public.ts'
import { behind } from '../behind.sql.ts'

export const caseOfReferral = async (work: Work, referral: string): Promise<string | null> => {
  const row = await behind(work, (tx) =>
    tx.selectFrom('care.eap_referrals').select('case_id').where('id', '=', referral).executeTakeFirst(),
  )
  return row?.case_id ?? null
}
