import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { callHelp } from '#live/exits/exit.contract.ts'
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

test('a lead has the seats of the own team, and every call for help of the language; the other teams are one tap away [S2-36]', async () => {
  await house.inside((tx) =>
    tx.updateTable('platform.people').set({ team: 'two' }).where('key', 'in', ['jun', 'lead_two']).execute(),
  )
  const [jun, two] = [await house.signIn('jun'), await house.signIn('lead_two')]
  const names = (floor: { seats: { agent: { name: string } }[] }) => floor.seats.map((it) => it.agent.name)
  const floor = await lead.does(readFloor, {})
  assert.ok(!names(floor).includes('jun of the tests'))
  assert.equal(floor.elsewhere, 1)
  assert.deepEqual(names(await two.does(readFloor, {})), ['jun of the tests'])
  assert.ok(names(await lead.does(readFloor, { scope: 'language' })).includes('jun of the tests'))

  const talk = await aContact(house, { agent: 'jun' })
  await talk.customerSays('you idiot')
  assert.deepEqual((await lead.does(readFloor, {})).needs, [], 'what another lead looks after')
  await jun.does(callHelp, { id: talk.id })
  for (const [who, mine] of [
    [lead, false],
    [two, true],
  ] as const) {
    const need = (await who.does(readFloor, {})).needs.find((it) => it.kind === 'help')
    assert.deepEqual([need?.agent.name, need?.minutes, need?.offer?.mine], ['jun of the tests', 0, mine])
  }
  await talk.ends()
})
