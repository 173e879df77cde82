import { dayOf } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import { endOfDay, newId, record, type Work } from '#platform/public.ts'
import type { Preset } from '../protective/weights.ts'
import type { Mode, Rule } from './rule-in-force.ts'

const rows = (work: Work) =>
  work.tx
    .selectFrom('routing.rules as r')
    .innerJoin('platform.people as p', 'p.id', 'r.by')
    .leftJoin('platform.people as e', 'e.id', 'r.ended_by')
    .select(['r.id', 'r.version', 'r.preset', 'r.mode', 'r.other_rule', 'r.seed', 'r.saved_at', 'r.from_at'])
    .select(['r.reason', 'r.price', 'r.ended_at', 'r.ended_because', 'p.name as by_name', 'e.name as ended_by_name'])

export type RuleRow = Awaited<ReturnType<typeof allRules>>[number]

/** Every rule that was ever saved, the newest first. */
export const allRules = (work: Work) => rows(work).orderBy('r.version', 'desc').execute()

type Kept = {
  id: string
  version: number
  preset: Preset
  mode: Mode
  other_rule: string | null
  seed: number
  from_at: Date
  ended_at: Date | null
}

export const toRule = (work: Pick<Work, 'zone'>, it: Kept): Rule => ({
  id: it.id,
  version: it.version,
  preset: it.preset,
  mode: it.mode,
  otherRule: it.other_rule,
  seed: it.seed,
  from: it.from_at,
  firstDay: dayOf(it.from_at, work.zone),
  ended: it.ended_at,
  endedDay: it.ended_at ? dayOf(it.ended_at, work.zone) : null,
})

/** The rule that decides and the one that is tried, also where it only begins tomorrow. */
export async function openRules(work: Work): Promise<{ live: Rule | null; tried: Rule | null }> {
  const open = await work.tx
    .selectFrom('routing.rules')
    .select(['id', 'version', 'preset', 'mode', 'other_rule', 'seed', 'from_at', 'ended_at'])
    .where('ended_at', 'is', null)
    .execute()
  const all = open.map((it) => toRule(work, it))
  return {
    live: all.find((it) => it.mode === 'live') ?? null,
    tried: all.find((it) => it.mode !== 'live') ?? null,
  }
}

/** A live rule takes the place of the one before it at once; a trial by days begins with a whole day. */
export async function addRule(
  work: Work,
  it: { preset: Preset; mode: Mode; live: Rule | null; by: PersonId; reason: string; price: object },
): Promise<number> {
  const id = newId<'rule'>(work.now)
  if (it.mode === 'live' && it.live) await endRuleRow(work, it.live.id, it.by, it.reason)
  const last = await work.tx
    .selectFrom('routing.rules')
    .select((of) => of.fn.max('version').as('version'))
    .executeTakeFirst()
  const version = Number(last?.version ?? 0) + 1
  await work.tx
    .insertInto('routing.rules')
    .values({
      id,
      house: work.house,
      version,
      preset: it.preset,
      changed: '{}',
      mode: it.mode,
      other_rule: it.mode === 'live' ? null : (it.live?.id ?? null),
      seed: seedOf(id),
      saved_at: work.now,
      from_at: it.mode === 'switchback' ? endOfDay(work.now, work.zone) : work.now,
      by: it.by,
      reason: it.reason,
      price: JSON.stringify(it.price),
    })
    .execute()
  const body = { version, preset: it.preset, mode: it.mode }
  await record(work, { name: 'rule.saved', about: id, body, topics: ['routing-rule'] })
  return version
}

const endRuleRow = (work: Work, id: string, by: PersonId, because: string) =>
  work.tx
    .updateTable('routing.rules')
    .set({ ended_at: work.now, ended_by: by, ended_because: because })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()

export async function endRule(work: Work, rule: Rule, by: PersonId, because: string): Promise<void> {
  await endRuleRow(work, rule.id, by, because)
  const body = { version: rule.version, preset: rule.preset }
  await record(work, { name: 'rule.ended', about: rule.id, body, topics: ['routing-rule'] })
}

/** Drawn from a name that nobody chose, so that nobody can have chosen the days. */
export const seedOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(-7), 16)
