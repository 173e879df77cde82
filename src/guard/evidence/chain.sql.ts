import { sql } from 'kysely'
import { id } from '#kernel/ids.ts'
import { digest, record, type Tx, type Work } from '#platform/public.ts'
import { FIRST, type Hash, type Head, sealLine } from './chain.ts'
import {
  type CustodyAct,
  type CustodyFacts,
  custodyLine,
  type EvidenceFacts,
  printLine,
  type SubjectKind,
} from './evidence.ts'

export type ChainName = 'evidence' | 'custody'
export const hash: Hash = (line) => digest(line).toString('hex')

/** Of two who seal at once one comes after the other, until the work holds. */
export const takeTurn = (work: Work, chain: ChainName) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`${chain} ${work.house}`}, 0))`.execute(work.tx)

export async function headOf(tx: Tx, chain: ChainName): Promise<Head> {
  const last = await tx
    .selectFrom(`guard.${chain}`)
    .select(['nth', 'seal'])
    .orderBy('nth', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ?? { nth: 0, seal: FIRST }
}

/** Where the house's facts, which nobody can change, say that the chain ends. */
export async function saidOf(work: Pick<Work, 'tx' | 'house'>, chain: ChainName): Promise<Head | null> {
  const row = await work.tx
    .selectFrom('platform.facts')
    .select('body')
    .where('about', '=', work.house)
    .where('name', '=', `${chain}.sealed`)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.body as Head | undefined) ?? null
}

const say = (work: Work, chain: ChainName, head: Head) =>
  record(work, { name: `${chain}.sealed`, about: work.house, body: head, topics: ['evidence'] })

export type NewEvidence = Omit<EvidenceFacts, 'nth' | 'bytes' | 'sha256' | 'capturedAt'> & { body: string }

/** Seals these onto the chain, in their order, and says where it ends now. */
export async function sealEvidence(work: Work, items: readonly NewEvidence[]): Promise<void> {
  if (items.length === 0) return
  await takeTurn(work, 'evidence')
  let head = await headOf(work.tx, 'evidence')
  for (const { body, ...it } of items) {
    const nth = head.nth + 1
    const facts: EvidenceFacts = {
      ...it,
      nth,
      bytes: Buffer.byteLength(body),
      sha256: hash(body),
      capturedAt: work.now.toISOString(),
    }
    const print = hash(printLine(facts))
    head = { nth, seal: hash(sealLine(head.seal, nth, [print])) }
    await work.tx
      .insertInto('guard.evidence')
      .values({ ...rowOf(facts), house: work.house, captured_at: work.now, print, seal: head.seal })
      .execute()
    await work.tx.insertInto('guard.evidence_bodies').values({ house: work.house, nth, body }).execute()
  }
  await say(work, 'evidence', head)
}

const rowOf = (it: EvidenceFacts) => ({
  nth: it.nth,
  capture: it.capture,
  incident: it.incident,
  contact: it.contact === null ? null : id<'contact'>(it.contact),
  case_id: it.case === null ? null : id<'case'>(it.case),
  kind: it.kind,
  source: it.source,
  file: it.file,
  bytes: it.bytes,
  sha256: it.sha256,
  clock: it.clock,
  captured_by: it.capturedBy,
})

export type Touch = {
  act: CustodyAct
  item?: number
  about?: { on: SubjectKind; id: string }
  purpose: string
}

/** Writes down who touched what and why, sealed, with where the other chain stood at that moment. */
export async function noteTouch(work: Work, touch: Touch): Promise<Head> {
  const me = work.actor.kind === 'person' ? work.actor : null
  await takeTurn(work, 'custody')
  const before = await headOf(work.tx, 'custody')
  const facts: CustodyFacts = {
    nth: before.nth + 1,
    act: touch.act,
    item: touch.item ?? null,
    aboutKind: touch.about?.on ?? null,
    about: touch.about?.id ?? null,
    by: me?.id ?? null,
    role: me?.role ?? work.actor.kind,
    purpose: touch.purpose,
    at: work.now.toISOString(),
    evidence: await headOf(work.tx, 'evidence'),
  }
  const print = hash(custodyLine(facts))
  const seal = hash(sealLine(before.seal, facts.nth, [print]))
  await work.tx
    .insertInto('guard.custody')
    .values({
      house: work.house,
      nth: facts.nth,
      act: facts.act,
      item: facts.item,
      about_kind: facts.aboutKind,
      about: facts.about,
      by: me?.id ?? null,
      role: facts.role,
      purpose: facts.purpose,
      at: work.now,
      evidence_nth: facts.evidence.nth,
      evidence_seal: facts.evidence.seal,
      print,
      seal,
    })
    .execute()
  await say(work, 'custody', { nth: facts.nth, seal })
  return { nth: facts.nth, seal }
}
