import { readFile } from 'node:fs/promises'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { enter } from '#fair/public.ts'
import type { Language } from '#kernel/language.ts'
import { done, refuse } from '#kernel/outcome.ts'
import type { Words } from '#kernel/words.ts'
import { answer, digest, type FileStore, type Person, type Route, record, type Work } from '#platform/public.ts'
import { noteTouch } from './chain.sql.ts'
import { firstTouch } from './custody.sql.ts'
import { packEvidence } from './evidence.contract.ts'
import { type ExportRow, findExport } from './export.sql.ts'
import { contentsOf, type Pack, type PackFile, sealOfPack, sealText } from './pack/pack.ts'
import { pageOf } from './pack/page.ts'
import { packPageWords } from './pack/page.words.ts'
import type { Say } from './pack/page-parts.ts'
import { packValueWords } from './pack/page-values.words.ts'
import { entriesOf, houseName, matterOf, packItems, stretchFrom } from './pack.sql.ts'
import { type EvidenceRow, evidenceOf, isHeld, isThere, type Subject } from './subject.sql.ts'

export const packRoutes = (files: FileStore): readonly Route[] => [
  answer(packEvidence, async (work, input) => {
    if (work.actor.kind !== 'person') throw new Error('A pack is made by a person')
    await enter(work)
    const subject: Subject = { on: input.on, id: input.id }
    if (!(await isThere(work.tx, subject))) return refuse('evidence.unknown')
    const out = input.export === null ? null : await findExport(work.tx, input.export)
    if (input.export !== null && !letsOut(out, subject)) return refuse('export.not_approved')
    const rows = await evidenceOf(work.tx, subject)
    if (rows.length === 0) return refuse('evidence.nothing')
    const pack = await collect(work, files, { ...input, subject, out: out ?? null, rows, by: work.actor })
    const made = await zipOf(pack)
    await record(work, { name: 'evidence.packed', about: subject.id, body: { seal: made.seal }, topics: ['evidence'] })
    return done({ bytes: made.bytes, type: 'application/zip', name: nameOf(pack) })
  }),
]

/** Only what was approved, about this very thing. */
const letsOut = (row: ExportRow | null | undefined, { on, id }: Subject): boolean =>
  row?.approved === true && row.about_kind === on && row.about === id

const nameOf = ({ subject, madeAt }: Pack) =>
  `evidence-${subject.on}-${subject.id.slice(-8)}-${madeAt.slice(0, 10)}.zip`

type Asked = {
  subject: Subject
  purpose: string
  language: Language
  out: ExportRow | null
  rows: readonly EvidenceRow[]
  by: Person
}

/** That it is packed is sealed first, so that the pack itself carries it. */
async function collect(work: Work, files: FileStore, asked: Asked): Promise<Pack> {
  const { subject, rows, out, by } = asked
  const nths = new Set(rows.map((it) => it.nth))
  const purpose = out ? `${out.recipient}: ${asked.purpose}` : asked.purpose
  const packed = await noteTouch(work, { act: 'packed', about: subject, purpose })
  const from = Math.min((await firstTouch(work.tx, [...nths])) ?? packed.nth, packed.nth)
  const first = rows[0]
  return {
    house: await houseName(work.tx, work.house),
    zone: work.zone,
    language: asked.language,
    subject,
    madeAt: work.now.toISOString(),
    madeBy: { name: by.name, role: by.role },
    purpose: asked.purpose,
    leaves: out
      ? {
          recipient: out.recipient,
          purpose: out.purpose,
          askedBy: out.asked_name,
          approvedBy: out.decided_name ?? '',
          approvedAt: out.decided_at?.toISOString() ?? '',
        }
      : null,
    isHeld: first
      ? await isHeld(work.tx, { contact: first.contact, incident: first.incident, case: first.case_id })
      : false,
    items: await packItems(work, files, rows),
    entries: await entriesOf(work.tx, { from, items: nths, about: subject }),
    evidence: await stretchFrom(work.tx, 'evidence', first?.nth ?? 1),
    custody: await stretchFrom(work.tx, 'custody', from),
    matter: subject.on === 'matter' ? await matterOf(work.tx, subject.id) : null,
  }
}

const OTHERS = { 'zh-Hant': ['zh-Hans', 'en'], 'zh-Hans': ['zh-Hant', 'en'], en: ['zh-Hant', 'zh-Hans'] } as const

const WORDS: Words = { ...packPageWords, ...packValueWords }
const saying =
  (language: Language): Say =>
  (word: string, raw?: string) =>
    WORDS[word]?.[language] ?? raw ?? word

async function zipOf(pack: Pack): Promise<{ bytes: Uint8Array; seal: string }> {
  const page = (language: Language) => pageOf(pack, language, saying(language))
  const files: readonly PackFile[] = [
    ['index.html', page(pack.language)],
    ...OTHERS[pack.language].map((it): PackFile => [`index.${it}.html`, page(it)]),
    ['verify.mjs', await readFile(new URL('./pack/verify.mjs', import.meta.url), 'utf8')],
    ...contentsOf(pack),
  ]
  const seals = sealText(files, (content) => digest(content).toString('hex'))
  const zip: Zippable = {}
  const mtime = new Date(pack.madeAt)
  for (const [path, content] of [...files, ['seal.txt', seals] as const])
    zip[path] = [typeof content === 'string' ? strToU8(content) : content, { mtime }]
  return { bytes: zipSync(zip, { level: 6 }), seal: sealOfPack(seals) }
}
