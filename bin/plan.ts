import { argumentsOf } from './arguments.ts'
import { Mistake, say, toItsEnd } from './ended.ts'
import { benchmark, POLICY_NAMES } from './plan/benchmark.ts'
import { printedRow } from './plan/printed.ts'

const { flags } = argumentsOf({
  command: 'plan',
  does: 'Tries rules of routing on a centre on paper: the same customers for every rule, always beside longest-idle. --benchmark prints, for each size, policy and part of seats, how the rule compares on weeks that no weight was chosen by.',
  flags: {
    benchmark: { type: 'boolean', does: 'Compares policies over sizes and seats' },
    agents: { type: 'string', does: 'Heads on the roster of a day, several with commas', otherwise: '50,100,200,500' },
    policy: { type: 'string', many: true, does: `One of ${POLICY_NAMES.join(', ')}; may be given several times` },
    seats: { type: 'string', does: 'Parts of those on duty who do work that can wait', otherwise: '0,0.2,0.3' },
    weeks: { type: 'string', does: 'Weeks for each', otherwise: '30' },
    from: { type: 'string', does: 'Seed of the first week; 1 to 16 were used to choose the weights', otherwise: '201' },
    staff: { type: 'boolean', does: 'Also asks how much staff brings the service level back' },
    json: { type: 'boolean', does: 'Prints one JSON object' },
  },
})

await toItsEnd(async () => {
  if (!flags.benchmark) throw new Mistake('Say what to do: npm run plan -- --benchmark')
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

function numbersOf(flag: string, given: string, least: number, most: number): readonly number[] {
  return given.split(',').map((part) => {
    const value = Number(part)
    if (part.trim() === '' || !Number.isFinite(value) || value < least || value > most)
      throw new Mistake(`--${flag} takes numbers from ${least} to ${most}, and “${part}” is none.`)
    return value
  })
}
