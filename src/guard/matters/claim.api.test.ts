import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { requestOf } from '#testing/caller.ts'
import { openHouse } from '#testing/house.ts'
import { carryOut } from '../../platform/work.ts'
import { listRisks } from '../evidence/evidence.contract.ts'
import { chooseForCompany, chooseForMyself, reserveAction, setLimit } from './claim.contract.ts'
import { limitCameNear } from './claim.sql.ts'
import { meetMatterDeadline, openMatter, readMatter, stepMatter } from './matter.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, jun, legal] = [await house.signIn('mei'), await house.signIn('jun'), await house.signIn('legal')]
const DAYS = 24 * 60
const OWN = 'I have my own lawyer and go to the district court'
const aMatter = async () => (await mei.does(openMatter, { wishes: 'A letter first', contact: null, consent: true })).id
const seen = (id: string, who = mei) => who.does(readMatter, { id })

test('company and employee stand side by side, and neither chooses for the other [S0-63] [A4]', async () => {
  const id = await aMatter()
  assert.deepEqual((await seen(id)).choices, { company: null, employee: null })
  await legal.does(chooseForCompany, { id, choice: 'acts', words: 'The company sends a letter in its own name' })
  await mei.does(chooseForMyself, { id, choice: 'does_not', shared: true })
  for (const who of [mei, legal]) {
    const { choices } = await seen(id, who)
    assert.deepEqual([choices.company?.choice, choices.employee?.choice], ['acts', 'does_not'])
  }
  assert.equal(await legal.refused(chooseForMyself, { id, choice: 'acts', shared: true }), 'access.not_yours')
  assert.equal(await mei.refused(chooseForCompany, { id, choice: 'acts', words: 'x' }), 'access.not_yours')
  assert.equal(await jun.refused(chooseForMyself, { id, choice: 'acts', shared: true }), 'matter.unknown')
  const forged = { claimant: 'employee', choice: 'acts', words: 'x' }
  assert.equal((await legal.ask('PUT', `/api/matters/${id}/company-choice`, { body: forged })).status, 400)
})

test('no pressure either way: she changes her mind as often as she likes, nothing waits for it, and the company’s choice moves neither [S0-63]', async () => {
  const id = await aMatter()
  const open = async () =>
    (await house.db.selectFrom('platform.deadlines').select('id').where('state', '=', 'open').execute()).length
  const before = await open()
  for (const choice of ['acts', 'does_not', 'open', 'acts'] as const) {
    await mei.does(chooseForMyself, { id, choice, shared: true })
    house.pass(1)
    const { choices, state } = await seen(id, legal)
    assert.deepEqual([choices.employee?.choice, state], [choice, 'asked'])
  }
  await legal.does(chooseForCompany, { id, choice: 'does_not', words: 'We leave it' })
  assert.equal((await seen(id)).choices.employee?.choice, 'acts')
  assert.equal(await open(), before, 'no clock runs on a choice of hers')
})

test('what she does privately is hers: legal reads that she keeps it, and nobody else reads anything [S0-63]', async () => {
  const id = await aMatter()
  await mei.does(chooseForMyself, { id, choice: 'does_not', shared: true, words: 'For now' })
  house.pass(1)
  await mei.does(chooseForMyself, { id, choice: 'acts', shared: false, words: OWN })
  assert.deepEqual([(await seen(id)).choices.employee?.choice, (await seen(id)).choices.employee?.words], ['acts', OWN])
  const { choices } = await seen(id, legal)
  assert.deepEqual([choices.employee?.choice, choices.employee?.words], ['kept', ''], 'not even what she shared before')
  for (const role of ROLES) {
    const who = await house.signIn(role)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      const { text } = await who.ask('GET', requestOf(contract, { id, nth: 1, on: 'matter' }).url)
      assert.ok(!text.includes(OWN), `${role} ${contract.route}`)
    }
  }
  const facts = await house.db.selectFrom('platform.facts').select('body').where('about', '=', id).execute()
  assert.ok(!JSON.stringify(facts).includes('acts'))
  const rows = await house.inside((tx) => tx.selectFrom('guard.matter_choices').selectAll().execute())
  assert.deepEqual(rows, [], 'the house itself sees nothing without saying who looks')
})

