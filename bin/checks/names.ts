import { type Check, type Complaint, type Files, lineAt } from './check.ts'

/** Styles come with the page that needs them, so a name given twice changes how another page looks once both were open. */
const STYLE = /^\.(sy-[a-z][a-z0-9-]*)(?= \{|,$)/gm
/** All sentences are one list in the end: of two under one key, the second silences the first. */
const KEY = /^ {2}'([a-z][a-z0-9_.]*)': \{/gm

export const names: Check = {
  name: 'names',
  concerns: (path) => /^src\/web\/.*(\.css|\.words\.ts)$/.test(path),
  look: (files) => [
    ...givenTwice(files, /^src\/web\/.*\.css$/, STYLE),
    ...givenTwice(files, /^src\/web\/.*\.words\.ts$/, KEY),
  ],
  planted: [
    { files: { 'src/web/a.css': '.sy-a {\n}\n', 'src/web/b/b.css': '.sy-a {\n}\n' }, caught: /sy-a is also/ },
    {
      files: { 'src/web/a.words.ts': "  'a.b': { en: 'A' },\n", 'src/web/b.words.ts': "  'a.b': {\n" },
      caught: /a\.b is also/,
    },
  ],
  allowed: [
    { 'src/web/a.css': '.sy-a {\n}\n.sy-a {\n}\n', 'src/web/b.css': '.sy-b .sy-a {\n}\n.sy-a-b {\n}\n' },
    { 'src/web/a.words.ts': "  'a.b': { en: 'A' },\n", 'src/web/b.words.ts': "  'a.b.c': { en: 'A' },\n" },
  ],
}

function givenTwice(files: Files, where: RegExp, what: RegExp): Complaint[] {
  const first = new Map<string, string>()
  return [...files]
    .filter(([path]) => where.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(what)].flatMap((found) => {
        const name = found[1] ?? ''
        const before = first.get(name) ?? path
        first.set(name, before)
        if (before === path) return []
        return [{ path, line: lineAt(text, found.index), says: `${name} is also in ${before}: one name, one place` }]
      }),
    )
}
