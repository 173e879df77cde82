import { type Check, type Complaint, lineAt } from './check.ts'
import { codeAndStringsOf } from './source.ts'

/**
 * What somebody is does not decide what comes to them, nor how somebody sounds, nor how ill they have been. Words of the
 * names in code and in its queries, each for itself: `isManager` has an age in it only for a machine.
 */
const TRAITS = new Set([
  ...['age', 'ages', 'aged', 'birth', 'birthday', 'birthdate', 'born', 'gender', 'sex', 'male', 'female'],
  ...[
    'accent',
    'dialect',
    'ethnic',
    'ethnicity',
    'race',
    'religion',
    'nationality',
    'marital',
    'pregnant',
    'pregnancy',
  ],
  ...['disability', 'disabled', 'sick', 'sickness', 'illness', 'appearance', 'surname', 'mood', 'vip'],
])

/** Sentences are for people and may speak of anything; planted worlds and tests have to name what they forbid. */
const concerns = (path: string) => /^src\/routing\/.*\.tsx?$/.test(path) && !/\.(words|test|cases)\.tsx?$/.test(path)

const NAME = /[A-Za-z][A-Za-z0-9]*/g
const parts = (name: string) => name.split(/(?<=[a-z0-9])(?=[A-Z])/).map((part) => part.toLowerCase())

export const traits: Check = {
  name: 'traits',
  concerns,
  look: (files) => [...files].filter(([path]) => concerns(path)).flatMap(([path, text]) => ofFile(path, text)),
  planted: [
    { files: { 'src/routing/a.sql.ts': 'const a = sql`select p.gender from people p`' }, caught: /gender/ },
    { files: { 'src/routing/b.ts': 'export type Who = { birthDate: Date }' }, caught: /birth/ },
    { files: { 'src/routing/c.sql.ts': "work.tx.selectFrom('x').select('sick_days')" }, caught: /sick/ },
    { files: { 'src/routing/d.ts': "import { accentOf } from '#reader/public.ts'" }, caught: /accent/ },
    { files: { 'src/routing/e.ts': 'const first = isVip(customer)' }, caught: /vip/ },
  ],
  allowed: [
    { 'src/routing/a.ts': '// Nobody’s age or gender is an input.\nconst average = message.agent + usage' },
    { 'src/routing/a.words.ts': "export const a = { x: 'How old you are and your gender decide nothing' }" },
    { 'src/care/a.ts': "export const TOPICS = ['illness']" },
  ],
}

function ofFile(path: string, text: string): Complaint[] {
  return [...codeAndStringsOf(text).matchAll(NAME)].flatMap((found) =>
    parts(found[0])
      .filter((part) => TRAITS.has(part))
      .map((part) => ({
        path,
        line: lineAt(text, found.index),
        says: `“${part}” in ${found[0]}: what somebody is decides nothing about what comes to them`,
      })),
  )
}
