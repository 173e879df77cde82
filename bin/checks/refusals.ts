import type { Check, Complaint, Files } from './check.ts'
import { codeAndStringsOf } from './source.ts'

export const refusals: Check = {
  name: 'refusals',
  concerns: (path) => /\.contract\.ts$/.test(path),
  look: (files) => {
    const tests = textOf(files, /\.test\.ts$/)
    const sentences = textOf(files, /\.words\.ts$/)
    return [...files]
      .filter(([path]) => refusals.concerns(path))
      .flatMap(([path, text]) => ofContract(path, text, tests, sentences))
  },
  planted: [
    {
      files: { 'src/a.contract.ts': "refusals: { 'a.unknown': 404 }", 'src/a.words.ts': "'a.unknown': {" },
      caught: /a\.unknown is in no test/,
    },
    {
      files: { 'src/a.contract.ts': "refusals: { 'a.unknown': 404 }", 'src/a.test.ts': "'a.unknown'" },
      caught: /a\.unknown has no words/,
    },
    {
      files: { 'src/a.contract.ts': "refusals: {\n ...all,\n 'a.b': 404,\n 'a.late': 409,\n}" },
      caught: /a\.late has no words/,
    },
  ],
  allowed: [
    {
      'src/a.contract.ts': "refusals: { 'a.late': 409 }",
      'src/a.words.ts': "'a.late': {",
      'src/a.test.ts': "refusal: 'a.late'",
    },
    { 'src/a.contract.ts': "// refusals: { 'a.gone': 404 }\nrefusals: {}" },
  ],
}

function ofContract(path: string, text: string, tests: string, sentences: string): Complaint[] {
  const blocks = [...codeAndStringsOf(text).matchAll(/refusals:\s*\{([^}]*)\}/g)].map((found) => found[1] ?? '')
  const codes = new Set(
    blocks.flatMap((block) => [...block.matchAll(/['"]([\w.]+)['"]\s*:/g)].map((found) => found[1] ?? '')),
  )
  return [...codes].flatMap((code) => [
    ...(sentences.includes(`'${code}':`) ? [] : [{ path, says: `${code} has no words` }]),
    ...(tests.includes(`'${code}'`) ? [] : [{ path, says: `${code} is in no test: nobody has seen it refuse` }]),
  ])
}

const textOf = (files: Files, which: RegExp) =>
  [...files]
    .filter(([path]) => which.test(path))
    .map(([, text]) => text)
    .join('\n')
