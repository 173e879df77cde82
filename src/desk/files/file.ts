import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { FILE_TYPES, type FileType, isPhoto, typeOf } from './file-type.ts'

export const MOST_BYTES = 10_000_000
export const MOST_FILES = 20
export const MOST_PREVIEW_BYTES = 100_000
const LONGEST_NAME = 120

export type FileRefusal =
  | 'file.empty'
  | 'file.name_refused'
  | 'file.type_not_taken'
  | 'file.lies'
  | 'file.too_large'
  | 'file.too_many'

/** A path, characters nobody can see, or signs that turn the reading direction and so hide the ending. */
const WRONG_IN_NAME = /[/\\:*?"<>|]|\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/u

/** Looks at a file before anything of it is kept: its name, its size, and what is really in it. */
export function takeFile(it: {
  name: string
  bytes: Uint8Array
  already: number
}): Outcome<{ name: string; type: FileType }, FileRefusal> {
  if (it.already >= MOST_FILES) return refuse('file.too_many')
  if (it.bytes.length === 0) return refuse('file.empty')
  if (it.bytes.length > MOST_BYTES) return refuse('file.too_large')
  const name = it.name.normalize('NFC').trim()
  if (name === '' || name.length > LONGEST_NAME || /^\.|\.$/.test(name) || WRONG_IN_NAME.test(name))
    return refuse('file.name_refused')
  const type = typeOf(it.bytes)
  if (!type) return refuse('file.type_not_taken')
  const ending = /\.([^.]{1,8})$/.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined) return done({ name: `${name}.${FILE_TYPES[type][0]}`, type })
  // A photo that calls itself a document is a slip or a trick, and either way not what the reader would expect to open.
  return FILE_TYPES[type].some((known) => known === ending) ? done({ name, type }) : refuse('file.lies')
}

/** A small picture that the sender's own browser drew of the photo. It is looked at as closely as the photo. */
export function takePreview(bytes: Uint8Array, of: { type: string }): Outcome<{ type: FileType }, FileRefusal> {
  if (bytes.length === 0) return refuse('file.empty')
  if (bytes.length > MOST_PREVIEW_BYTES) return refuse('file.too_large')
  const type = typeOf(bytes)
  return isPhoto(of.type) && (type === 'image/jpeg' || type === 'image/webp')
    ? done({ type })
    : refuse('file.type_not_taken')
}

const DAY = 86_400_000

export type Keeping = { closedAt: Date | null; keepDays: number; isHeld: boolean }

/** Whether the files of a case go now, or when to look again. A hold wins over any age, and an open case loses nothing. */
export function fileFate(it: Keeping, now: Date): { is: 'erase' } | { is: 'keep'; lookAgainAt: Date } {
  const whole = it.keepDays * DAY
  if (it.closedAt === null) return { is: 'keep', lookAgainAt: new Date(now.getTime() + whole) }
  const due = new Date(it.closedAt.getTime() + whole)
  if (due > now) return { is: 'keep', lookAgainAt: due }
  // Lifting the hold sets a deadline of its own; this one is for the hold that nobody remembers to lift.
  return it.isHeld ? { is: 'keep', lookAgainAt: new Date(now.getTime() + 30 * DAY) } : { is: 'erase' }
}
