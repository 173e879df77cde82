/** The text of every file a check may look at, by its path in the project. */
export type Files = ReadonlyMap<string, string>
export type Complaint = { readonly path: string; readonly line?: number; readonly says: string }

/**
 * One rule of the house that a program can keep. It looks at texts, so that planted violations are
 * looked at in the very same way as the project: a check that has gone blind fails, it does not pass.
 */
export type Check = {
  readonly name: string
  /** The files it is about. With none of them it fails: a green light over nothing is the worst light. */
  concerns(path: string): boolean
  look(files: Files): readonly Complaint[]
  /** Small worlds with one wrong in them, and what has to be said about it. */
  readonly planted: readonly { readonly files: Readonly<Record<string, string>>; readonly caught: RegExp }[]
  /** Small worlds that only look wrong. */
  readonly allowed: readonly Readonly<Record<string, string>>[]
}

/** Proves the check on what is planted, then looks at the project. */
export function carryOut(check: Check, files: Files): readonly Complaint[] {
  const blind = [...check.planted.flatMap((world) => missed(check, world)), ...check.allowed.flatMap(wronged(check))]
  if (blind.length > 0) return blind
  if (![...files.keys()].some((path) => check.concerns(path)))
    return [{ path: `bin/checks/${check.name}.ts`, says: 'found nothing to look at' }]
  return check.look(files)
}

function missed(check: Check, { files, caught }: Check['planted'][number]): readonly Complaint[] {
  if (check.look(new Map(Object.entries(files))).some(({ says }) => caught.test(says))) return []
  return [{ path: `bin/checks/${check.name}.ts`, says: `no longer catches ${caught} planted in ${Object.keys(files)}` }]
}

const wronged = (check: Check) => (files: Readonly<Record<string, string>>) =>
  check.look(new Map(Object.entries(files))).map(({ path, says }) => ({
    path: `bin/checks/${check.name}.ts`,
    says: `complains about what is right in ${path}: ${says}`,
  }))

/** The line a position is on, counted as an editor counts. */
export const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length

export function* matches(text: string, pattern: RegExp): Generator<{ line: number; found: RegExpMatchArray }> {
  for (const found of text.matchAll(pattern)) yield { line: lineAt(text, found.index), found }
}
