import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readFloor } from './floor.contract.ts'

const house = await openHouse()
after(() => house.close())
const lead = await house.signIn('lead')

const floorTold = async (contact: string) => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from platform.facts
    where about = ${contact} and name = 'utterance.heard' and 'floor' = any(topics)`.execute(house.db)
  return rows[0]?.n ?? 0
}

test('a person who is being insulted is on the lead’s floor at once, and a quiet talk wakes nobody [S2-37]', async () => {
  const talk = await aContact(house, { agent: 'mei' })
  await talk.customerSays('my sofa is late', 'I am furious about it')
  assert.equal(await floorTold(talk.id), 0)
  assert.deepEqual((await lead.does(readFloor, {})).needs, [])

  await talk.customerSays('you idiot')
  assert.equal(await floorTold(talk.id), 1)
  const [need] = (await lead.does(readFloor, {})).needs
  assert.equal(need?.kind, 'abuse')
  assert.equal(need?.contact, talk.id)

  house.pass(4)
  assert.deepEqual((await lead.does(readFloor, {})).needs, [], 'what is minutes ago runs no more')
})
