// The house as a process of its own, so that it can be measured, or killed, apart from whoever does that.
import { environment, readConfig } from '#platform/config/env.ts'
import { serve } from '../../src/main.ts'

const settings = readConfig(environment())
if (!settings.ok) throw new Error(settings.sentence)
const serving = await serve(settings.config)
process.once('SIGTERM', () => void serving.stop().then(() => process.exit(0)))
process.stdout.write(`${serving.address}\n`)
