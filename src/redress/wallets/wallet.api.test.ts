import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { monthOf } from '#platform/public.ts'
import { callerOf } from '#testing/caller.ts'
import { openHouse, serveOver } from '#testing/house.ts'
import { aGradedCase, gives, isRefused } from '#testing/remedy.ts'
import { policyNow } from '../remedies/policies.ts'
import { approveRemedy, giveRemedy, refuseRemedy } from '../remedies/remedy.contract.ts'
import { readRemedies } from '../remedies/view.contract.ts'
import { leftIn } from './wallet.ts'

const house = await openHouse({ connections: 24 })
const other = await serveOver(house.over)
after(async () => {
  await other.stop()
  await house.close()
})
const second = await house.signIn('second_line')
const lead = await house.signIn('lead')
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const MOST = policyNow.tariffs.TWD.wallets.agent
const walletsOf = (key: string) =>
  house.inside((tx) => tx.selectFrom('redress.wallets').selectAll().where('person', '=', house.idOf(key)).execute())
const extra = { kind: 'fee_waiver', extra: true, because: 'They waited an hour in the rain' } as const

test('twenty asks at once over two servers never take more out of a wallet than is in it [S1-11]', async () => {
  const { caseId } = await aGradedCase(house)
  const elsewhere = callerOf(other.app, mei.headers, '10.9.0.1')
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      (at % 2 === 0 ? mei : elsewhere).tries(giveRemedy, { id: caseId, ...extra, amount: 19_000, currency: 'TWD' }),
    ),
  )
  assert.deepEqual(
    answers.map((it) => it.status).filter((status) => status !== 200),
    [],
  )
  const states = answers.map((it) => (it.json as { state: string }).state)
  const [wallet] = await walletsOf('mei')
  assert.equal(states.filter((state) => state === 'approved').length, 5, 'five acts, or five times 190')
  assert.deepEqual([wallet?.amount, wallet?.acts], [95_000, 5])
  assert.ok((wallet?.amount ?? 0) <= MOST.amount && (wallet?.acts ?? 0) <= MOST.acts)
  assert.equal(states.filter((state) => state === 'proposed').length, 15, 'the others are asked for, not lost')
})

test('a wallet is per month and per person; what is in it is not moved by what is due [S1-11]', async () => {
  const { caseId } = await aGradedCase(house, { money: 20_000 })
  await gives(jun, caseId, { amount: 20_000 })
  assert.deepEqual(await walletsOf('jun'), [], 'what is due costs nobody their wallet')
  await gives(jun, caseId, { ...extra, amount: 10_000 })
  const mine = (await jun.does(readRemedies, { id: caseId })).mine?.wallet
  assert.deepEqual([mine?.amount, mine?.acts], [MOST.amount - 10_000, MOST.acts - 1])
  await house.advance(31 * 24 * 60)
  const next = (await jun.does(readRemedies, { id: caseId })).mine?.wallet
  assert.equal(next?.amount, MOST.amount)
})

test('beyond my wallet I ask, and whoever says yes gives it out of their own [S1-11]', async () => {
  const { caseId } = await aGradedCase(house)
  for (let n = 0; n < MOST.acts; n++) await gives(mei, caseId, { ...extra, amount: 100 })
  const asked = await gives(mei, caseId, { ...extra, amount: 100 })
  assert.deepEqual([asked.state, asked.waits], ['proposed', ['wallet']])
  assert.equal(await mei.refused(approveRemedy, { id: asked.id }), 'remedy.wallet_empty')
  await second.does(approveRemedy, { id: asked.id })
  assert.equal((await walletsOf('second_line'))[0]?.acts, 1)
})

test('what is taken back goes back into the wallet it came out of', async () => {
  const { caseId } = await aGradedCase(house)
  const { id } = await gives(lead, caseId, { ...extra, amount: 5000 })
  assert.deepEqual(
    (await walletsOf('lead')).map((it) => [it.amount, it.acts]),
    [[5000, 1]],
  )
  await second.does(refuseRemedy, { id, because: 'The wrong case' })
  assert.deepEqual(
    (await walletsOf('lead')).map((it) => [it.amount, it.acts]),
    [[0, 0]],
  )
})

test('an extra is small and says why; what is due is the same with it and without it [S3-55] [X5]', async () => {
  const [plain, kind] = [await aGradedCase(house), await aGradedCase(house)]
  assert.equal(await isRefused(lead, kind.caseId, { ...extra, amount: 100, because: '' }), 'remedy.reason_needed')
  const most = policyNow.tariffs.TWD.extra
  assert.equal(await isRefused(lead, kind.caseId, { ...extra, amount: most + 1 }), 'remedy.extra_too_large')
  assert.equal(await isRefused(lead, kind.caseId, { ...extra, kind: 'repayment', amount: 1 }), 'remedy.kind_not_extra')
  await gives(lead, kind.caseId, { ...extra, amount: most, because: 'They thanked us and told it calmly' })
  const [a, b] = [
    await second.does(readRemedies, { id: plain.caseId }),
    await second.does(readRemedies, { id: kind.caseId }),
  ]
  assert.deepEqual(a.options, b.options)
  assert.deepEqual(a.sheet?.gradeIf, b.sheet?.gradeIf)
})

test('a month begins at midnight of the house, and an empty wallet is empty', () => {
  assert.equal(monthOf(new Date('2026-07-31T15:59:59Z'), 'Asia/Taipei'), '2026-07')
  assert.equal(monthOf(new Date('2026-07-31T16:00:00Z'), 'Asia/Taipei'), '2026-08')
  assert.deepEqual(leftIn({ mostAmount: 100, mostActs: 5, amount: 100, acts: 2 }), { amount: 0, acts: 3 })
})
