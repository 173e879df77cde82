import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readCase } from '#desk/cases/case.contract.ts'
import { anAnsweredCase, ringsAgain } from '#testing/answered.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { newId } from '../../platform/new-id.ts'
import { currentStandings } from '../standings/current.sql.ts'
import {
  conveneStuck,
  listStuck,
  pressStuck,
  readStuck,
  settleStuck,
  stuckOfCase,
  takeSeat,
  viewStuck,
} from './stuck.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, lead, manager, second, legal, counsellor, department, executive] = await Promise.all(
  (['mei', 'lead', 'manager', 'second_line', 'legal', 'counsellor', 'department', 'executive'] as const).map((who) =>
    house.signIn(who),
  ),
)
assert.ok(mei && lead && manager && second && legal && counsellor && department && executive)
const words = '同樣的話講了十幾次，店裡的同事不敢一個人站櫃檯'

async function aStuckCase(by = department) {
  const it = await anAnsweredCase(house)
  await ringsAgain(house, it.phone)
  const pressed = await by?.does(pressStuck, { id: it.caseId, words })
  // Of two who could, the one who sits in fewer panels is asked; here it is always the same.
  await second?.does(takeSeat, { id: pressed?.id ?? '', seat: 'counsellor', person: 'counsellor' })
  return { ...it, stuck: pressed?.id ?? '', pressed }
}
const inHours = (n: number) => new Date(house.clock.now().getTime() + n * 3_600_000).toISOString()

test('a store manager who is stuck has a panel within two working days, with a pack that nobody had to write [S0-19] [A4]', async () => {
  const it = await aStuckCase()
  assert.deepEqual(it.pressed?.empty, [])
  const one = await legal.does(readStuck, { id: it.stuck })
  assert.deepEqual(
    one.seats.map((seat) => [seat.seat, seat.person]),
    [
      ['second_line', 'second_line of the tests'],
      ['legal', 'legal of the tests'],
      ['counsellor', 'counsellor of the tests'],
      ['place', 'department of the tests'],
    ],
  )
  const pressedAt = new Date(one.pressedAt)
  const hours = (Date.parse(one.dueAt) - pressedAt.getTime()) / 3_600_000
  assert.ok(hours >= 48 && hours <= 48 + 24 * 5, `${hours}`)
  const text = JSON.stringify(one.pack)
  for (const part of ['case', 'journey', 'sums', 'demands', 'incidents', 'promises', 'adjustments', 'cadence'])
    assert.ok(part in one.pack, part)
  assert.ok(text.includes('mei of the tests'))
  const before = JSON.stringify(one.pack)
  await ringsAgain(house, it.phone)
  assert.equal(
    JSON.stringify((await legal.does(readStuck, { id: it.stuck })).pack),
    before,
    'frozen when it was pressed',
  )
})

test('whoever looks after people reads it without the names of staff, and whoever does not sit there reads nothing [S0-19]', async () => {
  const it = await aStuckCase()
  const theirs = await counsellor.does(readStuck, { id: it.stuck })
  assert.equal(theirs.named, false)
  const pack = JSON.stringify([theirs.pack, theirs.pressedBy])
  assert.ok(!pack.includes('of the tests'), pack.slice(0, 400))
  assert.ok(pack.includes('同事'))
  assert.equal(await lead.refused(readStuck, { id: it.stuck }), 'stuck.unknown')
  assert.equal(await executive.refused(readStuck, { id: it.stuck }), 'stuck.unknown')
  assert.equal(await mei.refused(readStuck, { id: it.stuck }), 'access.not_yours')
  const token = await house.token('contacts')
  assert.equal((await token.tries(pressStuck, { id: it.caseId, words })).status, 403)
})

