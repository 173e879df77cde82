import { PROJECT } from '#platform/config/env.ts'
import { filesOf } from '../files.ts'

export type Kinds = {
  readonly pure: readonly string[]
  readonly apart: readonly string[]
  readonly browser: readonly string[]
}

/** Sorts the test files by what they touch; `wanted` are the words after `npm test --`, parts of paths. */
export async function testFiles(wanted: readonly string[]): Promise<Kinds> {
  const all = await filesOf(PROJECT, '{src,stories,bin,e2e}/**/*.test.ts')
  const asked =
    wanted.length === 0 ? all : all.filter((path) => wanted.some((part) => path.includes(part.replace(/^\.\//, ''))))
  const browser = asked.filter((path) => path.startsWith('e2e/'))
  const pure = asked.filter((path) => !browser.includes(path) && isPure(path))
  return { pure, browser, apart: asked.filter((path) => !browser.includes(path) && !pure.includes(path)) }
}

/**
 * A test of the ground, of a command, or one whose name says more than “test”, starts things of its own; one that
 * lets others run in between, as the stretching of a passphrase does, stands `.alone`, or it waits for all of them.
 */
const isPure = (path: string) =>
  !/^(?:src\/platform|bin)\//.test(path) && /^[^.]*\.test\.ts$/.test(path.split('/').at(-1) ?? '')
