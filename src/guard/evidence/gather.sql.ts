import { sql } from 'kysely'
import type { CaseId, ContactId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import { marksIn } from '../confirmations/confirmation.sql.ts'
import { stepsOf } from '../steps/step.sql.ts'
import type { EvidenceKind } from './evidence.ts'

export type Gathered = { kind: EvidenceKind; source: string; file: string | null; content: unknown }

const iso = (at: Date | null) => at?.toISOString() ?? null

/** The conversation as it stands: what was said, what was done, what was read in it, and how it came about. */
export async function ofContact(tx: Tx, contact: ContactId): Promise<readonly Gathered[]> {
  const said = await tx
    .selectFrom('desk.utterances')
    .select(['id', 'key', 'who', 'words', 'at', 'reading'])
    .where('contact', '=', contact)
    .where('final', '=', true)
    .orderBy('at')
    .orderBy('key')
    .execute()
  const began = said[0]?.at.getTime() ?? 0
  const marks = await marksIn(tx, contact)
  const items: Gathered[] = [
    {
      kind: 'transcript',
      source: `desk.utterances of contact ${contact}`,
      file: null,
      content: {
        lines: said.map((it) => ({
          key: it.key,
          at: it.at.toISOString(),
          second: Math.round((it.at.getTime() - began) / 1000),
          who: it.who,
          words: it.words,
        })),
      },
    },
    {
      kind: 'steps',
      source: `guard.steps of contact ${contact}`,
      file: null,
      content: { steps: (await stepsOf(tx, contact)).map((it) => ({ ...it, at: it.at.toISOString() })) },
    },
    {
      kind: 'reading',
      source: `what the machine read in contact ${contact}, and what a person said of it`,
      file: null,
      content: {
        lines: said.map((it) => ({
          key: it.key,
          reading: it.reading,
          confirmed: marks
            .filter((mark) => mark.utterance === it.id)
            .map(({ kind, counts }) => ({ kind, counts }))
            .toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
        })),
      },
    },
    { kind: 'call', source: `desk.contacts ${contact}`, file: null, content: await callOf(tx, contact) },
  ]
  return items.filter((it) => it.kind !== 'steps' || hasAny(it.content, 'steps'))
}

const hasAny = (content: unknown, key: string) =>
  ((content as Record<string, readonly unknown[]>)[key]?.length ?? 0) > 0

async function callOf(tx: Tx, contact: ContactId) {
  const it = await tx
    .selectFrom('desk.contacts as c')
    .innerJoin('desk.queues as q', 'q.id', 'c.queue')
    .innerJoin('desk.customers as cu', 'cu.id', 'c.customer')
    .leftJoin('platform.people as p', 'p.id', 'c.agent')
    .select(['c.channel', 'c.language', 'q.key as queue', 'c.external', 'c.started_at', 'c.answered_at', 'c.ended_at'])
    .select(['c.ended_by', 'c.waited_seconds', 'c.transfers', 'c.verified_by', 'c.verified_at'])
    .select([
      'cu.id',
      'cu.name',
      'cu.phone',
      'cu.email',
      'cu.account',
      'p.id as agent',
      'p.name as agent_name',
      'p.role',
    ])
    .where('c.id', '=', contact)
    .executeTakeFirstOrThrow()
  return {
    channel: it.channel,
    language: it.language,
    queue: it.queue,
    external: it.external,
    startedAt: iso(it.started_at),
    answeredAt: iso(it.answered_at),
    endedAt: iso(it.ended_at),
    endedBy: it.ended_by,
    waitedSeconds: it.waited_seconds,
    transfers: it.transfers,
    customer: { id: it.id, name: it.name, phone: it.phone, email: it.email, account: it.account },
    madeSureBy: it.verified_by,
    madeSureAt: iso(it.verified_at),
    staff: it.agent ? { id: it.agent, name: it.agent_name, role: it.role } : null,
  }
}

/** The report as it stands, with the words it rests on and what was decided. */
export async function ofIncident(tx: Tx, incident: string): Promise<readonly Gathered[]> {
  const it = await tx
    .selectFrom('guard.incidents as i')
    .innerJoin('platform.people as r', 'r.id', 'i.reported_by')
    .leftJoin('platform.people as d', 'd.id', 'i.decided_by')
    .selectAll('i')
    .select(['r.name as reporter', 'r.role as reporter_role', 'd.name as decider', 'd.role as decider_role'])
    .where('i.id', '=', incident)
    .executeTakeFirstOrThrow()
  const confined = it.confined ? await confinedWords(tx, incident) : null
  const quotes = await tx
    .selectFrom('guard.incident_quotes as q')
    .innerJoin('desk.utterances as u', 'u.id', 'q.utterance')
    .select(['u.key', 'u.who', 'u.words', 'u.at'])
    .where('q.incident', '=', incident)
    .orderBy('u.at')
    .orderBy('u.key')
    .execute()
  const content = {
    happenedAt: iso(it.happened_at),
    reportedAt: iso(it.reported_at),
    reportedBy: { id: it.reported_by, name: it.reporter, role: it.reporter_role },
    category: it.category,
    kind: it.kind,
    level: it.level,
    beyondNormal: confined?.beyond_normal ?? it.beyond_normal,
    harm: confined?.harm ?? it.harm,
    preventable: it.preventable,
    quotes: confined?.quotes ?? quotes.map((q) => ({ ...q, at: q.at.toISOString() })),
    state: it.state,
    decidedBy: it.decided_by ? { id: it.decided_by, name: it.decider, role: it.decider_role } : null,
    decidedAt: iso(it.decided_at),
    because: confined?.because ?? it.because,
    policyVersion: it.policy_version,
  }
  return [{ kind: 'report', source: `guard.incidents ${incident}`, file: null, content }]
}

/** What only a small room may read is asked for at its door: it opens for the clock, and for whoever stands in the room. */
async function confinedWords(tx: Tx, incident: string) {
  const { rows } = await sql<{ beyond_normal: string; harm: string; because: string | null; quotes: unknown }>`
    select beyond_normal, harm, because, quotes from guard.confined_report(${incident})`.execute(tx)
  return rows[0] ?? null
}

/** Files keep the print they were given when they came; here it is written down that it was this one. */
export async function ofFiles(tx: Tx, caseId: CaseId): Promise<readonly Gathered[]> {
  const files = await tx
    .selectFrom('desk.files as f')
    .leftJoin('platform.people as p', 'p.id', 'f.by')
    .select(['f.id', 'f.name', 'f.type', 'f.size', 'f.sha256', 'f.at', 'f.by', 'p.name as by_name', 'p.role'])
    .where('f.case_id', '=', caseId)
    .where('f.preview_of', 'is', null)
    .where('f.erased_at', 'is', null)
    .orderBy('f.at')
    .orderBy('f.id')
    .execute()
  return files.map((it) => ({
    kind: 'file',
    source: `desk.files ${it.id}`,
    file: it.id,
    content: {
      fileName: it.name,
      type: it.type,
      size: it.size,
      sha256: it.sha256,
      cameAt: it.at.toISOString(),
      cameFrom: it.by ? { id: it.by, name: it.by_name, role: it.role } : null,
    },
  }))
}
