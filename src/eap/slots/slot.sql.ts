import type { Work } from '#platform/public.ts'
import { behind, chanceId } from '../behind.sql.ts'

/** A counsellor cannot sit at two times that begin together; the second is passed over. */
export const addTimes = (work: Work, counsellor: string, times: readonly Date[], minutes: number): Promise<number> =>
  behind(work, async (tx) => {
    const rows = await tx
      .insertInto('care.eap_slots')
      .values(times.map((at) => ({ id: chanceId(), house: work.house, counsellor, at, minutes })))
      .onConflict((on) => on.doNothing())
      .returning('id')
      .execute()
    return rows.length
  })

export const removeTime = (work: Work, id: string, counsellor: string): Promise<boolean> =>
  behind(work, async (tx) => {
    const gone = await tx
      .deleteFrom('care.eap_slots')
      .where('id', '=', id)
      .where('counsellor', '=', counsellor)
      .where('case_id', 'is', null)
      .executeTakeFirst()
    return gone.numDeletedRows > 0n
  })

export const freeTimes = (work: Work) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.eap_slots as s')
      .innerJoin('care.eap_holders as c', 'c.id', 's.counsellor')
      .select(['s.id', 's.counsellor', 's.at', 's.minutes'])
      .where('s.case_id', 'is', null)
      .where('s.at', '>', work.now)
      .where('c.retired', '=', false)
      .orderBy('s.at')
      .limit(200)
      .execute(),
  )

/** Of two who take one time, one has it: whoever holds the row first. */
export const takeTime = (work: Work, id: string, caseId: string): Promise<boolean> =>
  behind(work, async (tx) => {
    const taken = await tx
      .updateTable('care.eap_slots')
      .set({ case_id: caseId })
      .where('id', '=', id)
      .where('case_id', 'is', null)
      .where('at', '>', work.now)
      .executeTakeFirst()
    return taken.numUpdatedRows > 0n
  })

export const findTime = (work: Work, id: string) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.eap_slots as s')
      .leftJoin('care.eap_cases as c', 'c.id', 's.case_id')
      .select(['s.id', 's.counsellor', 's.at', 's.held', 's.case_id', 'c.member'])
      .where('s.id', '=', id)
      .executeTakeFirst(),
  )

export const freeTime = (work: Work, id: string) =>
  behind(work, (tx) => tx.updateTable('care.eap_slots').set({ case_id: null }).where('id', '=', id).execute())

export const saveHeld = (work: Work, id: string) =>
  behind(work, (tx) => tx.updateTable('care.eap_slots').set({ held: true }).where('id', '=', id).execute())

export const timesOfCases = (work: Work, cases: readonly string[]) =>
  cases.length === 0
    ? []
    : behind(work, (tx) =>
        tx
          .selectFrom('care.eap_slots')
          .select(['id', 'counsellor', 'case_id', 'at', 'minutes', 'held'])
          .where('case_id', 'in', [...cases])
          .orderBy('at')
          .execute(),
      )

export const timesOfCounsellor = (work: Work, counsellor: string, since: Date) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.eap_slots')
      .select(['id', 'case_id', 'at', 'minutes', 'held'])
      .where('counsellor', '=', counsellor)
      .where('at', '>', since)
      .orderBy('at')
      .limit(300)
      .execute(),
  )
