import { dirname, join } from 'node:path/posix'
import { codeAndStringsOf } from './source.ts'

/** The line of modules: each may import only from those to its left. */
export const LINE = [
  'kernel',
  'reader',
  'platform',
  'desk',
  'redress',
  'fair',
  'guard',
  'care',
  'routing',
  'live',
  'coaching',
  'aftercare',
  'insight',
  'portal',
  'eap',
  'demo',
  'words.ts',
  'api.ts',
  'web',
  'main.ts',
]

/** What a file may touch is in its name. No suffix means pure, except where a module is all ground or all glass. */
const ROLES = ['contract', 'policy', 'words', 'sql', 'api', 'jobs', 'adapter', 'actions', 'test'] as const
export type FileRole = (typeof ROLES)[number] | 'pure' | 'door' | 'ground' | 'glass'

const ALL_GROUND = ['platform', 'demo', 'main.ts']

/** The lists of all sentences and of all contracts: both sides read them, and they gather from both. */
export const GATHERED: ReadonlyMap<string, FileRole> = new Map([
  ['src/words.ts', 'words'],
  ['src/api.ts', 'contract'],
])

export function roleOf(path: string): FileRole {
  // The house that tests live in: it may open every door, and nothing but a test may open it.
  if (path.startsWith('src/testing/')) return 'test'
  const suffix = path.match(/\.([a-z]+)\.tsx?$/)?.[1]
  const role = ROLES.find((known) => known === suffix)
  if (role) return role
  if (suffix === 'cases') return 'test'
  const gathered = GATHERED.get(path)
  if (gathered) return gathered
  if (path.endsWith('/public.ts')) return 'door'
  if (path.endsWith('.tsx') || moduleOf(path) === 'web') return 'glass'
  return ALL_GROUND.includes(moduleOf(path) ?? '') ? 'ground' : 'pure'
}

/** Files that stand alone in src tie the modules together, as main.ts does. */
export function moduleOf(path: string): string | undefined {
  const name = path.match(/^src\/([^/]+)/)?.[1]
  return name?.endsWith('.ts') && !GATHERED.has(path) ? 'main.ts' : name
}

export type Import = { readonly from: string; readonly typeOnly: boolean; readonly start: number }

const STATEMENT = /\b(import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]/g
const LATE = /\b(typeof\s+)?import\(\s*['"]([^'"\n]+)['"]\s*\)/g

/** What a file imports or passes on, with whether anything is left of it at run time. */
export function importsOf(text: string): readonly Import[] {
  const code = codeAndStringsOf(text)
  const first = [...code.matchAll(STATEMENT)].map((found) => ({
    from: found[3] ?? '',
    typeOnly: found[2] !== undefined || isTypesOnly(found[0]),
    start: found.index,
  }))
  const late = [...code.matchAll(LATE)].map((found) => ({
    from: found[2] ?? '',
    typeOnly: found[1] !== undefined,
    start: found.index,
  }))
  return [...first, ...late]
}

/** `import { type A, type B }` leaves nothing behind either. */
function isTypesOnly(statement: string): boolean {
  const names =
    statement
      .match(/\{([^}]*)\}/)?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? []
  const named = names.filter((name) => name !== '')
  return named.length > 0 && named.every((name) => name.startsWith('type ')) && !/import\s+\w+\s*,/.test(statement)
}

/** The project's path of an import; undefined for a package. */
export function targetOf(path: string, from: string): string | undefined {
  if (from.startsWith('#')) return `src/${from.slice(1)}`
  return from.startsWith('.') ? join(dirname(path), from) : undefined
}

/** `@mantine/core/styles.css` belongs to `@mantine/core`. */
export const packageOf = (from: string) =>
  from.startsWith('node:')
    ? 'node'
    : from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/')
