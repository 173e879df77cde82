import { argumentsOf } from './arguments.ts'
import { playedStories, wantedStories } from './story/stories.ts'
import { ensureChromium } from './tests/chromium.ts'
import { runTests } from './tests/node-tests.ts'
import { holdPostgres } from './tests/postgres.ts'
import { runSteps } from './tests/run-steps.ts'
import { failedWith, type Result } from './tests/step.ts'
import { ensureWebPart } from './web-part.ts'

const SLOW_MS = 600

const { words, flags } = argumentsOf({
  command: 'story',
  does: 'Plays acceptance stories alone in a real browser. Without an id, all of them.',
  takes: '[A1 A14 …]',
  flags: {
    headed: { type: 'boolean', does: 'Shows the browser; it needs a screen' },
    slow: { type: 'boolean', does: 'Waits a moment after each step, to be watched' },
  },
})
const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
const wanted = wantedStories(await playedStories(), words)
if (!wanted.ok) {
  process.stderr.write(`${wanted.says}\n`)
  process.exit(2)
}

const { files, ids, pattern } = wanted
const env = { ...(flags.headed ? { E2E_HEADED: '1' } : {}), ...(flags.slow ? { E2E_SLOW: `${SLOW_MS}` } : {}) }

async function play(): Promise<Result> {
  const chromium = await ensureChromium(say)
  if (!chromium)
    return failedWith('There is no Chromium, and none could be installed: install one and set CHROME_PATH to it.')
  await ensureWebPart(say)
  return runTests(files, { apart: true, seconds: 300, only: pattern, env: { CHROME_PATH: chromium, ...env } })
}

const postgres = await holdPostgres().catch(() => undefined)
const passed = await runSteps([{ name: ids.join(', '), run: play }], say)
await postgres?.stop()
process.exit(passed ? 0 : 1)
