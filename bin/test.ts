import { argumentsOf } from './arguments.ts'
import { CHECK_STEPS } from './tests/checks.ts'
import { ensureChromium } from './tests/chromium.ts'
import { testFiles } from './tests/files.ts'
import { type Manner, runTests } from './tests/node-tests.ts'
import { holdPostgres } from './tests/postgres.ts'
import { runSteps } from './tests/run-steps.ts'
import { failedWith, type Result, type Step } from './tests/step.ts'
import { ensureWebPart } from './web-part.ts'

const { words } = argumentsOf({
  command: 'test',
  does: 'Proves the house: checks, unit, API and browser tests. With part of a path, only the test files that match it.',
  takes: '[PART-OF-A-PATH …]',
})
const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
const BROWSER: Manner = { apart: true, seconds: 600 }
const files = await testFiles(words)

const steps: readonly Step[] = [
  ...(words.length === 0 ? CHECK_STEPS : []),
  { name: 'unit tests', run: () => run(files.pure, { apart: false, seconds: 60 }) },
  { name: 'API and command tests', run: () => run(files.apart, { apart: true, seconds: 120 }) },
  { name: 'browser tests', run: browserTests },
]

/** A whole run in which one kind of test has vanished would be green over nothing. */
async function run(of: readonly string[], manner: Manner): Promise<Result> {
  if (of.length > 0) return runTests(of, manner)
  return words.length === 0 ? failedWith('There is no such test.') : { passed: 0, failed: 0, says: '' }
}

async function browserTests(): Promise<Result> {
  if (files.browser.length === 0) return run([], BROWSER)
  const chromium = await ensureChromium(say)
  if (!chromium)
    return failedWith('There is no Chromium, and none could be installed: install one and set CHROME_PATH to it.')
  await ensureWebPart(say)
  return run(files.browser, { ...BROWSER, env: { CHROME_PATH: chromium } })
}

if (files.pure.length + files.apart.length + files.browser.length === 0) {
  process.stderr.write(`No test file matches ${words.join(' ')}.\n`)
  process.exit(1)
}
const postgres = files.apart.length + files.browser.length > 0 ? await holdPostgres().catch(() => undefined) : undefined
const passed = await runSteps(steps, say)
await postgres?.stop()
process.exit(passed ? 0 : 1)
