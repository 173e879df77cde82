import { argumentsOf } from './arguments.ts'
import { Mistake, say, toItsEnd } from './ended.ts'
import { benchmark, POLICY_NAMES } from './plan/benchmark.ts'
import { planDay, printedOutcome } from './plan/day.ts'
import { printedRow } from './plan/printed.ts'

const { flags } = argumentsOf({
  command: 'plan',
  does: 'Tries rules of routing on a centre on paper: the same customers for every rule, always beside longest-idle. With --heads it plans one centre and one day, from your own history where a CSV is given; with a limit it asks backwards for the fewest heads and seats. --benchmark prints, for each size, policy and part of seats, how the rule compares on weeks that no weight was chosen by.',
  flags: {
    benchmark: { type: 'boolean', does: 'Compares policies over sizes and seats' },
    agents: { type: 'string', does: 'Heads on the roster of a day, several with commas', otherwise: '50,100,200,500' },
    policy: { type: 'string', many: true, does: `One of ${POLICY_NAMES.join(', ')}; may be given several times` },
    seats: { type: 'string', does: 'Parts of those on duty who do work that can wait', otherwise: '0,0.2,0.3' },
    weeks: { type: 'string', does: 'Weeks for each', otherwise: '30' },
    from: { type: 'string', does: 'Seed of the first week; 1 to 16 were used to choose the weights', otherwise: '201' },
    heads: { type: 'string', does: 'Plans a day with so many heads on the roster' },
    day: { type: 'string', does: 'ordinary, consumer_day, double_eleven, typhoon or own', otherwise: 'ordinary' },
    preset: { type: 'string', does: 'longest-idle, neutral, guard or shield', otherwise: 'neutral' },
    history: { type: 'string', does: 'A CSV of half hours: start, contacts, and what else is known of them' },
    'service-level': { type: 'string', does: 'Backwards: the part answered in time, such as 0.8' },
    'worst-day': { type: 'string', does: 'Backwards: the same on the worst day in ten' },
    p95: { type: 'string', does: 'Backwards: seconds that the slowest twentieth may wait' },
    'back-to-back': { type: 'string', does: 'Backwards: the part of hard contacts that come within half an hour' },
    seed: { type: 'string', does: 'Which chance', otherwise: '1' },
    staff: { type: 'boolean', does: 'Also asks how much staff brings the service level back' },
    json: { type: 'boolean', does: 'Prints one JSON object' },
  },
})

await toItsEnd(async () => {
  if (!flags.benchmark) return dayAsked()
  const policies = flags.policy.length > 0 ? flags.policy : ['longest-idle', 'neutral', 'guard']
  const unknown = policies.find((name) => !POLICY_NAMES.includes(name))
  if (unknown !== undefined)
    throw new Mistake(`There is no policy “${unknown}”. There are: ${POLICY_NAMES.join(', ')}.`)
  const tell = flags.json ? say : (sentence: string) => process.stdout.write(`${sentence}\n`)
  const rows = benchmark(
    {
      agents: numbersOf('agents', flags.agents, 2, 5000),
      seats: numbersOf('seats', flags.seats, 0, 0.6),
      policies,
      weeks: numbersOf('weeks', flags.weeks, 2, 400)[0] ?? 30,
      from: numbersOf('from', flags.from, 1, 4_000_000)[0] ?? 201,
      staff: flags.staff,
    },
    (row) => tell(printedRow(row)),
  )
  if (flags.json) process.stdout.write(`${JSON.stringify({ rows })}\n`)
  return 0
})

async function dayAsked(): Promise<number> {
  if (flags.heads === undefined) throw new Mistake('Say what to do: npm run plan -- --heads 60, or --benchmark.')
  const one = (flag: string, given: string | undefined, least: number, most: number) =>
    given === undefined ? null : (numbersOf(flag, given, least, most)[0] ?? null)
  const limits = {
    serviceLevel: one('service-level', flags['service-level'], 0, 1),
    worstDay: one('worst-day', flags['worst-day'], 0, 1),
    p95Wait: one('p95', flags.p95, 1, 7200),
    backToBack: one('back-to-back', flags['back-to-back'], 0, 1),
  }
  const isBackwards = Object.values(limits).some((limit) => limit !== null)
  const { inputs, outcome, least } = await planDay({
    heads: Math.round(one('heads', flags.heads, 2, 2000) ?? 60),
    day: flags.day,
    preset: flags.preset,
    seats: flags.seats.includes(',') ? 0 : (one('seats', flags.seats, 0, 0.4) ?? 0),
    history: flags.history,
    seed: one('seed', flags.seed, 1, 4_000_000) ?? 1,
    limits: isBackwards ? limits : null,
  })
  if (flags.json) process.stdout.write(`${JSON.stringify({ inputs, outcome, least })}\n`)
  else if (outcome) process.stdout.write(`${printedOutcome(outcome, inputs.preset)}\n`)
  else if (least) process.stdout.write(`${JSON.stringify(least, null, 2)}\n`)
  return 0
}

function numbersOf(flag: string, given: string, least: number, most: number): readonly number[] {
  return given.split(',').map((part) => {
    const value = Number(part)
    if (part.trim() === '' || !Number.isFinite(value) || value < least || value > most)
      throw new Mistake(`--${flag} takes numbers from ${least} to ${most}, and “${part}” is none.`)
    return value
  })
}
