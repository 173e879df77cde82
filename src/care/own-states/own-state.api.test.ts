import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { fileOwnState, readOwnStates } from './own-state.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')

test('somebody’s own state goes to care: the agent and a lead read it, and no page, export or fact of anybody else holds a word of it [S1-9]', async () => {
  const SECRET = 'Her father is in hospital'
  const contact = await aContact(house)
  await contact.ends()
  const { case: of } = await contact.wrappedUpBy(mei, { case: { title: 'A quarrel' } })
  await mei.does(fileOwnState, { id: contact.id, words: SECRET })
  assert.deepEqual(
    (await mei.does(readOwnStates, { id: contact.id })).filed.map((it) => [it.words, it.mine]),
    [[SECRET, true]],
  )
  assert.equal((await lead.does(readOwnStates, { id: contact.id })).filed.length, 1)
  assert.equal(await (await house.signIn('jun')).refused(readOwnStates, { id: contact.id }), 'contact.unknown')
  assert.equal(await lead.refused(fileOwnState, { id: crypto.randomUUID(), words: 'x' }), 'contact.unknown')

  for (const role of [...ROLES, 'jun']) {
    if (role === 'lead') continue
    const who = await house.signIn(role)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      for (const id of [contact.id, of?.id]) {
        const { url } = requestOf(contract, { id })
        assert.ok(!(await who.ask('GET', url)).text.includes('hospital'), `${role} ${contract.route}`)
      }
    }
  }
  const facts = await house.inside((tx) => tx.selectFrom('platform.facts').select(['name', 'body', 'about']).execute())
  assert.ok(!JSON.stringify(facts).includes('hospital'))
  await assert.rejects(
    house.inside((tx) => tx.selectFrom('care.own_states').selectAll().execute()),
    /permission denied/,
  )
  const floor = await lead.ask('GET', '/api/floor')
  assert.match(floor.text, /"kind":"care"/, 'somebody looks in first')
  assert.ok(!floor.text.includes('hospital'))
})
