import { type Check, type Complaint, type Files, lineAt } from './check.ts'
import { type FileRole, GATHERED, importsOf, LINE, moduleOf, packageOf, roleOf, targetOf } from './line.ts'
import { codeOf } from './source.ts'

/** What each kind of file may have of others at run time. Types leave nothing behind, and are free to the left. */
const MAY_USE: Readonly<Record<FileRole, readonly FileRole[]>> = {
  pure: ['pure'],
  policy: ['pure', 'policy', 'door'],
  words: ['pure', 'words'],
  contract: ['pure', 'policy', 'contract', 'door', 'ground'],
  sql: ['pure', 'policy', 'contract', 'words', 'sql', 'door', 'ground'],
  adapter: ['pure', 'policy', 'contract', 'words', 'adapter', 'door', 'ground'],
  jobs: ['pure', 'policy', 'contract', 'words', 'sql', 'jobs', 'adapter', 'door', 'ground'],
  api: ['pure', 'policy', 'contract', 'words', 'sql', 'jobs', 'adapter', 'api', 'door', 'ground'],
  actions: ['pure', 'policy', 'contract', 'words', 'actions', 'glass'],
  glass: ['pure', 'policy', 'contract', 'words', 'actions', 'glass'],
  door: ['pure', 'policy', 'contract', 'words', 'sql', 'api', 'jobs', 'adapter', 'actions', 'door', 'ground', 'glass'],
  ground: ['pure', 'policy', 'contract', 'words', 'sql', 'api', 'jobs', 'adapter', 'actions', 'door', 'ground'],
  test: [
    'pure',
    'policy',
    'contract',
    'words',
    'sql',
    'api',
    'jobs',
    'adapter',
    'actions',
    'door',
    'ground',
    'glass',
    'test',
  ],
}

/** Packages that only some files may use: whoever needs a query goes through the file that owns the table. */
const ONLY_IN: readonly {
  readonly packages: readonly string[]
  readonly may: (path: string) => boolean
  readonly says: string
}[] = [
  {
    packages: ['kysely', 'pg'],
    may: (path) => roleOf(path) === 'sql' || isGround(path),
    says: 'queries live in a .sql.ts',
  },
  { packages: ['fastify', 'graphile-worker', '@node-rs/argon2'], may: isGround, says: 'belongs to the platform' },
  { packages: ['react', 'react-dom', 'react-i18next'], may: isGlass, says: 'belongs to the screen' },
]
const READING = ['opencc-js', 'chinese-days']
const SERVER = ['kysely', 'pg', 'fastify', 'graphile-worker', '@node-rs/argon2', 'node']

/** Modules whose insides others may open without the door: the kernel is words everybody shares. */
const WITHOUT_DOOR = ['kernel', 'words.ts', 'api.ts']
/** What the screen, and the lists of all sentences and contracts, may take from any module directly: it is written for both sides. */
const BOTH_SIDES: readonly FileRole[] = ['pure', 'policy', 'contract', 'words']

