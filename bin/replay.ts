import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Config, environment, readConfig } from '#platform/config/env.ts'
import { argumentsOf, fileOf } from './arguments.ts'
import { type Dialogue, readDialogues } from './dialogues.ts'
import { Mistake, say, toItsEnd } from './ended.ts'
import { progressOf } from './replay/progress.ts'
import { reportOf } from './replay/report.ts'
import { routingReplay } from './replay/routing.ts'
import { mustBeOpen, replay } from './replay/run.ts'
import { issueToken, withdrawToken } from './token/issue.ts'

const { flags, words } = argumentsOf({
  command: 'replay',
  does: 'Plays dialogues through the public interface as a phone system would. A .csv with the columns prev_agent, prev_user, agent and text is a dialogue a row.',
  takes: 'FILE.jsonl',
  flags: {
    speed: {
      type: 'string',
      does: 'Times quicker than life, where a turn takes 3 s; 0 is as fast as the house answers',
      otherwise: '0',
    },
    concurrency: { type: 'string', does: 'How many dialogues run at once', otherwise: '8' },
    limit: { type: 'string', does: 'Play only the first so many' },
    url: { type: 'string', does: 'Another house than the one on this machine; needs --token' },
    token: {
      type: 'string',
      does: 'A token with the scope contacts; without it one is made for the length of the replay',
    },
    routing: {
      type: 'string',
      does: 'Instead: the calls of a real centre in this file, through the router of a house of their own, on a clock that does not wait',
    },
    sensitive: { type: 'string', does: 'With --routing: this part of its customers is on the list', otherwise: '0.03' },
    days: { type: 'string', does: 'With --routing: so many days of the file' },
    from: { type: 'string', does: 'With --routing: beginning with this day of the file', otherwise: '1' },
    seed: { type: 'string', does: 'With --routing: the lot that draws the list', otherwise: '1' },
    json: { type: 'boolean', does: 'Prints the summary as one JSON object' },
  },
})

await toItsEnd(async () => {
  if (flags.routing !== undefined) {
    const told = await routingReplay({
      file: flags.routing,
      sensitive: numberOf('sensitive', flags.sensitive, 0, 0.5),
      days: flags.days === undefined ? undefined : wholeOf('days', flags.days, 1, 366),
      from: wholeOf('from', flags.from, 1, 366),
      seed: wholeOf('seed', flags.seed, 1, 1_000_000),
      json: flags.json,
    })
    process.stdout.write(told)
    return 0
  }
  const [file, stray] = words
  if (file === undefined) throw new Mistake('Name a file of dialogues: npm run replay -- FILE.jsonl')
  if (stray !== undefined) throw new Mistake(`A replay takes one file, and “${stray}” is a second one.`)
  const speed = numberOf('speed', flags.speed, 0, 1_000_000)
  const concurrency = wholeOf('concurrency', flags.concurrency, 1, 1000)
  const limit = flags.limit === undefined ? undefined : wholeOf('limit', flags.limit, 1, 1_000_000_000)
  const dialogues = (await dialoguesOf(file)).slice(0, limit)
  const config = configOf()
  const house = houseOf(config)
  await mustBeOpen(house)

  return withToken(config, async (token) => {
    const { summary, tally } = await replay({
      house,
      token,
      dialogues,
      speed,
      concurrency,
      progress: progressOf(dialogues.length),
      say,
    })
    process.stdout.write(flags.json ? `${JSON.stringify(summary)}\n` : reportOf(summary))
    for (const [word, times] of tally.wrong) say(`Not done, ${times} times: ${word}.`)
    if (tally.unseen > 0) say(`${tally.unseen} utterances never came to the screen.`)
    return summary.errors === 0 ? 0 : 1
  })
})

async function dialoguesOf(file: string): Promise<readonly Dialogue[]> {
  const text = await readFile(fileOf(file), 'utf8').catch(() => {
    throw new Mistake(`There is no file ${file} that can be read.`)
  })
  const read = readDialogues(basename(file), text)
  if (!read.ok) throw new Mistake(read.says)
  return read.dialogues
}

function configOf(): Config {
  const settings = readConfig(environment())
  if (!settings.ok) throw new Mistake(settings.sentence)
  return settings.config
}

function houseOf(config: Config): URL {
  if (flags.url === undefined) return new URL(`http://127.0.0.1:${config.port}`)
  const url = URL.parse(flags.url)
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Mistake(`--url begins with http:// or https://, not “${flags.url}”.`)
  if (flags.token === undefined)
    throw new Mistake('A house at --url wants its own --token: make one there with npm run token.')
  return url
}

/** The token of one replay opens nothing once it is over. */
async function withToken(config: Config, play: (token: string) => Promise<number>): Promise<number> {
  if (flags.token !== undefined) return play(flags.token)
  const token = await issueToken(config, 'replay', ['contacts'])
  try {
    return await play(token)
  } finally {
    await withdrawToken(config, token)
  }
}

function numberOf(name: string, given: string, least: number, most: number): number {
  const number = Number(given)
  if (given.trim() !== '' && number >= least && number <= most) return number
  throw new Mistake(`--${name} is a number from ${least} to ${most}, not “${given}”.`)
}

function wholeOf(name: string, given: string, least: number, most: number): number {
  const number = numberOf(name, given, least, most)
  if (Number.isInteger(number)) return number
  throw new Mistake(`--${name} is a whole number, not “${given}”.`)
}
