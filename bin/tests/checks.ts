import { PROJECT } from '#platform/config/env.ts'
import { CHECKS, textsOf } from '../checks/all.ts'
import { carryOut } from '../checks/check.ts'
import { failedWith, PASSED, program, type Step } from './step.ts'

/** What can be told by reading, without running the house. */
export const CHECK_STEPS: readonly Step[] = [
  program('format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--diagnostic-level=error'),
  program('types', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'),
  ...CHECKS.map((check) => ({
    name: check.name,
    run: async () => {
      const complaints = carryOut(check, await textsOf(PROJECT))
      const lines = complaints.map(({ path, line, says }) => `${path}${line === undefined ? '' : `:${line}`}  ${says}`)
      return lines.length === 0 ? PASSED : failedWith(lines.join('\n'))
    },
  })),
]
