import { sql } from 'kysely'
import type { z } from 'zod'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import type { known } from './review.contract.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const LOAD_HOURS = 2

export type Known = z.input<typeof known>
type Said = {
  id: string | null
  at: Date
  contact: string | null
  words: string | null
  basis: string | null
  article: string | null
}

/** What the house knows of that moment by itself: what stood in the article, what they had not read, how much came before. */
export async function whatIsKnown(
  tx: Tx,
  it: { caseId: CaseId; agent: PersonId; statement: string | null; now: Date },
): Promise<{ statement: string | null; known: Known }> {
  const said = (await lastSaid(tx, it)) ?? (await lastContact(tx, it))
  const at = said?.at ?? it.now
  return {
    statement: said?.id ?? null,
    known: {
      at: at.toISOString(),
      said: said?.words ?? null,
      basis: said?.basis ?? null,
      article: said?.article ? await versionAs(tx, said.article, it.agent) : null,
      unread: await unreadNotices(tx, it.agent, at),
      contactsBefore: await contactsBefore(tx, it.agent, at, said?.contact ?? null),
      daysWithUs: await daysWithUs(tx, it.agent, at),
    },
  }
}

/** What they told this customer: the statement that was found wrong, or else the last. */
const lastSaid = (
  tx: Tx,
  it: { caseId: CaseId; agent: PersonId; statement: string | null },
): Promise<Said | undefined> => {
  const from = tx
    .selectFrom('desk.statements as s')
    .select(['s.id', 's.at', 's.contact', 's.words', 's.basis', 's.article'])
    .where('s.by', '=', it.agent)
    .orderBy('s.at', 'desc')
    .limit(1)
  return (
    it.statement
      ? from.where('s.id', '=', it.statement)
      : from.where('s.customer', '=', (of) =>
          of.selectFrom('desk.cases').select('desk.cases.customer').where('desk.cases.id', '=', it.caseId),
        )
  ).executeTakeFirst()
}

const lastContact = async (tx: Tx, it: { caseId: CaseId; agent: PersonId }): Promise<Said | null> => {
  const row = await tx
    .selectFrom('desk.contacts')
    .select(['id', 'answered_at', 'started_at'])
    .where('case_id', '=', it.caseId)
    .where('agent', '=', it.agent)
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  return { id: null, at: row.answered_at ?? row.started_at, contact: row.id, words: null, basis: null, article: null }
}

const versions = (tx: Tx, agent: PersonId) =>
  tx
    .selectFrom('desk.articles as a')
    .leftJoin('desk.article_acks as k', (on) => on.onRef('k.article', '=', 'a.id').on('k.person', '=', agent))
    .select(['a.title', 'a.version', 'a.published_at', 'a.retired_at', 'k.at as read_at'])

async function versionAs(tx: Tx, article: string, agent: PersonId): Promise<Known['article']> {
  const row = await versions(tx, agent).where('a.id', '=', article).executeTakeFirstOrThrow()
  return { ...asKnown(row), retiredAt: row.retired_at?.toISOString() ?? null }
}

/** Notices of the day before that stood then and that they had not read then: perhaps nobody had shown them. */
const unreadNotices = async (tx: Tx, agent: PersonId, at: Date): Promise<Known['unread']> =>
  (
    await versions(tx, agent)
      .where('a.kind', '=', 'notice')
      .where('a.published_at', '>', new Date(at.getTime() - DAY))
      .where('a.published_at', '<=', at)
      .where((it) => it.or([it('a.retired_at', 'is', null), it('a.retired_at', '>', at)]))
      .where((it) => it.or([it('k.at', 'is', null), it('k.at', '>', at)]))
      .orderBy('a.published_at')
      .limit(10)
      .execute()
  ).map(asKnown)

type VersionRow = { title: string; version: number; published_at: Date; read_at: Date | null }
const asKnown = (row: VersionRow) => ({
  title: row.title,
  version: row.version,
  publishedAt: row.published_at.toISOString(),
  readAt: row.read_at?.toISOString() ?? null,
})

async function contactsBefore(tx: Tx, agent: PersonId, at: Date, contact: string | null): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from desk.contacts
    where agent = ${agent} and answered_at > ${new Date(at.getTime() - LOAD_HOURS * HOUR)} and answered_at <= ${at}
      and id is distinct from ${contact}::uuid`.execute(tx)
  return rows[0]?.n ?? 0
}

async function daysWithUs(tx: Tx, agent: PersonId, at: Date): Promise<number> {
  const row = await tx
    .selectFrom('platform.people')
    .select('created_at')
    .where('id', '=', agent)
    .executeTakeFirstOrThrow()
  return Math.max(0, Math.floor((at.getTime() - row.created_at.getTime()) / DAY))
}
