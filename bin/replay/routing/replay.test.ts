import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { differenceOf, p95 } from './figures.ts'
import { readBank } from './file.ts'
import { layGround } from './ground.ts'
import { replayRouting } from './replay.ts'

/** Not in the repository: it is read where it lies, on machines that have it. */
const FILE = new URL(
  '../../../../../shared/data/evaluation-only/anonymous-bank/data_anonymous_bank_february.txt',
  import.meta.url,
)
const HEAD =
  'vru+line\tcall_id\tcustomer_id\tpriority\ttype\tdate\tvru_entry\tvru_exit\tvru_time\tq_start\tq_exit\tq_time\toutcome\tser_start\tser_exit\tser_time\tserver'
const clock = (seconds: number) =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((it) => String(it).padStart(2, '0'))
    .join(':')

/** A small day: three people, a call every forty seconds, one in nine gives up; four of the customers call often. */
function aDay(): string {
  const lines = Array.from({ length: 60 }, (_, nth) => {
    const at = 9 * 3600 + nth * 40
    const [gives, talks] = [nth % 9 === 8, 60 + (nth % 5) * 20]
    const served = gives
      ? ['0:00:00', '0:00:00', '0', 'NO_SERVER']
      : [clock(at + 5), clock(at + 5 + talks), String(talks), `S${nth % 3}`]
    const cells = [
      'A',
      `${nth}`,
      `${nth % 12}`,
      '0',
      'PS',
      '990201',
      clock(at - 9),
      clock(at),
      '9',
      clock(at),
      clock(at + 5),
    ]
    return [...cells, gives ? '30' : '5', gives ? 'HANG' : 'AGENT', ...served].join('\t')
  })
  return [HEAD, ...lines].join('\n')
}

test('a small day goes through the real house twice: nobody on the list waits for ever, nobody takes more of it than they said, and nobody is forgotten [S2-32] [P102]', async () => {
  const read = readBank(aDay())
  assert.equal(read?.days[0]?.calls.length, 60)
  const it = await replayRouting({
    days: read?.days ?? [],
    sensitive: 0.25,
    seed: 3,
    volunteers: { share: 0.5, most: 2, spacingMinutes: 15 },
    lay: layGround,
    progress: () => {},
  })
  assert.ok(it.everybodyEnded)
  assert.ok(it.listed.with.calls > 5, 'planted: more of the list than two volunteers take')
  assert.equal(it.capsBroken, 0)
  assert.ok(it.listed.longestSeconds <= 601)
  assert.equal(it.listed.withoutAMoment, 0)
  assert.ok(it.listed.promised > 0 && it.listed.answeredByVolunteers <= 4)
  assert.equal(it.others.without.calls, it.others.with.calls)
  assert.ok(it.others.mean.from <= it.others.mean.mean && it.others.mean.mean <= it.others.mean.to)
})

test('a file that is no trace is refused, and the interval of a difference that is always two is two', () => {
  assert.equal(readBank('a\tb\n1\t2'), null)
  const pairs = Array.from({ length: 40 }, (_, nth) => ({ block: `${nth >> 2}`, without: nth, with_: nth + 2 }))
  assert.deepEqual(differenceOf(pairs, p95), { mean: 2, from: 2, to: 2 })
})

test('[replay] the calls of a real bank are read as they came: who waited, who gave up, and when its people were there [S2-32]', (context) => {
  if (!existsSync(FILE)) return context.skip('The trace of the bank is not on this machine')
  const read = readBank(readFileSync(FILE, 'utf8'))
  assert.equal(read?.days.length, 28)
  const calls = read?.days.flatMap((day) => day.calls) ?? []
  assert.equal(calls.length + (read?.leftOut ?? 0), 33_344)
  assert.ok(calls.filter((call) => call.seconds === null).length / calls.length < 0.15)
  assert.ok(read?.days.every((day) => day.staff.every((it) => it.to > it.from)))
})