test('a limit is reckoned from the day it became known, and reminds at 30, 14 and 3 days, once each [S0-50]', async () => {
  const id = await aMatter()
  const basis = 'Possible route, counsel’s reckoning: six months from the day the person was known'
  const knownAt = house.clock.now().toISOString()
  const { dueAt } = await legal.does(setLimit, { id, what: 'A complaint of her own', basis, knownAt, months: 6 })
  assert.equal(dueAt, '2027-01-15T15:59:00.000Z', 'the last minute of that day where the house is')
  const reminded = async () =>
    (
      await house.db
        .selectFrom('platform.facts')
        .select('body')
        .where('about', '=', id)
        .where('name', '=', 'matter.limit_near')
        .orderBy('seq')
        .execute()
    ).map((it) => (it.body as { days: number }).days)
  const until = (days: number) => (Date.parse(dueAt) - house.clock.now().getTime()) / 60_000 - days * DAYS
  await house.advance(until(30) - 1)
  assert.deepEqual(await reminded(), [])
  for (const [days, so] of [
    [30, [30]],
    [14, [30, 14]],
    [3, [30, 14, 3]],
  ] as const) {
    await house.advance(until(days))
    await house.ring()
    assert.deepEqual(await reminded(), so)
    const [limit] = (await seen(id)).deadlines
    assert.deepEqual([limit?.near, limit?.basis], [days, basis], 'the person sees it too')
  }
  assert.deepEqual(
    (await legal.does(listRisks)).limits.map((it) => [it.matter, it.days]),
    [[id, 3]],
  )
  await house.advance(until(0))
  assert.equal((await seen(id)).deadlines[0]?.missed, true)
})

test('an alarm lost for weeks says the nearest limit once, doubled says nothing, and one that is met is silent [S0-50]', async () => {
  const id = await aMatter()
  const knownAt = house.clock.now().toISOString()
  await legal.does(setLimit, { id, what: 'A letter', basis: 'Ask counsel', knownAt, months: 2 })
  house.pass(50 * DAYS)
  await house.ring()
  const [limit] = (await seen(id)).deadlines
  const by = { actor: { kind: 'clock' } as const, now: house.clock.now(), clock: house.clock }
  for (let n = 0; n < 3; n++) await carryOut(house.db, house.house, by, (work) => limitCameNear(work, limit?.id ?? ''))
  const days = async () =>
    (
      await house.db
        .selectFrom('platform.facts')
        .select('body')
        .where('about', '=', id)
        .where('name', '=', 'matter.limit_near')
        .execute()
    ).map((it) => (it.body as { days: number }).days)
  assert.deepEqual(await days(), [14])
  await legal.does(meetMatterDeadline, { id, deadline: limit?.id ?? '' })
  await house.advance(20 * DAYS)
  assert.deepEqual(await days(), [14])
  assert.equal(
    await legal.refused(setLimit, { id, what: 'x', basis: 'y', knownAt: '2020-01-01T00:00:00Z', months: 6 }),
    'matter.limit_passed',
  )
})

test('every step of either is read by the person at once: a reservation, a limit, the company’s choice [S0-40] [S0-50]', async () => {
  const id = await aMatter()
  const reserved = 'We reserve the right to act'
  house.pass(1)
  await legal.does(reserveAction, { id, words: reserved })
  house.pass(1)
  await legal.does(chooseForCompany, { id, choice: 'acts', words: 'A letter in our name' })
  assert.deepEqual(
    (await seen(id)).steps.map((it) => [it.state, it.words]),
    [
      ['asked', 'A letter first'],
      ['reserved', reserved],
      ['company_acts', 'A letter in our name'],
    ],
  )
  await legal.does(stepMatter, { id, state: 'closed', words: 'Done' })
  const limit = { what: 'x', basis: 'y', knownAt: house.clock.now().toISOString(), months: 6 }
  for (const refused of [
    legal.refused(reserveAction, { id, words: 'x' }),
    legal.refused(setLimit, { id, ...limit }),
    legal.refused(chooseForCompany, { id, choice: 'open', words: 'x' }),
    mei.refused(chooseForMyself, { id, choice: 'open', shared: true }),
  ])
    assert.equal(await refused, 'matter.closed')
})
