import { failedWith, type Result, type Step } from './step.ts'

/** Carries out every step, also after one has failed, and ends with the one line that counts. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<boolean> {
  const results: Result[] = []
  for (const step of steps) {
    const from = performance.now()
    const result = await step.run().catch((fault: unknown) => failedWith(faultOf(fault)))
    results.push(result)
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    say(`${result.failed === 0 ? '✔' : '✖'} ${step.name}: ${counted(result)} (${seconds} s)`)
    if (result.failed > 0) say(result.says.replace(/^/gm, '    '))
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0
}

const counted = ({ passed, failed, skipped = 0 }: Result) =>
  [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean).join(', ')

const faultOf = (fault: unknown) => (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))
