import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openHouse } from '#testing/house.ts'
import { readSupervisors } from './conduct.contract.ts'

const house = await openHouse()
after(() => house.close())
const lead = await house.signIn('lead')
const manager = await house.signIn('manager')

/** So many times mei asked to be taken off the line, and this lead let her or would not. */
async function breaks(decider: string, granted: number, refused: number) {
  const now = house.clock.now()
  const [who, mei] = [house.idOf(decider), house.idOf('mei')]
  for (let nth = 0; nth < granted + refused; nth++) {
    const yes = nth < granted
    await house.db.transaction().execute((tx) =>
      sql`with r as (insert into care.recoveries (id, house, agent, level, began_at, until)
          values (gen_random_uuid(), ${house.house.house}, ${mei}, 3, ${now}, ${now}) returning id)
        insert into care.offers (id, house, agent, recovery, kind, offered_at, choice, chosen_at, state, first_by, first_because,
          first_at, fulfilled_by, fulfilled_at)
        select gen_random_uuid(), ${house.house.house}, ${mei}, r.id, 'stop_or_switch', ${now}, 'want', ${now},
          ${yes ? 'fulfilled' : 'second'}, ${yes ? null : who}::uuid, ${yes ? null : 'no'}::text, ${yes ? null : now}::timestamptz,
          ${yes ? who : null}::uuid, ${yes ? now : null}::timestamptz from r`.execute(tx),
    )
  }
}

test('planted: a lead who refuses breaks is weak in that column and in no other; it is seen by her and by who manages [S0-47]', async () => {
  await breaks('lead', 4, 32)
  await breaks('lead_two', 34, 2)
  house.pass(1)
  const { people } = await manager.does(readSupervisors, {})
  assert.deepEqual(people.map((it) => it.name).toSorted(), ['lead of the tests', 'lead_two of the tests'])
  const her = people.find((it) => it.name === 'lead of the tests')
  assert.equal(her?.protection.granted.verdict, 'worse')
  assert.deepEqual([her?.protection.granted.mine.numerator, her?.protection.granted.mine.denominator], [4, 36])
  assert.deepEqual(
    [her?.complaints.reopened.verdict, her?.protection.answered.verdict, her?.culture],
    ['cannot_tell', 'cannot_tell', null],
    'nothing of it colours the other columns',
  )
  assert.ok(!/score|total|rank/i.test(JSON.stringify(people)), 'there is no number that adds them up')
  assert.deepEqual(
    (await lead.does(readSupervisors, {})).people.map((it) => [it.name, it.mine]),
    [['lead of the tests', true]],
  )
  for (const role of ['agent', 'executive', 'hr', 'qa', 'client'])
    assert.equal(await (await house.signIn(role)).refused(readSupervisors, {}), 'access.not_yours', role)
})
