import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { startContact } from '#routing/arrivals/arrival.contract.ts'
import { openHouse } from '#testing/house.ts'
import { checkQueue, listQueues, makeQueue, openTheQueue } from './queue.contract.ts'
import { CHECKS, missing, open } from './readiness.ts'

const house = await openHouse()
after(() => house.close())
const admin = await house.signIn('admin')
const executive = await house.signIn('executive')
const mei = await house.signIn('mei')
const line = await house.token('contacts')
const name = { 'zh-Hant': '退貨', 'zh-Hans': '退货', en: 'Returns' }
const ring = (queue: string) => line.tries(startContact, { channel: 'phone', language: 'zh-Hant', queue })
const queueOf = async (key: string) => (await admin.does(listQueues)).queues.find((it) => it.key === key)

test('nobody is put behind a queue that is not ready: calls are refused until every check has passed [S3-38]', async () => {
  await admin.does(makeQueue, { key: 'returns', name })
  assert.equal((await ring('returns')).said?.code, 'queue.not_open')
  assert.equal(await executive.refused(openTheQueue, { key: 'returns' }), 'queue.not_ready')
  for (const item of CHECKS) {
    assert.equal(await executive.refused(openTheQueue, { key: 'returns' }), 'queue.not_ready')
    await executive.does(checkQueue, { key: 'returns', item, how: `looked after: ${item}` })
  }
  await executive.does(openTheQueue, { key: 'returns' })
  assert.equal((await ring('returns')).status, 200)
  assert.equal((await queueOf('returns'))?.openedBecause, null)
  assert.equal(await executive.refused(openTheQueue, { key: 'returns' }), 'queue.already_open')
})

test('who opens a queue unready does it with a reason and a name, and both stay', async () => {
  await admin.does(makeQueue, { key: 'storm', name })
  await executive.does(openTheQueue, { key: 'storm', because: 'The typhoon is here, the drills come on Friday' })
  const queue = await queueOf('storm')
  assert.deepEqual([queue?.openedBy, queue?.checks], ['executive of the tests', []])
  assert.match(queue?.openedBecause ?? '', /typhoon/)
  assert.equal((await ring('storm')).status, 200)
})

test('an agent opens no queue, and no queue is made twice or under a strange name', async () => {
  assert.equal(await mei.refused(openTheQueue, { key: 'shop' }), 'access.not_yours')
  assert.equal(await admin.refused(makeQueue, { key: 'shop', name }), 'queue.exists')
  assert.equal((await admin.tries(makeQueue, { key: 'Shop; drop', name })).status, 400)
  assert.equal(await executive.refused(openTheQueue, { key: 'nowhere' }), 'queue.unknown')
})

test('whatever has been checked, a queue opens without a reason exactly when nothing is missing [S3-38]', () => {
  fc.assert(
    fc.property(fc.subarray([...CHECKS]), fc.string(), (passed, because) => {
      const it = { openedAt: null, passed: new Set(passed) }
      assert.equal(open(it, '').ok, passed.length === CHECKS.length)
      if (because !== '') assert.equal(open(it, because).ok, true)
      assert.equal(missing(it).length, CHECKS.length - passed.length)
    }),
  )
})
