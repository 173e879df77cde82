import { LANGUAGES } from '#kernel/language.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { CHARTER_PARTS, type CharterPart, type CharterText, type Clause, type ClauseWords, KEPT } from './charter.ts'

/** One clause said otherwise, added, or left out (`words: null`). */
export type ClauseChange = { part: CharterPart; key: string; words: ClauseWords | null }
export type CharterRefusal =
  | 'charter.nothing_changed'
  | 'charter.clause_kept'
  | 'charter.language_missing'
  | 'charter.too_early'

/** The next version: the newest with these changes. What it leaves out stays citable in the version it stood in. */
export function nextCharter(
  before: CharterText,
  changes: readonly ClauseChange[],
  since: string,
  today: string,
): Outcome<CharterText, CharterRefusal> {
  if (since < today || since <= before.since) return refuse('charter.too_early')
  if (changes.some((it) => it.words && LANGUAGES.some((language) => !it.words?.[language].trim())))
    return refuse('charter.language_missing')
  const gone = new Set(changes.filter((it) => it.words === null).map((it) => it.key))
  const kept = KEPT.find((key) => gone.has(key))
  if (kept) return refuse('charter.clause_kept', { clause: kept })
  const said = new Map(changes.flatMap((it) => (it.words ? [[it.key, { ...it, words: it.words }] as const] : [])))
  const clauses = [
    ...before.clauses
      .filter((it) => !gone.has(it.key))
      .map((it) => ({ ...it, words: said.get(it.key)?.words ?? it.words })),
    ...[...said.values()].filter((it) => !before.clauses.some((old) => old.key === it.key)),
  ]
  const next = { version: before.version + 1, since, clauses: inOrder(clauses) }
  return charterDiff(before, next).length === 0 ? refuse('charter.nothing_changed') : done(next)
}

const inOrder = (clauses: readonly Clause[]): readonly Clause[] =>
  CHARTER_PARTS.flatMap((part) => clauses.filter((it) => it.part === part))

export type ClauseDiff = { key: string; part: CharterPart; was: ClauseWords | null; is: ClauseWords | null }

/** What became different from one version to another, clause by clause. */
export function charterDiff(before: CharterText, after: CharterText): readonly ClauseDiff[] {
  const old = new Map(before.clauses.map((it) => [it.key, it]))
  const now = new Map(after.clauses.map((it) => [it.key, it]))
  const differs = (a: Clause | undefined, b: Clause | undefined) =>
    LANGUAGES.some((language) => a?.words[language] !== b?.words[language])
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => differs(old.get(key), now.get(key)))
    .map((key) => ({
      key,
      part: (now.get(key) ?? old.get(key))?.part ?? 'we_owe',
      was: old.get(key)?.words ?? null,
      is: now.get(key)?.words ?? null,
    }))
}

/** The one that holds on a day: the newest whose first day has come. */
export function charterOn<T extends { version: number; since: string }>(all: readonly T[], day: string): T | undefined {
  return all
    .filter((it) => it.since <= day)
    .reduce<T | undefined>((best, it) => (best && best.version > it.version ? best : it), undefined)
}

export const clauseIn = (it: CharterText, key: string): Clause | undefined =>
  it.clauses.find((each) => each.key === key)
