import { type CaseId, id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type FileStore, type Ring, type Route, record, type Work } from '#platform/public.ts'
import { findCase } from '../cases/case.sql.ts'
import { handledCase } from '../cases/handlers.sql.ts'
import { caseOfLink } from '../messages/link.sql.ts'
import * as on from './file.contract.ts'
import {
  countFiles,
  endHold,
  eraseFiles,
  filesOf,
  findFile,
  keepFile,
  keepingOf,
  lookAgain,
  setHold,
  stillNamed,
} from './file.sql.ts'
import { fileFate, takeFile, takePreview } from './file.ts'

export const fileRoutes = (store: FileStore): readonly Route[] => [...ofHandlers(store), ...ofCustomer(store), ...holds]

const ofHandlers = (store: FileStore): readonly Route[] => [
  answer(on.listFiles, async (work, input) => {
    const row = await handledCase(work, id(input.id))
    if (!row) return refuse('case.unknown')
    const keeping = await keepingOf(work, row.id)
    return done({ files: (await filesOf(work.tx, row.id)).map(toLine), heldBecause: keeping?.heldBecause ?? null })
  }),
  answer(on.addFile, async (work, input) => {
    const row = await handledCase(work, id(input.id))
    return row ? add(work, store, row.id, input) : refuse('case.unknown')
  }),
  answer(on.addPreview, async (work, input) => {
    const row = await handledCase(work, id(input.id))
    return row ? addSmall(work, store, row.id, input) : refuse('case.unknown')
  }),
  answer(on.readFile, async (work, input) => {
    const row = await handledCase(work, id(input.id))
    return row ? read(work, store, row.id, input) : refuse('case.unknown')
  }),
]

const ofCustomer = (store: FileStore): readonly Route[] => [
  answer(on.listMyFiles, async (work) => {
    const found = await caseOfLink(work)
    return found.ok ? done({ files: (await filesOf(work.tx, found.next)).map(toLine) }) : found
  }),
  answer(on.addMyFile, async (work, input) => {
    const found = await caseOfLink(work)
    return found.ok ? add(work, store, found.next, input) : found
  }),
  answer(on.addMyPreview, async (work, input) => {
    const found = await caseOfLink(work)
    return found.ok ? addSmall(work, store, found.next, input) : found
  }),
  answer(on.readMyFile, async (work, input) => {
    const found = await caseOfLink(work)
    return found.ok ? read(work, store, found.next, input) : found
  }),
]

const holds: readonly Route[] = [
  answer(on.holdFiles, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    return (await setHold(work, row.id, input.because, work.actor.id)) ? done({}) : refuse('hold.stands')
  }),
  answer(on.liftHold, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    return (await endHold(work, row.id, work.actor.id)) ? done({}) : refuse('hold.none')
  }),
]

async function add(work: Work, store: FileStore, caseId: CaseId, sent: { name: string; bytes: Uint8Array }) {
  const taken = takeFile({ ...sent, already: await countFiles(work, caseId) })
  if (!taken.ok) return taken
  const by = work.actor.kind === 'person' ? work.actor.id : null
  const file = await keepFile(work, store, { caseId, ...taken.next, bytes: sent.bytes, by })
  return done({ id: file, type: taken.next.type })
}

async function addSmall(work: Work, store: FileStore, caseId: CaseId, sent: { file: string; bytes: Uint8Array }) {
  await countFiles(work, caseId)
  const of = await findFile(work.tx, caseId, sent.file, false)
  if (!of) return refuse('file.unknown')
  if (await findFile(work.tx, caseId, sent.file, true)) return refuse('file.has_preview')
  const taken = takePreview(sent.bytes, of)
  if (!taken.ok)
    return refuse(
      taken.refusal === 'file.empty' || taken.refusal === 'file.too_large' ? taken.refusal : 'file.type_not_taken',
    )
  const by = work.actor.kind === 'person' ? work.actor.id : null
  await keepFile(work, store, { caseId, name: of.name, type: taken.next.type, bytes: sent.bytes, by, previewOf: of.id })
  await record(work, { name: 'file.previewed', about: of.id, body: { case: caseId }, topics: [`case:${caseId}`] })
  return done({})
}

/** Evidence says who has seen it. */
async function read(work: Work, store: FileStore, caseId: CaseId, asked: { file: string; preview: 'yes' | 'no' }) {
  const row = await findFile(work.tx, caseId, asked.file, asked.preview === 'yes')
  const bytes = row ? await store.get(row.stored) : null
  if (!row || !bytes) return refuse('file.unknown')
  await record(work, {
    name: 'file.read',
    about: asked.file,
    body: { case: caseId, preview: asked.preview === 'yes' },
    topics: [],
  })
  return done({ bytes, type: row.type, name: row.name })
}

type Line = Awaited<ReturnType<typeof filesOf>>[number]
const toLine = (it: Line) => ({
  id: it.id,
  name: it.name,
  type: it.type,
  size: it.size,
  sha256: it.sha256,
  at: it.at,
  by: it.by_name,
  fromCustomer: it.by === null,
  hasPreview: Boolean(it.has_preview),
  erasedAt: it.erased_at,
})

/** The age has come at which files of this case may go. Late, lost or doubled, it finds what the rows say. */
export const filesCameOfAge =
  (store: FileStore): Ring =>
  async (work, about) => {
    const caseId = id<'case'>(about)
    const keeping = await keepingOf(work, caseId)
    if (!keeping) return
    const fate = fileFate(keeping, work.now)
    if (fate.is === 'erase') await eraseFiles(work, store, caseId)
    else await lookAgain(work, caseId, fate.lookAgainAt)
  }

/** Minutes of the world's time after which a file without a row belongs to nobody: no upload takes so long. */
const ORPHAN_MINUTES = 60

/** What a crash left between the disk and the row. Gives how many went. */
export async function sweepOrphans(
  work: Pick<Work, 'tx'>,
  store: FileStore,
  minutes = ORPHAN_MINUTES,
): Promise<number> {
  const lying = await store.olderThan(minutes)
  const named = await stillNamed(work.tx, lying)
  const orphans = lying.filter((stored) => !named.has(stored))
  for (const stored of orphans) await store.remove(stored)
  return orphans.length
}
