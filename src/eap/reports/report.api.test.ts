import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { openHouse } from '#testing/house.ts'
import { aCounsellor, aMember, sealedTo } from '#testing/wall.ts'
import { askCounsellor, writeToMember } from '../cases/case.contract.ts'
import { leaveWall } from '../keys/key.contract.ts'
import { readReport } from './report.contract.ts'

const house = await openHouse()
after(() => house.close())
const wei = await aCounsellor(house, 'counsellor')
const executive = await house.signIn('executive')
const HALF_YEAR = 200 * 1440

async function talks(key: string, answered: boolean) {
  const member = await aMember(house, key)
  const id = crypto.randomUUID()
  await member.at.does(askCounsellor, {
    id,
    counsellor: wei.id,
    sealed: await sealedTo({ in: id, words: 'x' }, member, wei),
  })
  if (answered)
    for (const words of ['我在', '我還在'])
      await wei.at.does(writeToMember, { id, kind: 'word', sealed: await sealedTo({ in: id, words }, member, wei) })
  return member
}

test('the employer reads half-years that are over, of the whole organisation, and people who were answered, each once [P93] [S0-24]', async () => {
  const five = await Promise.all(['mei', 'jun', 'lan', 'qa', 'legal'].map((key) => talks(key, true)))
  await talks('department', false)
  assert.deepEqual((await executive.does(readReport)).halves, [], 'nothing of the half-year that runs')
  house.pass(HALF_YEAR)
  const [half] = (await executive.does(readReport)).halves
  const people = ROLES.length - 1 + 5
  assert.deepEqual(half, { half: '2026-2', people, users: 5, stages: null, groups: null })
  await five[0]?.at.does(leaveWall)
  assert.equal(
    (await executive.does(readReport)).halves[0]?.users,
    5,
    'what was published does not change when one leaves',
  )
})

test('a half-year in which four came looks like one in which nobody did [P93]', async () => {
  await Promise.all(['hr', 'compliance', 'manager', 'admin'].map((key) => talks(key, true)))
  house.pass(HALF_YEAR)
  const [half] = (await executive.does(readReport)).halves
  assert.deepEqual([half?.half, half?.users, half?.stages], ['2027-1', null, null])
  for (const role of ROLES)
    if (!['executive', 'hr'].includes(role))
      assert.equal(await (await house.signIn(role)).refused(readReport), 'access.not_yours', role)
})
