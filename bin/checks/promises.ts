import { join } from 'node:path/posix'
import type { Check, Complaint, Files } from './check.ts'

/** A promise is proved by a link such as `[an angry customer is never warned](../src/guard/ladder.test.ts)`. */
const LINK = /\[((?:[^[\]]|\[[^\]]*\])+)\]\(([^)\s]+\.test\.ts)\)/g
const PROMISE = /^(\d+)\.\s/

export const promises: Check = {
  name: 'promises',
  concerns: (path) => path === 'docs/house-promises.md',
  look: (files) =>
    ['docs/house-promises.md', 'ARCHITECTURE.md'].flatMap((path) => {
      const text = files.get(path)
      return text === undefined
        ? []
        : [...ofLinks(path, text, files), ...(promises.concerns(path) ? unproved(path, text) : [])]
    }),
  planted: [
    {
      files: { 'docs/house-promises.md': '1. We wait. [we wait](../src/a.test.ts)' },
      caught: /there is no src\/a\.test\.ts/,
    },
    {
      files: { 'docs/house-promises.md': '1. We wait. [we wait](../src/a.test.ts)', 'src/a.test.ts': "test('we go'" },
      caught: /no test “we wait”/,
    },
    { files: { 'docs/house-promises.md': '1. We wait.' }, caught: /promise 1 has no test/ },
    { files: { 'ARCHITECTURE.md': '[it holds](src/a.test.ts)' }, caught: /there is no src\/a\.test\.ts/ },
  ],
  allowed: [
    {
      'docs/house-promises.md': '1. We wait.\n   [it’s us who wait [P1]](../src/a.test.ts)',
      'src/a.test.ts': "test('it’s us who wait [P1]', () => {})",
    },
  ],
}

function ofLinks(path: string, text: string, files: Files): Complaint[] {
  return [...text.matchAll(LINK)].flatMap((found) => {
    const [title = '', link = ''] = [found[1], found[2]]
    const target = join(path, '..', link)
    const tests = files.get(target)
    if (tests === undefined) return [{ path, says: `there is no ${target}` }]
    const plain = tests.replace(/\\(['"`])/g, '$1')
    return plain.includes(`'${title}'`) || plain.includes(`"${title}"`) || plain.includes(`\`${title}\``)
      ? []
      : [{ path, says: `${target} has no test “${title}”` }]
  })
}

function unproved(path: string, text: string): Complaint[] {
  const items = text.split(/^(?=\d+\.\s|#)/m).filter((item) => PROMISE.test(item))
  return items
    .filter((item) => item.search(LINK) === -1)
    .map((item) => ({ path, says: `promise ${item.match(PROMISE)?.[1]} has no test` }))
}
