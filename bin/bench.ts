import { argumentsOf } from './arguments.ts'
import { measureClocks } from './bench/clocks.ts'
import { measureCrash } from './bench/crash.ts'
import { measureDesk } from './bench/desk.ts'
import { measureFloor } from './bench/floor.ts'
import { measureLive } from './bench/live.ts'
import { measureReader } from './bench/reader.ts'
import { measureRouting } from './bench/routing.ts'
import { Mistake, say, toItsEnd } from './ended.ts'

const { flags, words } = argumentsOf({
  command: 'bench',
  does: 'Measures the house on a database of its own that is thrown away. live: from an utterance sent to its advice on a screen, beside screens that ask every second. crash: what is lost when the house is killed. desk: lists, searches, a case and the board on a desk of a year, beside plain SQL. floor: from the help key to the lead’s screen with everybody connected, beside screens that ask every second or every five, and two leads at one call. clocks: promises due in one minute, with the house killed among them. reader: how well and how fast texts are read, beside packages that somebody would take instead. routing: decisions a second with ten thousand people, beside longest-idle, and a day planned. Without a name: all.',
  takes: '[live|crash|reader|desk|clocks|floor|routing]',
  flags: {
    contacts: { type: 'string', does: 'live: how many contacts at once, for each level', otherwise: '50,300,1000' },
    seconds: { type: 'string', does: 'live: how long each level is measured', otherwise: '30' },
    kills: { type: 'string', does: 'crash: how often the house is killed', otherwise: '20' },
    seed: { type: 'string', does: 'crash: which chance', otherwise: '1' },
    cases: { type: 'string', does: 'desk: how many cases, with six utterances each', otherwise: '500000' },
    promises: { type: 'string', does: 'clocks: how many promises fall due in one minute', otherwise: '10000' },
    agents: { type: 'string', does: 'floor: how many agents are connected', otherwise: '500' },
    leads: { type: 'string', does: 'floor: how many leads', otherwise: '40' },
    presses: { type: 'string', does: 'floor: how often the help key is pressed, for each way', otherwise: '100' },
    races: { type: 'string', does: 'floor: how often two leads accept one call at once', otherwise: '10000' },
    decisions: { type: 'string', does: 'routing: how many decisions, for each rule and round', otherwise: '20000' },
    data: { type: 'string', does: 'reader: the folder of public corpora', otherwise: '../shared/data/open' },
    profile: { type: 'string', does: 'live: a folder for processor profiles of the house' },
    json: { type: 'boolean', does: 'Prints the figures as one JSON object' },
  },
})

const NAMES = ['live', 'crash', 'reader', 'desk', 'clocks', 'floor', 'routing']

await toItsEnd(async () => {
  const [name, stray] = words
  if (stray !== undefined || (name !== undefined && !NAMES.includes(name)))
    throw new Mistake(`There is no measurement “${stray ?? name}”. There are: ${NAMES.join(', ')}.`)
  const wanted = (one: string) => name === undefined || name === one
  const contacts = flags.contacts.split(',').map((level) => wholeOf('contacts', level, 5000))
  const seconds = wholeOf('seconds', flags.seconds, 3600)
  const kills = wholeOf('kills', flags.kills, 1000)
  const seed = wholeOf('seed', flags.seed, 4_294_967_295)

  const tell = flags.json ? say : (sentence: string) => process.stdout.write(`${sentence}\n`)
  const figures: Record<string, unknown> = {}
  if (wanted('live')) figures.live = await measureLive({ contacts, seconds, say: tell, profile: flags.profile })
  if (wanted('crash')) figures.crash = await crash(kills, seed, tell)
  if (wanted('reader')) figures.reader = await measureReader(flags.data, tell)
  if (wanted('desk'))
    figures.desk = await measureDesk({ cases: wholeOf('cases', flags.cases, 2_000_000), asks: 60, say: tell })
  if (wanted('clocks'))
    figures.clocks = await measureClocks({ promises: wholeOf('promises', flags.promises, 100_000), say: tell })
  if (wanted('floor'))
    figures.floor = await measureFloor({
      agents: wholeOf('agents', flags.agents, 2000),
      leads: wholeOf('leads', flags.leads, 200),
      presses: wholeOf('presses', flags.presses, 160),
      races: wholeOf('races', flags.races, 100_000),
      say: tell,
    })
  if (wanted('routing'))
    figures.routing = measureRouting({ decisions: wholeOf('decisions', flags.decisions, 1_000_000), say: tell })
  if (flags.json) process.stdout.write(`${JSON.stringify(figures)}\n`)
  return 0
})

async function crash(kills: number, seed: number, tell: (sentence: string) => void) {
  const found = await measureCrash({ kills, seed, say })
  for (const [name, figure] of Object.entries(found))
    tell(`${name.replaceAll('_', ' ')}: ${typeof figure === 'number' ? figure : JSON.stringify(figure)}`)
  return found
}

function wholeOf(name: string, given: string, most: number): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new Mistake(`--${name} takes whole numbers from 1 to ${most}, not “${given}”.`)
}