test('they meet, say what they think, and propose a next step: it changes no standing and nothing of the case [S0-19] [P25]', async () => {
  const it = await aStuckCase()
  const before = await lead.does(readCase, { id: it.caseId })
  const end = { id: it.stuck, next: 'restriction' as const, because: '固定一位窗口，每週二回覆' }
  assert.equal(await second.refused(settleStuck, end), 'stuck.convene_first')
  assert.equal(await manager.refused(conveneStuck, { id: it.stuck, at: inHours(3) }), 'stuck.unknown')
  assert.equal(await second.refused(conveneStuck, { id: it.stuck, at: inHours(-3) }), 'stuck.meets_past')
  await second.does(conveneStuck, { id: it.stuck, at: inHours(3) })
  assert.equal(await second.refused(settleStuck, end), 'stuck.views_first')
  await legal.does(viewStuck, { id: it.stuck, words: '先有書面勸導' })
  await counsellor.does(viewStuck, { id: it.stuck, words: '櫃檯要有人輪' })
  assert.equal(await legal.refused(settleStuck, end), 'stuck.not_second_line')
  await second.does(settleStuck, end)
  assert.equal(await legal.refused(viewStuck, { id: it.stuck, words: 'x' }), 'stuck.settled')
  const seen = await lead.does(stuckOfCase, { id: it.caseId })
  assert.deepEqual([seen.now, seen.before.map((one) => one.next)], [null, ['restriction']])
  const { state, promises, demands } = await lead.does(readCase, { id: it.caseId })
  assert.deepEqual([state, promises, demands], [before.state, before.promises, before.demands])
  const standing = await house.inside((tx) => currentStandings(tx, it.customer, house.clock.now()))
  assert.deepEqual(standing, [])
  await department.does(pressStuck, { id: it.caseId, words })
})

test('not called together in 48 hours: executives read it, lost or doubled rings change nothing, and it is a figure [S0-19]', async () => {
  const it = await aStuckCase()
  const listed = async () => (await executive.does(listStuck)).panels.some((one) => one.id === it.stuck)
  const figure = async () => (await executive.does(listStuck)).figure
  const before = await figure()
  await house.advance(48 * 60 - 1)
  assert.equal(await listed(), false)
  house.pass(2)
  assert.equal(await listed(), true, 'also where no bell has rung')
  await house.ring()
  await house.ring()
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select('name').where('about', '=', it.stuck).orderBy('seq').execute(),
  )
  assert.deepEqual(
    facts.map((fact) => fact.name),
    ['stuck.asked', 'stuck.seat_taken', 'stuck.not_convened'],
  )
  assert.equal((await figure()).late, before.late + before.waiting)
  await second.does(conveneStuck, { id: it.stuck, at: inHours(1) })
  assert.equal(await listed(), false)
  assert.equal((await figure()).late, before.late + before.waiting, 'late stays late')
})

test('two who press at once have one panel, and whoever it was done to sits on none [S0-19]', async () => {
  const it = await anAnsweredCase(house)
  const contact = await aContact(house, { phone: it.phone, agent: 'jun' })
  await contact.ends()
  const now = house.clock.now()
  await house.inside((tx) =>
    tx
      .insertInto('guard.incidents')
      .values({
        id: newId(now),
        house: house.house.house,
        customer: it.customer,
        agent: house.idOf('legal'),
        reported_by: house.idOf('legal'),
        happened_at: now,
        reported_at: now,
        category: 'behaviour',
        kind: 'insult',
        level: 2,
      })
      .execute(),
  )
  const both = await Promise.all([lead, manager].map((who) => who.tries(pressStuck, { id: it.caseId, words })))
  assert.deepEqual(both.map((one) => one.said?.code ?? one.status).toSorted(), [200, 'stuck.already_asked'])
  const { now: panel } = await lead.does(stuckOfCase, { id: it.caseId })
  assert.deepEqual(panel?.empty, ['legal'], 'the only counsel is the one it was done to')
  const id = panel?.id ?? ''
  assert.equal(await second.refused(conveneStuck, { id, at: inHours(3) }), 'stuck.seat_empty')
  for (const person of ['legal', 'mei', 'nobody', 'second_line'])
    assert.equal(await second.refused(takeSeat, { id, seat: 'legal', person }), 'stuck.may_not_sit', person)
  assert.equal(
    await manager.refused(takeSeat, { id: crypto.randomUUID(), seat: 'legal', person: 'legal' }),
    'stuck.unknown',
  )
  await second.does(takeSeat, { id, seat: 'counsellor', person: 'counsellor_two' })
  assert.equal(await counsellor.refused(viewStuck, { id, words: 'x' }), 'stuck.unknown')
  assert.equal(await second.refused(viewStuck, { id: crypto.randomUUID(), words: 'x' }), 'stuck.unknown')
})

test('a second line that has no chair on a panel may read it and not speak for it', async () => {
  const it = await aStuckCase()
  await house.inside((tx) =>
    tx
      .updateTable('guard.stuck_seats')
      .set({ person: null })
      .where('stuck', '=', it.stuck)
      .where('seat', '=', 'second_line')
      .execute(),
  )
  await second.does(readStuck, { id: it.stuck })
  assert.equal(await second.refused(viewStuck, { id: it.stuck, words: 'x' }), 'stuck.not_on_panel')
})
