import type { CustomerId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { LetterKind, Parts } from './kinds.ts'
import type { LetterState } from './letter.ts'

export type LetterRow = Awaited<ReturnType<typeof lettersSeen>>[number]

const rows = (tx: Tx) =>
  tx
    .selectFrom('guard.letters as l')
    .innerJoin('desk.customers as c', 'c.id', 'l.customer')
    .innerJoin('platform.people as a', 'a.id', 'l.author')
    .leftJoin('platform.people as s', 's.id', 'l.signer')
    .select(['l.id', 'l.number', 'l.kind', 'l.state', 'l.language', 'l.customer', 'l.standing', 'l.author', 'l.signer'])
    .select(['l.drafted_at', 'l.signed_at', 'l.sent_at', 'l.delivered_at', 'l.way', 'l.address', 'l.on_page'])
    .select(['l.pack', 'l.pack_version', 'l.template_version', 'l.charter_version'])
    .select(['c.name as customer_name', 'c.email as customer_email', 'a.name as author_name', 's.name as signer_name'])

export type Reader = { id: PersonId; role: string }

/** A lead sees what they wrote; of what has appointed readers only legal and whoever wrote it sees anything. */
const seenBy = (tx: Tx, me: Reader) =>
  rows(tx)
    .where((it) => (me.role === 'lead' ? it('l.author', '=', me.id) : it.val(true)))
    .where((it) =>
      it.or([
        it('l.author', '=', me.id),
        it.val(me.role === 'legal'),
        it.not(
          it.exists(
            it
              .selectFrom('guard.letter_incidents as li')
              .innerJoin('guard.incidents as i', 'i.id', 'li.incident')
              .select('i.id')
              .whereRef('li.letter', '=', 'l.id')
              .where('i.confined', '=', true),
          ),
        ),
      ]),
    )

export const lettersSeen = (tx: Tx, me: Reader) =>
  seenBy(tx, me).orderBy('l.drafted_at', 'desc').orderBy('l.id').limit(200).execute()

export const findLetter = (tx: Tx, id: string, me: Reader) => seenBy(tx, me).where('l.id', '=', id).executeTakeFirst()

/** Held, so that of two who sign, send or prove at once, one comes after the other. */
export const holdLetter = (tx: Tx, id: string, me: Reader) =>
  seenBy(tx, me).where('l.id', '=', id).forUpdate('l').executeTakeFirst()

export async function addLetter(
  work: Work,
  it: {
    kind: LetterKind
    customer: CustomerId
    standing: string | null
    language: Language
    pack: { key: string; version: number }
    templateVersion: number
    charterVersion: number
    author: PersonId
    incidents: readonly string[]
  },
): Promise<string> {
  const id = newId<'letter'>(work.now)
  await work.tx
    .insertInto('guard.letters')
    .values({
      id,
      house: work.house,
      kind: it.kind,
      customer: it.customer,
      standing: it.standing,
      language: it.language,
      pack: it.pack.key,
      pack_version: it.pack.version,
      template_version: it.templateVersion,
      charter_version: it.charterVersion,
      author: it.author,
      drafted_at: work.now,
    })
    .execute()
  if (it.incidents.length > 0)
    await work.tx
      .insertInto('guard.letter_incidents')
      .values(it.incidents.map((incident) => ({ letter: id, incident, house: work.house })))
      .execute()
  await step(work, id, 'drafted', it.author)
  return id
}

export type Draft = { nth: number; parts: Parts; clauses: readonly string[]; articles: readonly string[] }

export async function latestDraft(tx: Tx, letter: string): Promise<Draft> {
  const row = await tx
    .selectFrom('guard.letter_drafts')
    .select(['nth', 'parts', 'clauses', 'articles'])
    .where('letter', '=', letter)
    .orderBy('nth', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return { ...row, parts: row.parts as Parts }
}

export async function addDraft(work: Work, letter: string, it: Draft & { by: PersonId }): Promise<void> {
  await work.tx
    .insertInto('guard.letter_drafts')
    .values({
      letter,
      house: work.house,
      nth: it.nth,
      parts: JSON.stringify(it.parts),
      clauses: [...it.clauses],
      articles: [...it.articles],
      by: it.by,
      at: work.now,
    })
    .execute()
}

export const writersOf = async (tx: Tx, letter: string): Promise<readonly PersonId[]> =>
  (await tx.selectFrom('guard.letter_drafts').select('by').distinct().where('letter', '=', letter).execute()).map(
    (it) => it.by,
  )

type Step = 'drafted' | 'saved' | 'refused' | 'signed' | 'sent' | 'delivered' | 'failed' | 'dropped' | 'read'

/** What happened to a letter. The fact says that, and to which; never a word of it and never who was harmed. */
export async function step(work: Work, letter: string, what: Step, by: PersonId | null, words = ''): Promise<void> {
  await work.tx
    .insertInto('guard.letter_steps')
    .values({ id: newId(work.now), letter, house: work.house, step: what, words, by, at: work.now })
    .execute()
  if (what !== 'read') await record(work, { name: `conduct_letter.${what}`, about: letter, topics: ['conduct'] })
}

export const stepsOfLetter = (tx: Tx, letter: string) =>
  tx
    .selectFrom('guard.letter_steps as s')
    .leftJoin('platform.people as p', 'p.id', 's.by')
    .select(['s.id', 's.step', 's.words', 's.at', 'p.name as by'])
    .where('s.letter', '=', letter)
    .where('s.step', '!=', 'read')
    .orderBy('s.seq')
    .execute()

type Moves = {
  signer?: PersonId
  signed_at?: Date
  way?: 'post' | 'portal' | 'email' | 'handed_over'
  address?: string | null
  on_page?: boolean
  sent_by?: PersonId
  sent_at?: Date
  delivered_at?: Date
  failed_at?: Date
}
export const moveLetter = (work: Work, letter: string, state: LetterState, moves: Moves = {}) =>
  work.tx
    .updateTable('guard.letters')
    .set({ state, ...moves })
    .where('id', '=', letter)
    .execute()

/** The customer’s newest case: where a message to them belongs, and whose link they know. */
export const caseOfCustomer = (tx: Tx, customer: CustomerId) =>
  tx
    .selectFrom('desk.cases')
    .select(['id', 'language'])
    .where('customer', '=', customer)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