const OF_A_MOMENT = [
  {
    pattern: /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/g,
    says: 'a pure file is given `now`, it reads no clock',
  },
  {
    pattern: /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/g,
    says: 'a pure file is given its ids, it throws no dice',
  },
  { pattern: /\bfetch\(|\bsetTimeout\(|\bconsole\.|\bprocess\./g, says: 'a pure file touches nothing outside' },
]

export const imports: Check = {
  name: 'imports',
  concerns: (path) => /^src\/.*\.tsx?$/.test(path),
  look: (files) => [...sources(files)].flatMap(([path, text]) => [...ofFile(path, text), ...ofBrowser(path, files)]),
  planted: [
    { files: { 'src/desk/a.ts': "import { b } from '#guard/public.ts'" }, caught: /guard is to the right of desk/ },
    { files: { 'src/guard/a.api.ts': "import { b } from '#desk/cases/case.ts'" }, caught: /only through .*public\.ts/ },
    { files: { 'src/desk/a.ts': "import { sql } from 'kysely'" }, caught: /uses the package kysely/ },
    { files: { 'src/desk/a.api.ts': "import { sql } from 'kysely'" }, caught: /queries live in/ },
    { files: { 'src/desk/a.ts': "import { find } from './a.sql.ts'" }, caught: /may not use a sql file/ },
    { files: { 'src/desk/a.ts': "export { find } from './a.sql.ts'" }, caught: /may not use a sql file/ },
    { files: { 'src/desk/a.ts': 'const at = new Date()' }, caught: /reads no clock/ },
    { files: { 'src/desk/a.ts': 'const n = Math.random()' }, caught: /throws no dice/ },
    { files: { 'src/desk/a.api.ts': 'const p = process.env.PORT' }, caught: /only .*env\.ts reads/ },
    { files: { 'src/attic/a.ts': '' }, caught: /not in the line/ },
    { files: { 'src/desk/a-card.tsx': "import { x } from './a.api.ts'" }, caught: /may not use a api file/ },
    {
      files: {
        'src/web/x.tsx': "import { shape } from '#desk/a.contract.ts'",
        'src/desk/a.contract.ts': "import { c } from '#platform/public.ts'",
        'src/platform/public.ts': "export { d } from './db/db.ts'",
        'src/platform/db/db.ts': "import pg from 'pg'",
      },
      caught: /browser would be sent pg/,
    },
  ],
  allowed: [
    { 'src/guard/a.api.ts': "import { b } from '#desk/public.ts'\nimport { id } from '#kernel/ids.ts'" },
    {
      'src/desk/a.ts':
        "import type { Tx } from '#platform/public.ts'\n// new Date() would be wrong here\nconst x = new Date(1)",
    },
    { 'src/desk/a.sql.ts': "import { sql } from 'kysely'\nimport { type A, keep } from './a.ts'" },
    {
      'src/api.ts': "type C = typeof import('./desk/a.contract.ts')",
      'src/web/a.ts': "import type { C } from '#api.ts'",
    },
    { 'src/words.ts': "import { shellWords } from '#web/shell/shell.words.ts'" },
    { 'src/reader/a.ts': "import { Converter } from 'opencc-js'" },
  ],
}

const sources = (files: Files) => [...files].filter(([path]) => imports.concerns(path))

function ofFile(path: string, text: string): Complaint[] {
  if (roleOf(path) === 'test') return []
  if (!LINE.includes(moduleOf(path) ?? '')) return [{ path, says: `${moduleOf(path)} is not in the line of modules` }]
  const ofImports = importsOf(text).flatMap(({ from, typeOnly, start }) => {
    const target = targetOf(path, from)
    const says = target === undefined ? aboutPackage(path, from, typeOnly) : aboutFile(path, target, typeOnly)
    return says === undefined ? [] : [{ path, line: lineAt(text, start), says }]
  })
  return [...ofImports, ...ofMoment(path, text)]
}

function aboutFile(path: string, target: string, typeOnly: boolean): string | undefined {
  const [mine, theirs] = [moduleOf(path) ?? '', moduleOf(target)]
  if (theirs === undefined) return ['demo', 'main.ts'].includes(mine) ? undefined : `${target} is outside src`
  if (GATHERED.get(path) === roleOf(target) || (GATHERED.has(path) && typeOnly)) return undefined
  if (LINE.indexOf(theirs) > LINE.indexOf(mine)) return `${theirs} is to the right of ${mine}`
  if (mine !== theirs && !mayOpen(path, target)) return `${theirs} is entered only through its public.ts, not ${target}`
  const [role, used] = [roleOf(path), roleOf(target)]
  if (typeOnly || MAY_USE[role].includes(used) || theirs === 'kernel' || (theirs === 'reader' && used === 'door'))
    return
  return `a ${role} file may not use a ${used} file (${target})`
}

function mayOpen(path: string, target: string): boolean {
  const [mine, theirs] = [moduleOf(path) ?? '', moduleOf(target) ?? '']
  if (WITHOUT_DOOR.includes(theirs) || mine === 'main.ts' || roleOf(target) === 'door') return true
  return ['web', 'words.ts', 'api.ts', 'portal'].includes(mine) && BOTH_SIDES.includes(roleOf(target))
}

function aboutPackage(path: string, from: string, typeOnly: boolean): string | undefined {
  const name = packageOf(from)
  const pure = ['pure', 'policy', 'words'].includes(roleOf(path))
  if (typeOnly && !pure) return undefined
  if (pure && !(moduleOf(path) === 'reader' && READING.includes(name))) return `a pure file uses the package ${name}`
  const broken = ONLY_IN.find(({ packages, may }) => packages.includes(name) && !may(path))
  return broken && `uses ${name}: ${broken.says}`
}

function ofMoment(path: string, text: string): Complaint[] {
  const code = codeOf(text)
  const environment = path === 'src/platform/config/env.ts' ? [] : [...code.matchAll(/\bprocess\.env\b/g)]
  const ofEnvironment = environment.map(({ index }) => ({
    path,
    line: lineAt(text, index),
    says: 'only src/platform/config/env.ts reads the environment',
  }))
  if (!['pure', 'policy'].includes(roleOf(path))) return ofEnvironment
  const ofPure = OF_A_MOMENT.flatMap(({ pattern, says }) =>
    [...code.matchAll(pattern)].map(({ index }) => ({ path, line: lineAt(text, index), says })),
  )
  return [...ofEnvironment, ...ofPure]
}

/** Follows what a page would carry with it, to the end: one careless door can send the server to the browser. */
function ofBrowser(path: string, files: Files): Complaint[] {
  if (moduleOf(path) !== 'web' || roleOf(path) === 'test') return []
  const seen = new Map<string, readonly string[]>([[path, [path]]])
  const found: Complaint[] = []
  for (const [current, way] of seen)
    for (const { from, typeOnly } of importsOf(files.get(current) ?? '')) {
      if (typeOnly) continue
      const target = targetOf(current, from)
      if (target === undefined && SERVER.includes(packageOf(from)) && way.length > 1)
        found.push({ path, says: `the browser would be sent ${packageOf(from)} by way of ${way.slice(1).join(' → ')}` })
      if (target !== undefined && !seen.has(target)) seen.set(target, [...way, target])
    }
  return found
}

function isGround(path: string): boolean {
  return ['platform', 'main.ts', 'demo'].includes(moduleOf(path) ?? '')
}
function isGlass(path: string): boolean {
  return roleOf(path) === 'glass' || moduleOf(path) === 'web'
}
