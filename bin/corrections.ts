import { once } from 'node:events'
import { environment, readConfig } from '#platform/config/env.ts'
import { argumentsOf } from './arguments.ts'
import { correctedTurns } from './corrections/turns.ts'
import { Mistake, say, toItsEnd } from './ended.ts'
import { inItsDatabase } from './house-database.ts'

const { flags } = argumentsOf({
  command: 'corrections',
  does: [
    'Prints every dialogue in which somebody said that the reader was wrong, one turn a line of JSON, as labelled dialogues',
    'are kept: what was read, what people said against it, and the labels as they are then. For the next training, by hand.',
    '',
    'The words are as customers and colleagues said them, names and numbers included: this is the house’s own data. Whoever',
    'prints it answers for where it goes. Nobody who said that the reader was wrong is named.',
  ].join('\n'),
  flags: { days: { type: 'string', does: 'Only dialogues that began in the last so many days' } },
})

await toItsEnd(async () => {
  const days = flags.days === undefined ? null : Number(flags.days)
  if (days !== null && !(Number.isInteger(days) && days > 0 && days <= 36_500))
    throw new Mistake('--days takes a whole number of days, such as --days 28.')
  const settings = readConfig(environment())
  if (!settings.ok) throw new Mistake(settings.sentence)
  const since = days === null ? null : new Date(Date.now() - days * 86_400_000)
  const turns = await inItsDatabase(settings.config, (tx) => correctedTurns(tx, since))
  for (const turn of turns) if (!process.stdout.write(`${JSON.stringify(turn)}\n`)) await once(process.stdout, 'drain')
  const dialogues = new Set(turns.map((turn) => turn.dialogue)).size
  say(dialogues === 0 ? 'Nobody has said that the reader was wrong.' : `${dialogues} dialogues, ${turns.length} turns.`)
  return 0
})
