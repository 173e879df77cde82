import { dayOf } from '#desk/public.ts'
import type { Person, Work } from '#platform/public.ts'
import { mayCite } from '../law/article.ts'
import { SAID_BY } from './kinds.ts'
import { caseOfCustomer, type LetterRow, stepsOfLetter } from './letter.sql.ts'
import { mayBeSigned } from './letter.ts'
import { proofsOf } from './proof.sql.ts'
import { findSeal } from './seal.sql.ts'
import { articleLine, type Whole, wholeOf } from './whole.sql.ts'

export const toList = (row: LetterRow) => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  state: row.state,
  customer: row.customer_name,
  language: row.language,
  author: row.author_name,
  draftedAt: row.drafted_at,
  signedAt: row.signed_at,
  sentAt: row.sent_at,
  deliveredAt: row.delivered_at,
  way: row.way,
})

/** A letter as somebody of the house works on it. Once it is sealed, what is shown is what was sealed. */
export async function viewOf(work: Work, row: LetterRow, me: Person) {
  const whole = await wholeOf(work, row)
  const sealed = await findSeal(work.tx, row.id)
  const signable = mayBeSigned(whole.ready, me.id)
  const legal = me.role === 'legal'
  return {
    ...toList(row),
    mine: row.author === me.id,
    maySign: legal && row.state === 'draft',
    maySend: SENDERS.includes(me.role),
    standing: row.standing,
    signer: row.signer_name,
    pack: { key: row.pack, version: row.pack_version, asOf: whole.pack.asOf },
    templateVersion: row.template_version,
    charterVersion: row.charter_version,
    draft: whole.draft.nth,
    parts: partsOf(whole, row),
    clauses: whole.clauses.map((it) => ({ ...it })),
    articles: articlesOf(work, whole, row),
    missing: row.state === 'draft' ? [...whole.ready.missing] : [],
    findings: row.state === 'draft' ? whole.findings.map(({ part, kind, words }) => ({ part, kind, words })) : [],
    stops: row.state === 'draft' && !signable.ok ? signable.refusal : null,
    blocks:
      (sealed?.blocks ?? whole.blocks)?.map((it) => (it.is === 'list' ? { ...it, items: [...it.items] } : it)) ?? null,
    incidents: whole.incidents.map((it) => ({ id: it.id, at: it.at })),
    address: row.address,
    suggested: {
      email: row.customer_email,
      hasCase: (await caseOfCustomer(work.tx, row.customer)) !== undefined,
    },
    onPage: row.on_page,
    seal: sealed
      ? {
          words: sealed.words_sha256,
          pdf: sealed.pdf_sha256,
          kilobytes: Math.ceil(sealed.bytes / 1024),
          by: sealed.by,
          at: sealed.at,
        }
      : null,
    proofs: (await proofsOf(work.tx, row.id)).map((it) => ({
      id: it.id,
      kind: it.kind,
      words: it.words,
      happenedAt: it.happened_at,
      by: it.by,
      file: it.file_sha256,
    })),
    steps: await stepsOfLetter(work.tx, row.id),
  }
}

const SENDERS: readonly string[] = ['legal', 'manager', 'second_line']

const partsOf = (whole: Whole, row: LetterRow) =>
  whole.asked.map((part) => ({
    part,
    head: whole.template.heads[part]?.[row.language] ?? part,
    words: whole.parts[part] ?? '',
    by: SAID_BY[part],
  }))

/** What may be cited today, and what already is. */
const articlesOf = (work: Work, whole: Whole, row: LetterRow) =>
  whole.law
    .filter((it) => whole.draft.articles.includes(it.key) || mayCite(it, dayOf(work)).ok)
    .filter((it) => whole.draft.articles.includes(it.key) || whole.pack.jurisdictions.includes(it.jurisdiction))
    .map((it) => ({
      key: it.key,
      words: articleLine(it, row.language),
      cited: whole.draft.articles.includes(it.key),
    }))
