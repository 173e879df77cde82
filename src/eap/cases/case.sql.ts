import { dayOf } from '#kernel/day.ts'
import { digest, type Work } from '#platform/public.ts'
import { behind, chanceId } from '../behind.sql.ts'
import { halfOf } from '../day.ts'
import type { Consent, Stage } from './case.ts'

export type CaseRow = { id: string; member: string | null; counsellor: string; stage: Stage }
export type LetterKind = 'word' | 'note' | 'referral' | 'follow_up'

const today = (work: Work) => dayOf(work.now, work.zone)

/** Held for the length of the work: two letters of one case are numbered one after the other. */
export const holdCase = (work: Work, id: string): Promise<CaseRow | undefined> =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.eap_cases')
      .select(['id', 'member', 'counsellor', 'stage'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )

export const openCaseOf = (work: Work, member: string): Promise<CaseRow | undefined> =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.eap_cases')
      .select(['id', 'member', 'counsellor', 'stage'])
      .where('member', '=', member)
      .where('stage', '!=', 'closed')
      .forUpdate()
      .executeTakeFirst(),
  )

/** False when the person has one open, or when this very case was opened already. */
export const addCase = (work: Work, it: { id: string; member: string; counsellor: string }): Promise<boolean> =>
  behind(work, async (tx) => {
    const row = await tx
      .insertInto('care.eap_cases')
      .values({ ...it, house: work.house, stage: 'consult', consult_on: today(work) })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst()
    return row !== undefined
  })

/** Null when these very bytes stand in the case already: sent twice, or copied by somebody on the way. */
export const addLetter = (
  work: Work,
  it: { case: CaseRow; by: 'member' | 'counsellor'; kind: LetterKind; sealed: string },
): Promise<string | null> =>
  behind(work, async (tx) => {
    const last = await tx
      .selectFrom('care.eap_letters')
      .select((on) => on.fn.max<number | null>('nth').as('nth'))
      .where('case_id', '=', it.case.id)
      .executeTakeFirst()
    const row = await tx
      .insertInto('care.eap_letters')
      .values({
        id: chanceId(),
        house: work.house,
        case_id: it.case.id,
        nth: (last?.nth ?? 0) + 1,
        by: it.by,
        kind: it.kind,
        reader: it.case.counsellor,
        sealed: it.sealed,
        digest: digest(it.sealed),
        on_day: today(work),
      })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst()
    return row?.id ?? null
  })

const MOST_LETTERS = 300

const letters = (work: Work, cases: readonly string[]) =>
  work.tx
    .selectFrom('care.eap_letters')
    .select(['id', 'case_id', 'nth', 'by', 'kind', 'sealed', 'on_day'])
    .where('case_id', 'in', [...cases])
    .orderBy('nth', 'desc')
    .limit(MOST_LETTERS)

export const lettersForMember = (work: Work, cases: readonly string[]) =>
  cases.length === 0 ? [] : behind(work, () => letters(work, cases).where('kind', '!=', 'note').execute())

export const lettersForReader = (work: Work, caseId: string, reader: string) =>
  behind(work, () => letters(work, [caseId]).where('reader', '=', reader).execute())

export const addReferral = (work: Work, caseId: string, letter: string): Promise<string> =>
  behind(work, async (tx) => {
    const id = chanceId()
    await tx
      .insertInto('care.eap_referrals')
      .values({ id, house: work.house, case_id: caseId, letter, asked_on: today(work) })
      .execute()
    return id
  })

export const referralsOf = (work: Work, cases: readonly string[]) =>
  cases.length === 0
    ? []
    : behind(work, (tx) =>
        tx
          .selectFrom('care.eap_referrals')
          .select(['id', 'case_id', 'letter', 'consent', 'asked_on', 'answered_on'])
          .where('case_id', 'in', [...cases])
          .orderBy('asked_on')
          .execute(),
      )

export const saveConsent = (work: Work, referral: string, consent: Consent) =>
  behind(work, (tx) =>
    tx
      .updateTable('care.eap_referrals')
      .set({ consent, answered_on: today(work) })
      .where('id', '=', referral)
      .execute(),
  )

export const saveStage = (work: Work, caseId: string, stage: Stage) =>
  behind(work, async (tx) => {
    await tx
      .updateTable('care.eap_cases')
      .set({ stage, ...(stage === 'consult' ? {} : { [`${stage}_on` as const]: today(work) }) })
      .where('id', '=', caseId)
      .execute()
  })

/** By the hour, so that a screen that asks again does not fill a page. */
export const writeRead = (work: Work, caseId: string, counsellor: string) =>
  behind(work, (tx) =>
    tx
      .insertInto('care.eap_reads')
      .values({
        case_id: caseId,
        house: work.house,
        counsellor,
        at: new Date(Math.floor(work.now.getTime() / HOUR) * HOUR),
      })
      .onConflict((on) => on.doNothing())
      .execute(),
  )
const HOUR = 3_600_000

/** A person is counted once in a half-year, when a counsellor has answered them or met them. */
export const countUse = (work: Work, member: string | null) =>
  behind(work, async (tx) => {
    if (!member) return
    await tx
      .insertInto('care.eap_uses')
      .values({ half: halfOf(today(work)), house: work.house, holder: member })
      .onConflict((on) => on.doNothing())
      .execute()
  })

/** What was told and answered goes; a counsellor's own notes stay sealed to them, about nobody any more. */
export const leave = (work: Work, member: string) =>
  behind(work, async (tx) => {
    const mine = tx.selectFrom('care.eap_cases').select('id').where('member', '=', member)
    await tx.deleteFrom('care.eap_letters').where('case_id', 'in', mine).where('kind', '!=', 'note').execute()
    await tx
      .updateTable('care.eap_slots')
      .set({ case_id: null })
      .where('case_id', 'in', mine)
      .where('held', '=', false)
      .execute()
    await tx
      .updateTable('care.eap_cases')
      .set({ stage: 'closed', closed_on: today(work) })
      .where('member', '=', member)
      .where('stage', '!=', 'closed')
      .execute()
    await tx.deleteFrom('care.eap_holders').where('id', '=', member).execute()
  })
