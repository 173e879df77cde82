import { z } from 'zod'
import type { Language } from '#kernel/language.ts'
import { recordsOf } from './replay/csv.ts'
import { languageOf } from './replay/guess-language.ts'

export type Turn = { readonly role: 'customer' | 'agent'; readonly text: string }
/** A conversation as a file keeps it. */
export type Dialogue = { readonly id: string; readonly language: Language; readonly turns: readonly Turn[] }
export type Dialogues = { ok: true; dialogues: readonly Dialogue[] } | { ok: false; says: string }

/** The house takes no longer utterance. */
const LONGEST = 4000

/** Reads the dialogues of a file by its name: one JSON object a line, or the columns of a CSV. */
export function readDialogues(name: string, text: string): Dialogues {
  const read = name.toLowerCase().endsWith('.csv') ? fromCsv(name, text) : fromLines(name, text)
  return read.ok && read.dialogues.length === 0 ? { ok: false, says: `${name} holds no dialogue.` } : read
}

const line = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  lang: z.string().optional(),
  turns: z.array(z.object({ role: z.string(), text: z.string().max(LONGEST).nullable() })),
})

function fromLines(name: string, text: string): Dialogues {
  const dialogues: Dialogue[] = []
  for (const [i, written] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (written.trim() === '') continue
    const read = line.safeParse(jsonOf(written))
    if (!read.success)
      return { ok: false, says: `Line ${i + 1} of ${name} is not a dialogue: ${complaint(read.error)}.` }
    const { id, lang, turns } = read.data
    dialogues.push(dialogueOf(id, lang, turns))
  }
  return { ok: true, dialogues }
}

/** Each row of such a file is a moment of a conversation: what was said before, and the words it is about. */
const COLUMNS = { prev_agent: 'agent', prev_user: 'customer', agent: 'agent', text: 'customer' } as const

function fromCsv(name: string, text: string): Dialogues {
  const records = recordsOf(text)
  if (!records) return { ok: false, says: `${name} has a quotation mark that never closes.` }
  const missing = Object.keys(COLUMNS).find((column) => records[0] && !(column in records[0]))
  if (missing)
    return {
      ok: false,
      says: `${name} has no column ${missing}; a dialogue CSV has ${Object.keys(COLUMNS).join(', ')}.`,
    }
  const long = records.findIndex((record) =>
    Object.keys(COLUMNS).some((column) => (record[column] ?? '').length > LONGEST),
  )
  if (long >= 0) return { ok: false, says: `Row ${long + 1} of ${name} has a text of more than ${LONGEST} characters.` }
  const dialogues = records.map((record, i) =>
    dialogueOf(
      record.example_id || record.id || String(i + 1),
      record.lang || undefined,
      Object.entries(COLUMNS).map(([column, role]) => ({ role, text: record[column] ?? '' })),
    ),
  )
  return { ok: true, dialogues }
}

type Written = { role: string; text: string | null }

/** What nobody said is left out: empty turns, a dash that stands for none, and what a system did between the words. */
function dialogueOf(id: string, lang: string | undefined, written: readonly Written[]): Dialogue {
  const turns = written.flatMap(({ role, text }): Turn[] => {
    const words = (text ?? '').replaceAll('\u0000', '').toWellFormed().trim()
    return (role === 'customer' || role === 'agent') && words !== '' && words !== '_' ? [{ role, text: words }] : []
  })
  const language = languageOf(
    lang,
    turns.map((turn) => turn.text),
  )
  return { id, language, turns }
}

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

function complaint(error: z.ZodError): string {
  const [issue] = error.issues
  if (!issue || issue.path.length === 0) return 'it should be one JSON object with id and turns'
  const place = issue.path.join('.')
  return issue.code === 'too_big'
    ? `${place} has more than ${LONGEST} characters`
    : `${place} is missing or of another kind`
}
