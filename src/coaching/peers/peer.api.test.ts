import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { aPeer, movesTeam } from '#testing/coaching.ts'
import { openHouse } from '#testing/house.ts'
import { carryOut } from '../../platform/work.ts'
import { accredit, answerPairing, askPeer, listPeers, readPeers, volunteer } from './peer.contract.ts'
import { askForPeer } from './peer.sql.ts'

const house = await openHouse()
after(() => house.close())
const [mei, jun, lead, qa] = [
  await house.signIn('mei'),
  await house.signIn('jun'),
  await house.signIn('lead'),
  await house.signIn('qa'),
]
const junId = house.idOf('jun')

test('nobody is on the list who did not volunteer, and nobody accredits themselves [P79]', async () => {
  const day = { until: '2027-01-01T00:00:00Z', supervisionAt: '2026-09-01T00:00:00Z' }
  assert.equal(await qa.refused(accredit, { id: junId, ...day }), 'peer.unknown')
  await jun.does(volunteer, { willing: true, topics: ['shop'], capacity: 2 })
  assert.equal(await mei.refused(askPeer, { topic: 'shop' }), 'peer.none')
  for (const who of [jun, lead]) assert.equal(await who.refused(accredit, { id: junId, ...day }), 'access.not_yours')
  await aPeer(house)
  const listed = (await qa.does(listPeers)).peers.find((it) => it.id === junId)
  assert.deepEqual([listed?.willing, listed?.capacity, listed?.supervisionAt !== null], [true, 2, true])
})

test('Mei asks Jun of the other team, from tomorrow on; Jun says yes, either may end it, and nobody else knows [S4-42] [P79]', async () => {
  const free = (await mei.does(readPeers)).free
  assert.deepEqual(free, [{ id: junId, name: 'jun of the tests', topic: 'shop' }])
  const asked = await mei.does(askPeer, { topic: 'shop', peer: junId })
  const tomorrow = new Date('2026-07-15T16:00:00.000Z')
  assert.equal(asked.notBefore, tomorrow.toISOString(), 'midnight in Taipei')
  assert.equal(await mei.refused(askPeer, { topic: 'shop' }), 'peer.already')
  const does = { id: asked.id, does: 'agree' as const }
  assert.equal(await mei.refused(answerPairing, does), 'peer.not_yours_to_settle')
  assert.equal(await (await house.signIn('agent')).refused(answerPairing, does), 'peer.pairing_unknown')
  await jun.does(answerPairing, does)
  assert.equal(await jun.refused(answerPairing, does), 'peer.settled')
  const mine = (await mei.does(readPeers)).pairings
  assert.deepEqual(
    mine.map((it) => [it.peer.id, it.iAm, it.state, it.left]),
    [[junId, 'person', 'agreed', 3]],
  )
  for (const key of ['qa', 'manager']) {
    const text = (await (await house.signIn(key)).ask('GET', '/api/peer-list')).text
    assert.ok(!text.includes(house.idOf('mei')), `${key} reads who is on the list, not whom they sit with`)
  }
  await mei.does(answerPairing, { id: asked.id, does: 'end' })
})

test('a peer of the same team is not offered, and neither is somebody’s own lead [P79]', async () => {
  await movesTeam(house, 'jun', 'one')
  assert.deepEqual((await mei.does(readPeers)).free, [])
  assert.equal(await mei.refused(askPeer, { topic: 'shop', peer: junId }), 'peer.none')
  assert.equal(await mei.refused(askPeer, { topic: 'shop', peer: house.idOf('lead') }), 'peer.none')
  assert.equal(await lead.refused(volunteer, { willing: true, topics: ['shop'], capacity: 5 }), 'access.not_yours')
  await movesTeam(house, 'jun', 'two')
})

test('whoever talks with somebody may ask a peer on their behalf: the pairing is that person’s, and not the talker’s to read', async () => {
  const tsai = house.idOf('manager')
  const actor = { kind: 'person', id: tsai, role: 'manager', name: '', language: 'zh-Hant', team: '' } as const
  const by = { actor, now: house.clock.now(), clock: house.clock }
  const { outcome } = await carryOut(house.db, house.house, by, async (work) => {
    await sql`select set_config('app.reader', ${tsai}, true)`.execute(work.tx)
    const asked = await askForPeer(work, house.idOf('mei'), 'shop', null)
    return { asked, seen: await work.tx.selectFrom('coaching.pairings').select('id').execute() }
  })
  assert.ok(outcome.asked.ok)
  assert.deepEqual(outcome.seen, [])
  const [mine] = (await mei.does(readPeers)).pairings
  assert.equal(mine?.id, outcome.asked.next.id)
  await mei.does(answerPairing, { id: outcome.asked.next.id, does: 'end' })
})

test('many who ask one peer at the same instant: no more are let in than there is room [S4-42] [P79]', async () => {
  const askers = await Promise.all(['mei', 'agent'].map((key) => house.signIn(key)))
  for (let round = 0; round < 25; round++) {
    await jun.does(volunteer, { willing: true, topics: ['shop'], capacity: 1 })
    const answers = await Promise.all(
      askers.flatMap((it) => [it.tries(askPeer, { topic: 'shop' }), it.tries(askPeer, { topic: 'shop' })]),
    )
    assert.equal(answers.filter((it) => it.status === 200).length, 1, `round ${round}`)
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from coaching.pairings where state in ('asked','agreed')`.execute(house.db)
    assert.equal(rows[0]?.n, 1)
    await house.db
      .updateTable('coaching.pairings')
      .set({ state: 'ended', settled_at: house.clock.now() })
      .where('state', '=', 'asked')
      .execute()
  }
})

test('what is said between peers is written down nowhere: there is no field for it [P79]', async () => {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'coaching' and table_name in ('peers','pairings') and data_type in ('text','jsonb') order by 1`.execute(
    house.db,
  )
  assert.deepEqual(
    rows.map((it) => it.name),
    ['state', 'topic'],
  )
})
