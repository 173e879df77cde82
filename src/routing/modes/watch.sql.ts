import { newId, type Ring, record, setDeadline, startOfDay, type Work } from '#platform/public.ts'
import { fallNow } from './in-force.sql.ts'
import { cameToSince } from './logged.sql.ts'
import { toldApart, WATCHED_DAYS } from './monitors.ts'

const DAY = 86_400_000
export const since = (work: Work, days: number) => new Date(startOfDay(work.now, work.zone).getTime() - days * DAY)

/** Once a day it is looked at whether the risk still tells anything; somebody has to have asked for it once. */
export async function watchRule(work: Work): Promise<void> {
  const open = await work.tx
    .selectFrom('platform.deadlines')
    .select('id')
    .where('kind', '=', 'rule_looked_at')
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (!open) await setDeadline(work, 'rule_looked_at', work.house, new Date(since(work, 0).getTime() + 27 * 3_600_000))
}

/** A risk that tells too little is put aside, and taken up again when it tells more. Late, lost or doubled, it does no harm. */
export const ruleLookedAt: Ring = async (work) => {
  await lookAtRisk(work)
  await watchRule(work)
}

export async function lookAtRisk(work: Work): Promise<void> {
  const told = toldApart(await cameToSince(work, since(work, WATCHED_DAYS)))
  const fallen = await fallNow(work)
  if (told.verdict === 'too_little' && !fallen) {
    const id = newId<'rule-fall'>(work.now)
    const auc = told.value ?? 0
    await work.tx
      .insertInto('routing.rule_falls')
      .values({ id, house: work.house, from_at: work.now, auc, contacts: told.contacts })
      .execute()
    await record(work, { name: 'rule.fell_back', about: id, body: { auc }, topics: ['routing-rule', 'floor'] })
  }
  if (told.verdict === 'good' && fallen) {
    await work.tx
      .updateTable('routing.rule_falls')
      .set({ ended_at: work.now })
      .where('id', '=', fallen.id)
      .where('ended_at', 'is', null)
      .execute()
    await record(work, { name: 'rule.took_up_again', about: fallen.id, topics: ['routing-rule', 'floor'] })
  }
}
