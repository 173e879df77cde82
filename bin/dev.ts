import { createServer } from 'vite'
import { type Config, environment, PROJECT, readConfig } from '#platform/config/env.ts'
import { argumentsOf } from './arguments.ts'
import { type House, openHouse, untilAsked } from './house.ts'
import { sentenceOf } from './sentence.ts'

argumentsOf({ command: 'dev', does: 'Opens the house with pages that reload when their sources change.' })

const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

function refuse(sentence: string): never {
  say(sentence)
  process.exit(1)
}

const answer = readConfig(environment())
if (!answer.ok) refuse(answer.sentence)

/** Pages from their sources, everything else from the house. */
async function opening(config: Config): Promise<House> {
  const house = await openHouse(config)
  const pages = await openPages(config, house).catch(async (fault: unknown) => {
    await house.stop()
    throw fault
  })
  say(`Pages that reload: ${pages.resolvedUrls?.local[0] ?? pages.resolvedUrls?.network[0]}`)
  const stop = async () => {
    await pages.close()
    await house.stop()
  }
  return { address: house.address, stop }
}

async function openPages(config: Config, house: House) {
  const before = process.listeners('SIGTERM')
  const pages = await createServer({
    configFile: `${PROJECT}/vite.config.ts`,
    logLevel: 'warn',
    server: { host: config.host, proxy: { '/api': house.address } },
  })
  await pages.listen()
  // Vite would end the process by itself at these, with the database still running.
  for (const added of process.listeners('SIGTERM')) if (!before.includes(added)) process.off('SIGTERM', added)
  process.stdin.removeAllListeners('end')
  return pages
}

await untilAsked(() => opening(answer.config), say).catch((fault: unknown) => {
  const sentence = sentenceOf(fault)
  if (sentence !== undefined) refuse(sentence)
  throw fault
})
process.exit(0)
