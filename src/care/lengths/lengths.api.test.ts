import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readWins } from '#insight/wins/wins.contract.ts'
import { ROLES } from '#kernel/roles.ts'
import { carryOut } from '#platform/work.ts'
import { seePresence } from '#routing/presence/presence.contract.ts'
import { requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { beginRecovery, upsetUntil } from '../recoveries/recovery.sql.ts'
import type { Level } from '../recoveries/recovery.ts'
import { readLengths, setLengths } from './lengths.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const manager = await house.signIn('manager')

test('how long one rests is a rule of the house with a version and a reason; it may be longer and never shorter than it came [P63] [S4-66]', async () => {
  assert.deepEqual(await mei.does(readLengths), {
    version: 0,
    l2: 5,
    l3: 15,
    l4: null,
    helped: 10,
    because: null,
    setBy: null,
    setAt: null,
  })
  const longer = { l2: 8, l3: 25, helped: 12, because: 'Ten minutes are not enough after a slur' }
  for (const shorter of [{ l2: 4 }, { l3: 14 }, { l4: 200 }, { helped: 9 }, { because: '' }])
    assert.equal((await manager.tries(setLengths, { ...longer, ...shorter })).status, 400)
  assert.equal(await manager.refused(setLengths, { ...longer, l2: 30 }), 'recovery.out_of_order')
  assert.equal(await (await house.signIn('lead')).refused(setLengths, longer), 'access.not_yours')
  assert.equal((await manager.does(setLengths, longer)).version, 1)
  const read = await mei.does(readLengths)
  assert.deepEqual([read.version, read.l3, read.because], [1, 25, longer.because])

  const contact = await aContact(house)
  await contact.customerSays('your mother')
  await contact.ends()
  const { unavailableUntil } = await mei.does(seePresence)
  assert.equal(Date.parse(unavailableUntil ?? '') - house.clock.now().getTime(), 25 * 60_000)
  const kept = await house.db.selectFrom('care.recoveries').select(['lengths', 'level']).executeTakeFirstOrThrow()
  assert.deepEqual([kept.lengths, kept.level], [1, 3], 'the version stays on what it decided')
  const both = await Promise.all([1, 2].map(() => manager.does(setLengths, longer)))
  assert.deepEqual(both.map((it) => it.version).toSorted(), [2, 3])
})

/** A rest that begins out of nowhere, so that nothing but the rest has changed. */
const rests = (level: Level, minutes: number) =>
  carryOut(house.db, house.house, { actor: { kind: 'clock' }, now: house.clock.now(), clock: house.clock }, (work) =>
    beginRecovery(work, {
      agent: house.idOf('mei'),
      contact: null,
      level,
      until: new Date(work.now.getTime() + minutes * 60_000),
    }),
  )

test('a rest moves no figure and no page but the ones that say until when: every door as every role, before and after [P65] [S4-66]', async () => {
  await house.advance(24 * 60)
  const contact = await aContact(house)
  await contact.ends()
  const { case: of } = await contact.wrappedUpBy(mei, { case: { title: 'A sofa' } })
  const who = [...ROLES.filter((it) => it !== 'agent'), 'jun']
  const seen = async () => {
    const pages = new Map<string, string>()
    for (const role of who)
      for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET ')))
        for (const id of contract.route.includes(':id') ? [contact.id, of?.id, house.idOf('mei')] : ['']) {
          const { url } = requestOf(contract, id ? { id } : {})
          pages.set(`${role} ${contract.route} ${id}`, (await (await house.signIn(role)).ask('GET', url)).text)
        }
    return pages
  }
  const before = await seen()
  const figures = async () => (await manager.does(readWins, { days: 7 })).figures
  const was = await figures()
  await rests(2, 40)
  const changed = new Set<string>()
  for (const [page, text] of await seen())
    if (text !== before.get(page)) changed.add(page.split(' ').slice(1, 3).join(' '))
  // The floor says until when; the house's own figure of rests it kept has one more, which still runs; and who looked at
  // group figures are we ourselves, a moment ago.
  const may = ['GET /api/floor', 'GET /api/wins', 'GET /api/wins/:figure/rows', 'GET /api/group-figures/reads']
  assert.deepEqual(
    [...changed].filter((page) => !may.includes(page)),
    [],
  )
  assert.ok(changed.has('GET /api/floor'))
  for (const figure of await figures())
    if (figure.id !== 'recovery_kept')
      assert.deepEqual(
        figure,
        was.find((it) => it.id === figure.id),
        figure.id,
      )
})

test('until when somebody was upset is one moment for whoever plans something later, and says nothing of why [X8]', async () => {
  const asked = () =>
    carryOut(house.db, house.house, { actor: { kind: 'clock' }, now: house.clock.now(), clock: house.clock }, (work) =>
      upsetUntil(work, house.idOf('jun')),
    )
  assert.equal((await asked()).outcome, null)
  const contact = await aContact(house, { agent: 'jun' })
  await contact.customerSays('damn')
  await contact.ends()
  assert.equal((await asked()).outcome, null, 'swearing at the weather upsets nobody')
  const next = await aContact(house, { agent: 'jun' })
  await next.customerSays('you idiot')
  await next.ends()
  const until = new Date(house.clock.now().getTime() + 8 * 60_000)
  assert.deepEqual((await asked()).outcome, until)
  house.pass(600)
  assert.deepEqual((await asked()).outcome, until)
})
