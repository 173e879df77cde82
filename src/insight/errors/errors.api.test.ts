import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readErrorsAfterStrain } from './errors.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')

test('a floor that has told little cannot tell, and nobody’s name is in the figure [S1-26]', async () => {
  const contact = await aContact(house)
  await mei.ask('POST', `/api/contacts/${contact.id}/notes`, { body: { words: 'Parking is free', basis: 'guess' } })
  const answer = await lead.tries(readErrorsAfterStrain)
  const found = answer.json as { verdict: string; otherwise: { denominator: number } }
  assert.deepEqual([found.verdict, found.otherwise.denominator], ['cannot_tell', 1])
  assert.ok(!answer.text.includes(house.idOf('mei')) && !answer.text.includes('mei of the tests'))
  assert.equal(await mei.refused(readErrorsAfterStrain), 'access.not_yours')
})
