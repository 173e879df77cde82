import type { Check } from './check.ts'
import { lineAt } from './check.ts'
import { commentsOf } from './source.ts'

const WRONG: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  { pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/, says: 'leaves work behind: do it, or write an issue' },
  { pattern: /\b20\d\d[-/.]\d\d?\b/, says: 'has a date: the history of the repository knows when' },
  { pattern: /@author\b|\b(?:written|added|fixed|asked for) by [A-Z]/, says: 'names who wrote it: the history knows' },
  { pattern: /(?:^|\s)#\d+\b/, says: 'names an issue by number: say the reason itself' },
  { pattern: /(?<![\w.])\/(?:work|home|Users|root)\/\w/, says: 'names a path of one machine' },
  {
    pattern:
      /^(?:\/\/|\s*\*|\/\*+)\s*(?:(?:const|let|var) [\w{[][^=]* =|(?:export )?(?:async )?function \w+\(|(?:import|export) .*from ['"]|(?:if|for|while|switch) \(|(?:return|throw|await) [\w. ]+\(.*\)|[\w.]+\([^)]*\)[;{]?\s*$|[\w.[\]]+ = .+;|[})\]]+;?\s*$)/m,
    says: 'is code: delete it, the history keeps it',
  },
]

export const comments: Check = {
  name: 'comments',
  concerns: (path) => /^(?:src|bin|e2e|stories)\/.*\.(?:tsx?|mjs)$/.test(path),
  look: (files) =>
    [...files]
      .filter(([path]) => comments.concerns(path))
      .flatMap(([path, text]) =>
        commentsOf(text).flatMap(({ text: comment, start }) =>
          WRONG.filter(({ pattern }) => pattern.test(comment)).map(({ says }) => ({
            path,
            line: lineAt(text, start),
            says: `a comment ${says}`,
          })),
        ),
      ),
  planted: [
    { files: { 'src/a.ts': '// TODO make this right' }, caught: /leaves work behind/ },
    { files: { 'src/a.ts': '/** Since 2026-03-15 this is so. */' }, caught: /has a date/ },
    { files: { 'src/a.ts': '// added by Mei' }, caught: /names who/ },
    { files: { 'src/a.ts': '// see #123' }, caught: /issue by number/ },
    { files: { 'src/a.ts': '// const kept = keep(promise)\n' }, caught: /is code/ },
    { files: { 'src/a.ts': '/*\n * return refuse(code);\n */' }, caught: /is code/ },
    { files: { 'src/a.ts': '// lies in /home/mei/desk' }, caught: /path of one machine/ },
  ],
  allowed: [
    {
      'src/a.ts': "// A late promise can still be kept.\nconst at = '2026-03-15' // for 3/15\nconst p = /\\/\\/ TODO/",
    },
    { 'src/a.ts': '/** If nobody asks, the desk waits; a promise (see `promise.ts`) does not. */' },
  ],
}
