import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { openHouse } from '#testing/house.ts'
import { aGradedCase, gives, isRefused, theShopIs } from '#testing/remedy.ts'
import { approveRemedy } from './remedy.contract.ts'
import { readRemedies } from './view.contract.ts'

const house = await openHouse()
after(() => house.close())
const [second, lead, mei] = await Promise.all(['second_line', 'lead', 'mei'].map((key) => house.signIn(key)))
assert.ok(second && lead && mei)
beforeEach(() => theShopIs(house, { profile: 'private', admission: 'fact_first', admission_limit: 0, currency: 'TWD' }))
const view = (id: string) => second.does(readRemedies, { id })
const rowOf = (id: string) =>
  house.inside((tx) => tx.selectFrom('redress.remedies').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
const howMany = () =>
  house.inside(async (tx) => (await tx.selectFrom('redress.remedies').select('id').execute()).length)

test('an amount that cannot be meant is refused with a code, and nothing is stored', async () => {
  const { caseId } = await aGradedCase(house)
  const before = await howMany()
  for (const amount of [-1, 10 ** 12, 0.5, 402_000.01, Number.MAX_VALUE, '402000', null, true])
    assert.equal(
      (
        await second.ask('POST', `/api/cases/${caseId}/remedies`, {
          body: { kind: 'repayment', amount, currency: 'TWD' },
        })
      ).said?.code,
      'input.invalid',
      `${amount}`,
    )
  assert.equal(await isRefused(second, caseId, { currency: 'CNY' }), 'remedy.wrong_currency')
  assert.equal(
    (
      await second.ask('POST', `/api/cases/${caseId}/remedies`, {
        body: { kind: 'repayment', amount: 1, currency: 'XAU' },
      })
    ).status,
    400,
  )
  assert.equal(
    await isRefused(second, caseId, { amount: 10_000_000_000, because: 'all of it' }),
    'remedy.above_everybody',
  )
  assert.equal(await isRefused(second, caseId, { demand: crypto.randomUUID() }), 'remedy.demand_unknown')
  assert.equal(await howMany(), before)
})

test('dismissal, a name, a pay cut or any other word is no remedy: not at the door, and not in the database [S1-14] [S1-37]', async () => {
  const { caseId } = await aGradedCase(house)
  const staff = ['dismissal', 'dismiss', 'fire', 'name_and_number', 'written_apology', 'pay_deduction', '開除', '扣薪']
  const kinds = [
    'repayment',
    'compensation',
    'replacement',
    'repair',
    'gift',
    'fee_waiver',
    'service',
    'apology_letter',
  ]
  const refused = async (kind: string) => {
    if (kinds.includes(kind)) return
    const body = { kind, amount: 0, currency: 'TWD', because: 'asked for' }
    assert.equal((await second.ask('POST', `/api/cases/${caseId}/remedies`, { body })).status, 400, kind)
  }
  for (const kind of staff) await refused(kind)
  await fc.assert(fc.asyncProperty(fc.string(), refused), { numRuns: 60 })
  const values = { id: crypto.randomUUID(), house: house.house.house, case_id: caseId, grade: 2, currency: 'TWD' }
  for (const kind of staff)
    await assert.rejects(
      house.inside((tx) =>
        tx
          .insertInto('redress.remedies')
          .values({
            ...values,
            kind: kind as 'gift',
            words: 'x',
            proposed_by: house.idOf('lead'),
            proposed_at: house.clock.now(),
          })
          .execute(),
      ),
      /remedies_kind_check/,
    )
})

test('a demand about a colleague is answered by no remedy [S1-14] [S1-37]', async () => {
  const { caseId, demand } = await aGradedCase(house)
  await house.inside((tx) =>
    tx.updateTable('desk.demands').set({ kind: 'against_staff', words: 'fire him' }).where('id', '=', demand).execute(),
  )
  assert.equal(await isRefused(second, caseId, { demand }), 'remedy.not_about_staff')
  const seen = await view(caseId)
  assert.deepEqual(seen.demands, [])
  assert.ok(!JSON.stringify(seen).includes('fire him'))
})

test('a public queue has no gift and no compensation, for nobody and under no grade: the lawful ways stand there [S1-24] [S1-27]', async () => {
  const { caseId } = await aGradedCase(house)
  await theShopIs(house, { profile: 'public' })
  const seen = await view(caseId)
  assert.deepEqual([seen.options, seen.extras, seen.things, seen.mine], [[], null, [], null])
  assert.equal(seen.sheet?.grade, 2, 'what happened is graded all the same')
  assert.ok(seen.routes.length > 0 && seen.routes.every((it) => it.article['zh-Hant'] && it.deadline.en && it.asOf))
  for (const who of [mei, lead, second])
    for (const kind of ['gift', 'compensation', 'repayment', 'service'] as const)
      for (const extra of [true, false])
        assert.equal(
          await isRefused(who, caseId, { kind, extra, amount: 0, because: 'kindness' }),
          'remedy.public_queue',
        )
  await assert.rejects(
    house.inside((tx) =>
      tx
        .insertInto('redress.remedies')
        .values({
          id: crypto.randomUUID(),
          house: house.house.house,
          case_id: caseId,
          kind: 'gift',
          grade: 2,
          currency: 'TWD',
          words: 'x',
          proposed_by: house.idOf('lead'),
          proposed_at: house.clock.now(),
        })
        .execute(),
    ),
    /public queue/,
  )
})

test('a regulated queue pays by written decision and two people, and gives no gifts [S1-34]', async () => {
  const { caseId } = await aGradedCase(house)
  await theShopIs(house, { profile: 'regulated' })
  assert.ok((await view(caseId)).options.every((it) => it.kind !== 'gift'))
  assert.equal(
    await isRefused(mei, caseId, { kind: 'service', amount: 0, extra: true, because: 'kind' }),
    'remedy.extras_off',
  )
  const { id, waits } = await gives(mei, caseId)
  assert.ok(waits.includes('two_people'))
  assert.equal(await second.refused(approveRemedy, { id }), 'remedy.decision_needed')
  await second.does(approveRemedy, { id, decision: 'Paid back in full: our notice was wrong.' })
  assert.match((await rowOf(id)).decision ?? '', /notice/)
})
