import { environment, readConfig } from '#platform/config/env.ts'
import { argumentsOf } from './arguments.ts'
import { openHouse, untilAsked } from './house.ts'
import { sentenceOf } from './sentence.ts'
import { ensureWebPart } from './web-part.ts'

argumentsOf({
  command: 'start',
  does: 'Opens the house: builds its pages, starts its database, and serves. Settings are environment variables; the README lists them.',
})

const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

function refuse(sentence: string): never {
  say(sentence)
  process.exit(1)
}

const answer = readConfig(environment())
if (!answer.ok) refuse(answer.sentence)

await untilAsked(async () => {
  await ensureWebPart(say)
  const house = await openHouse(answer.config)
  process.stdout.write(`Sanying 三贏 is open at ${house.address}\n`)
  for (const line of house.greeting ?? []) process.stdout.write(`${line}\n`)
  return house
}, say).catch((fault: unknown) => {
  const sentence = sentenceOf(fault)
  if (sentence !== undefined) refuse(sentence)
  throw fault
})
process.exit(0)
