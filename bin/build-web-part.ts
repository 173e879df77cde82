import { build } from 'vite'
import { PROJECT } from '#platform/config/env.ts'

/** What Vite says about a broken page is worth reading; where in it the bundler stood is not. */
try {
  await build({ configFile: `${PROJECT}/vite.config.ts`, logLevel: 'error', mode: 'production' })
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : fault}\n`)
  process.exit(1)
}
