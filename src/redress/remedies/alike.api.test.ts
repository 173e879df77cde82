import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aGradedCase, gives, theShopIs } from '#testing/remedy.ts'
import { approveRemedy, couldNot, refuseRemedy } from './remedy.contract.ts'
import { readDeviations, readPowers, readRemedies } from './view.contract.ts'

const house = await openHouse()
after(() => house.close())
const second = await house.signIn('second_line')
const lead = await house.signIn('lead')
const mei = await house.signIn('mei')

test('four of four like cases got the full amount, and each can be opened [S1-36] [S1-10]', async () => {
  for (let n = 0; n < 4; n++) await gives(second, (await aGradedCase(house)).caseId)
  await gives(second, (await aGradedCase(house, { matter: 'late' })).caseId, { kind: 'replacement', amount: 0 })
  await gives(second, (await aGradedCase(house, { money: 50_000 })).caseId, { amount: 50_000 })
  const { caseId } = await aGradedCase(house)
  const { similar } = await second.does(readRemedies, { id: caseId })
  assert.deepEqual([similar.full, similar.of, similar.cases.length], [4, 4, 4])
  assert.ok(similar.cases.every((it) => it.given === 402_000 && it.case.id && it.kinds.includes('repayment')))
  const part = await aGradedCase(house)
  await gives(second, part.caseId, { amount: 100_000, because: 'They wanted no more' })
  const { similar: now } = await second.does(readRemedies, { id: caseId })
  assert.deepEqual([now.full, now.of], [4, 5])
})

test('one that only waits is no precedent', async () => {
  const before = (await second.does(readRemedies, { id: (await aGradedCase(house)).caseId })).similar.of
  await gives(mei, (await aGradedCase(house)).caseId)
  assert.equal((await second.does(readRemedies, { id: (await aGradedCase(house)).caseId })).similar.of, before)
})

test('what was off the table is listed with its reason, without who gave it, and what came of it [S1-11]', async () => {
  const { caseId, phone } = await aGradedCase(house)
  await gives(second, caseId, { amount: 450_000, because: 'The garage charged storage' })
  await (await aContact(house, { phone })).ends()
  const text = JSON.stringify(await lead.does(readDeviations))
  const { deviations } = await lead.does(readDeviations)
  const mine = deviations.find((it) => it.case.id === caseId)
  assert.deepEqual([mine?.because, mine?.role, mine?.cameAgain], ['The garage charged storage', 'second_line', true])
  assert.ok(!text.includes('of the tests'), 'nobody is named')
  assert.equal(await mei.refused(readDeviations), 'access.not_yours')
})

test('each power that was missing is counted with what came of the ask, and with no name [S3-37]', async () => {
  const [one, two, three] = [await aGradedCase(house), await aGradedCase(house), await aGradedCase(house)]
  const [asked, late] = [await gives(mei, one.caseId), await gives(mei, two.caseId)]
  house.pass(2)
  await second.does(approveRemedy, { id: asked.id })
  await house.advance(10)
  await second.does(refuseRemedy, { id: late.id, because: 'Paid by the garage' })
  await mei.does(couldNot, { id: three.caseId, power: 'elsewhere', words: 'The depot has to open the door' })
  const { powers } = await lead.does(readPowers)
  const amount = powers.find((it) => it.power === 'amount' && it.role === 'agent')
  assert.ok(amount)
  assert.equal(amount.asked, amount.times)
  assert.ok(amount.asAsked >= 1 && amount.answered >= 2 && amount.inTime >= 1 && amount.inTime < amount.answered)
  assert.equal(powers.find((it) => it.power === 'elsewhere')?.times, 1)
  assert.ok(!JSON.stringify(powers).includes(house.idOf('mei')))
})

test('what a higher limit did to people coming again is seen by the version that was in force [S3-37]', async () => {
  const planted = async (policy: number, again: boolean) => {
    const { caseId, phone } = await aGradedCase(house)
    await mei.does(couldNot, { id: caseId, power: 'stock' })
    await house.inside((tx) =>
      tx
        .insertInto('redress.shortfalls')
        .values({
          id: crypto.randomUUID(),
          house: house.house.house,
          case_id: caseId,
          power: 'kind',
          role: 'lead',
          by: house.idOf('lead'),
          currency: 'TWD',
          policy,
          at: house.clock.now(),
        })
        .execute(),
    )
    if (again) await (await aContact(house, { agent: 'jun', phone })).ends()
  }
  for (const again of [true, true, false]) await planted(1, again)
  for (const again of [false, false, true]) await planted(2, again)
  const { powers } = await lead.does(readPowers)
  const of = (policy: number) => powers.find((it) => it.power === 'kind' && it.policy === policy)
  assert.deepEqual([of(1)?.cameAgain, of(1)?.times, of(2)?.cameAgain, of(2)?.times], [2, 3, 1, 3])
})

test('a case of another queue’s rules is no precedent for money it may not give', async () => {
  const { caseId } = await aGradedCase(house)
  await theShopIs(house, { profile: 'public' })
  assert.deepEqual((await second.does(readRemedies, { id: caseId })).similar, { cases: [], full: 0, of: 0 })
  await theShopIs(house, { profile: 'private' })
})
