import { deIdentify } from '#desk/public.ts'
import { enter } from '#fair/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type FileStore, type Person, type Route, type Work } from '#platform/public.ts'
import { captureFor } from './capture.sql.ts'
import { noteTouch } from './chain.sql.ts'
import { custodyEntries, waitingFor } from './custody.sql.ts'
import * as on from './evidence.contract.ts'
import { mayRead, needsPurpose } from './evidence.ts'
import { exportRoutes } from './export.api.ts'
import { inspectCustody, inspectEvidence, isKnown, lookAtFile } from './inspect.sql.ts'
import { packRoutes } from './pack.api.ts'
import { type Known, redact } from './redact.ts'
import { risksAt } from './risk.sql.ts'
import { roleNames } from './role-names.ts'
import {
  type EvidenceRow,
  evidenceOf,
  findEvidence,
  isHeld,
  isThere,
  keptUntil,
  knownFor,
  namesOf,
  whoseOf,
} from './subject.sql.ts'

export const evidenceRoutes = (files: FileStore): readonly Route[] => [
  ...reading,
  ...sealing(files),
  ...exportRoutes,
  ...packRoutes(files),
  answer(on.listRisks, async (work, input) => {
    await come(work)
    return done(await risksAt(work, input))
  }),
]

const reading: readonly Route[] = [
  answer(on.listEvidence, async (work, input) => {
    const me = await come(work)
    if (!(await isThere(work.tx, input))) return refuse('evidence.unknown')
    const items = (await evidenceOf(work.tx, input)).flatMap((row) => {
      const as = mayRead(me, whoseOf(row))
      return as ? [{ row, as }] : []
    })
    const first = items[0]?.row
    if (!first && me.role !== 'legal') return refuse('evidence.unknown')
    const names = await namesOf(
      work.tx,
      items.map((it) => it.row.captured_by),
    )
    const of = { contact: first?.contact ?? null, incident: first?.incident ?? null, case: first?.case_id ?? null }
    const kept = await keptUntil(work.tx, of)
    return done({
      items: items.map(({ row, as }) => ({
        nth: row.nth,
        kind: row.kind,
        source: row.source,
        capturedAt: row.captured_at,
        capturedBy: as === 'original' ? (names.get(row.captured_by) ?? null) : null,
        bytes: row.bytes,
        sha256: row.sha256,
        seal: row.seal,
        isGone: row.body === null,
        as,
      })),
      waiting: await waitingFor(work.tx, input),
      isHeld: first ? await isHeld(work.tx, of) : false,
      keptUntil: kept.until,
      keptBecause: kept.because,
    })
  }),
  answer(on.readEvidence, async (work, input) => {
    const me = await come(work)
    const row = await findEvidence(work.tx, input.nth)
    const as = row ? mayRead(me, whoseOf(row)) : null
    if (!row || !as) return refuse('evidence.unknown')
    if (needsPurpose(me.role) && input.purpose === '') return refuse('evidence.purpose_needed')
    if (row.body === null) return refuse('evidence.gone')
    await noteTouch(work, {
      act: as === 'original' ? 'read' : 'read_redacted',
      item: row.nth,
      purpose: input.purpose,
    })
    const content: unknown = JSON.parse(row.body)
    return done({ kind: row.kind, as, content: as === 'original' ? content : redact(content, await known(work, row)) })
  }),
  answer(on.listCustody, async (work, input) => {
    await come(work)
    return done({ entries: await custodyEntries(work.tx, input.item ?? null) })
  }),
]

const sealing = (files: FileStore): readonly Route[] => [
  answer(on.captureNow, async (work, input) => {
    await come(work)
    if (!(await isThere(work.tx, input))) return refuse('evidence.unknown')
    const items = await captureFor(
      work,
      input.on === 'incident' ? { incident: input.id } : { contact: id<'contact'>(input.id) },
    )
    return done({ items })
  }),
  answer(on.checkSeals, async (work) => {
    await come(work)
    const wrong: { nth: number; is: 'changed' | 'missing' }[] = []
    let seen = 0
    const evidence = await inspectEvidence(work, async (row, words) => {
      if (row.kind !== 'file' || !words) return
      seen++
      const is = await lookAtFile(work.tx, files, row, words.file)
      if (is !== 'whole') wrong.push({ nth: row.nth, is })
    })
    const custody = await inspectCustody(work, evidence.seals)
    return done({
      evidence: evidence.seal,
      custody: custody.seal,
      items: evidence.n,
      entries: custody.n,
      files: { seen, wrong },
    })
  }),
  answer(on.knowHead, async (work, input) =>
    done({ isKnown: await isKnown(work.tx, input.chain, { nth: input.nth, seal: input.seal }) }),
  ),
]

/** Says to the database who is looking, so that a matter is there only for whom it is. */
export async function come(work: Work): Promise<Person> {
  if (work.actor.kind !== 'person') throw new Error('Evidence is read by a person')
  await enter(work)
  return work.actor
}

async function known(work: Work, row: EvidenceRow): Promise<Known> {
  const { staff, customer, language } = await knownFor(work.tx, row)
  const as = roleNames[language]
  return { staff: staff.map((it) => ({ name: it.name, as: as[it.role] })), customer, strip: deIdentify }
}
