import { enter } from '#fair/public.ts'
import { findIncidentForUpdate, mayOpen, raiseToDanger, staysLow } from '#guard/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { acknowledge, listEmergencies, readEmergency, sayDanger, writePlan } from './emergency.contract.ts'
import {
  addPlan,
  type EmergencyRow,
  emergencyOf,
  findEmergency,
  openEmergencies,
  openEmergency,
  pagesOf,
  planOf,
  saveAcknowledged,
} from './emergency.sql.ts'
import { nameOf } from './people.sql.ts'

/** A plan reaches so far at the most, without somebody having thought about it again. */
const LONGEST_DAYS = 180

export const emergencyRoutes: readonly Route[] = [
  answer(sayDanger, async (work, input) => {
    const me = await come(work)
    const row = await findIncidentForUpdate(work.tx, input.id)
    if (!row || !mayOpen(row, me)) return refuse('incident.unknown')
    if (staysLow({ kind: row.kind, target: row.target ?? 'agent' })) return refuse('incident.above_one')
    await raiseToDanger(work, row)
    return done({ emergency: await openEmergency(work, { incident: row.id, agent: row.agent, by: me.id }) })
  }),
  answer(listEmergencies, async (work) => {
    const me = await come(work)
    const rows = await openEmergencies(work.tx)
    return done({ emergencies: await Promise.all(rows.map((row) => viewOf(work, row, me))) })
  }),
  answer(readEmergency, async (work, input) => {
    const me = await come(work)
    const row = await emergencyOf(work.tx, input.id)
    return done({ emergency: row ? await viewOf(work, row, me) : null })
  }),
  answer(acknowledge, async (work, input) => {
    const me = await come(work)
    const row = await findEmergency(work.tx, input.id)
    if (!row) return refuse('emergency.unknown')
    if (row.agent === me.id) return refuse('emergency.own')
    if (row.acknowledged_at) return refuse('emergency.taken')
    await saveAcknowledged(work, row, me.id)
    return done({})
  }),
  answer(writePlan, async (work, input) => {
    const me = await come(work)
    const row = await findEmergency(work.tx, input.id)
    if (!row) return refuse('emergency.unknown')
    const days = (input.expiresAt.getTime() - work.now.getTime()) / 86_400_000
    if (days <= 0 || days > LONGEST_DAYS) return refuse('emergency.no_end')
    const { id: _, ...plan } = input
    await addPlan(work, row.id, { ...plan, by: me.id })
    return done({})
  }),
]

async function come(work: Work): Promise<Person> {
  if (work.actor.kind !== 'person') throw new Error('Danger is answered by people')
  await enter(work)
  return work.actor
}

async function viewOf(work: Work, row: EmergencyRow, me: Person) {
  const pages = await pagesOf(work.tx, row.id)
  const plan = await planOf(work.tx, row.id)
  const last = pages.at(-1)
  return {
    id: row.id,
    incident: row.incident,
    openedAt: row.opened_at,
    agent: await nameOf(work.tx, row.agent),
    contact: row.contact,
    acknowledged:
      row.acknowledged_at && row.acknowledged_name ? { by: row.acknowledged_name, at: row.acknowledged_at } : null,
    mine: row.acknowledged_at === null && pages.some((it) => it.person === me.id),
    until: row.acknowledged_at ? null : (last?.until ?? null),
    pages: pages.map((it) => ({ name: it.name, link: it.link, at: it.paged_at })),
    plan: {
      risk: plan.risk,
      measures: plan.measures,
      tell: plan.tell,
      police: plan.police,
      expiresAt: plan.expires_at,
      expired: plan.expires_at <= work.now,
      by: plan.by,
      at: plan.at,
    },
  }
}
