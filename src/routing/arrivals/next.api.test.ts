import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { aPhone } from '#testing/contact.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'

const house = await openHouse()
after(() => house.close())
const { calls, here, away, stateOf } = await aCrowd(house)
/** More than the house looks at in one go. */
const LISTED = 26

test('customers whom only volunteers take hold up nobody behind them, however many of them wait [S2-32] [P101]', async () => {
  const first: string[] = []
  for (let n = 0; n < LISTED; n++) {
    const { id } = await calls(aPhone())
    first.push(id)
    await sql`insert into routing.sensitive (id, house, customer, source, reason, severe, from_at, until, listed_by, listed_at)
      select gen_random_uuid(), house, customer, 'standing', 'said by a test', false, ${house.clock.now()}, ${house.clock.now()}::timestamptz + interval '1 day',
        ${house.idOf('lead')}, ${house.clock.now()} from desk.contacts where id = ${id}`.execute(house.db)
  }
  house.pass(1)
  const calm = await calls(aPhone())
  assert.equal(calm.state, 'waiting')
  await here('mei')
  assert.equal((await stateOf(calm.id))?.agent, house.idOf('mei'))
  for (const id of first) assert.equal((await stateOf(id))?.state, 'waiting')
  await away('mei')
})

test('somebody on the line is answered before a letter that has waited for hours', async () => {
  await house.advance(60)
  const letter = await calls(aPhone(), { channel: 'email' })
  await house.advance(3)
  const call = await calls(aPhone())
  await here('jun')
  assert.equal((await stateOf(call.id))?.agent, house.idOf('jun'))
  assert.equal((await stateOf(letter.id))?.state, 'waiting', 'one voice, and nothing beside it')
})
