import { argumentsOf } from './arguments.ts'
import { CHECK_STEPS } from './tests/checks.ts'
import { runSteps } from './tests/run-steps.ts'

argumentsOf({
  command: 'check',
  does: 'Format, lint, types, and the rules of the house that a program can keep. Runs in seconds.',
})

process.exit((await runSteps(CHECK_STEPS, (line) => process.stdout.write(`${line}\n`))) ? 0 : 1)
