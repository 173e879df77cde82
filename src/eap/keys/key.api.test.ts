import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { openHouse } from '#testing/house.ts'
import { aCounsellor, aMember, bearing, keysFor, sealedTo, wordsRead } from '#testing/wall.ts'
import { byPassphrase, byRecoveryCode, newKeyring, newRecoveryCode, seal } from '#web/wall/keyring.ts'
import { askCounsellor } from '../cases/case.contract.ts'
import { readDesk } from '../desk/desk.contract.ts'
import { readRoom } from '../room/room.contract.ts'
import { askTicket, changeWay, leaveWall, makeKey, openKey, publishKey } from './key.contract.ts'

const house = await openHouse()
after(() => house.close())
const wei = await aCounsellor(house, 'counsellor')

test('everybody who works here may have a room of their own, whatever their role, and nobody is asked [S0-22] [S0-23]', async () => {
  for (const role of ROLES) {
    const answer = await (await house.signIn(role)).tries(askTicket)
    assert.equal(answer.status, role === 'client' ? 403 : 200, role)
  }
  assert.equal(await house.nobody.refused(askTicket), 'session.missing')
})

test('the passphrase finds the keyring and opens it; another, or the same one of somebody else, finds nothing [S0-22]', async () => {
  const mei = await aMember(house, 'mei')
  const found = await mei.at.does(openKey)
  assert.deepEqual([found.id, found.way, found.kind], [mei.id, 'passphrase', 'member'])
  const way = await byPassphrase(house.idOf('mei'), mei.passphrase)
  assert.equal((await way.unwrap(found.wrapped))?.recipient, mei.keyring.recipient)
  for (const other of [
    await byPassphrase(house.idOf('jun'), mei.passphrase),
    await byPassphrase(house.idOf('mei'), 'mistyped'),
  ])
    assert.equal(await bearing(house, other.bearer).refused(openKey), 'wall.unknown')
  assert.equal(await house.nobody.refused(openKey), 'wall.unknown')
})

test('a recovery code opens what the lost passphrase did, and makes a new one; the old one finds nothing any more', async () => {
  const jun = await aMember(house, 'jun')
  const id = crypto.randomUUID()
  await jun.at.does(askCounsellor, {
    id,
    counsellor: wei.id,
    sealed: await sealedTo({ in: id, words: '睡不著' }, jun, wei),
  })
  const recovery = await byRecoveryCode(jun.code)
  const found = await bearing(house, recovery.bearer).does(openKey)
  assert.deepEqual([found.id, found.way], [jun.id, 'recovery'])
  const keyring = await recovery.unwrap(found.wrapped)
  assert.ok(keyring)
  const fresh = await byPassphrase(house.idOf('jun'), 'a new one, not to be lost again')
  await bearing(house, recovery.bearer).does(changeWay, {
    way: 'passphrase',
    digest: fresh.digest,
    wrapped: await fresh.wrap(keyring),
  })
  assert.equal(await jun.at.refused(openKey), 'wall.unknown')
  const again = await fresh.unwrap((await bearing(house, fresh.bearer).does(openKey)).wrapped)
  assert.ok(again)
  assert.deepEqual(await wordsRead({ ...jun, keyring: again, at: bearing(house, fresh.bearer) }, id), ['睡不著'])
  const used = { way: 'recovery' as const, digest: fresh.digest, wrapped: await fresh.wrap(keyring) }
  assert.equal(await bearing(house, fresh.bearer).refused(changeWay, used), 'wall.taken')
})

test('a request that says who is asking is refused at the door of the room, whoever it is [S0-22] [X17]', async () => {
  const lan = await aMember(house, 'lan')
  const { body } = await keysFor(house.idOf('lan'), 'another')
  for (const role of [...ROLES, 'lan'] as const) {
    const { headers } = await house.signIn(role)
    const named = bearing(house, lan.at.headers['x-sanying-key'] ?? '', headers)
    assert.equal(await named.refused(readRoom), 'wall.with_name', role)
    assert.equal(await named.refused(makeKey, { ...body, ticket: 'x' }), 'wall.with_name', role)
  }
  const token = await house.token('contacts', 'messages', 'clock')
  assert.equal(await token.refused(readRoom), 'wall.with_name')
})

test('a ticket makes one membership, of many that come with it at once, and none tomorrow', async () => {
  const mei = await house.signIn('mei')
  const { ticket } = await mei.does(askTicket)
  const tries = await Promise.all(
    Array.from({ length: 6 }, async (_, nth) => {
      const { body } = await keysFor(house.idOf('mei'), `attempt ${nth} of many`)
      return (await house.visitor().tries(makeKey, { ...body, ticket })).status
    }),
  )
  assert.deepEqual(tries.toSorted(), [200, 409, 409, 409, 409, 409])
  const { ticket: old } = await mei.does(askTicket)
  house.pass(31)
  const { body } = await keysFor(house.idOf('mei'), 'too late')
  assert.equal(await house.visitor().refused(makeKey, { ...body, ticket: old }), 'wall.ticket_spent')
})

test('a keyring that is not wrapped is not taken, and a bearer that is somebody’s is nobody else’s', async () => {
  const mei = await house.signIn('mei')
  const { body, keyring } = await keysFor(house.idOf('mei'), 'not wrapped')
  const { ticket } = await mei.does(askTicket)
  const naked = await seal('AGE-SECRET-KEY-1', [keyring.recipient])
  for (const wrapped of ['AGE-SECRET-KEY-1QQQ', naked, `${body.passphrase.wrapped.slice(0, 60)}`, 'x'.repeat(90_000)]) {
    const given = { ...body, ticket, passphrase: { ...body.passphrase, wrapped } }
    assert.equal(await house.visitor().refused(makeKey, given), 'wall.not_sealed')
  }
  await house.visitor().does(makeKey, { ...body, ticket })
  const { ticket: next } = await mei.does(askTicket)
  assert.equal(await house.visitor().refused(makeKey, { ...body, ticket: next }), 'wall.taken')
})

test('a counsellor has one key under their name; a new one is published on purpose, and the old one opens nothing new', async () => {
  const { headers } = await house.signIn('counsellor')
  const { body, ways } = await keysFor(house.idOf('counsellor'), 'the second key of Wei')
  const named = bearing(house, '', headers)
  assert.equal(await named.refused(publishKey, body), 'confidential.key_there')
  const wrong = { ...body, recovery: { ...body.recovery, wrapped: 'in clear' } }
  assert.equal(await named.refused(publishKey, { ...wrong, replace: true }), 'wall.not_sealed')
  const { id } = await named.does(publishKey, { ...body, replace: true })
  const dana = await aMember(house, 'agent')
  assert.deepEqual(
    (await dana.at.does(readRoom)).counsellors.map((it) => it.id),
    [id],
  )
  assert.equal(await wei.at.refused(readDesk), 'confidential.locked')
  assert.equal(await bearing(house, ways.passphrase.bearer).refused(readDesk), 'session.missing')
  const { headers: other } = await house.signIn('counsellor_two')
  assert.equal(await bearing(house, ways.passphrase.bearer, other).refused(readDesk), 'confidential.locked')
  await bearing(house, ways.passphrase.bearer, headers).does(readDesk)
  const again = { ...body, recipient: (await newKeyring()).recipient, replace: true }
  assert.equal(await named.refused(publishKey, again), 'wall.taken')
})

test('somebody who leaves takes what was told with them; the counsellor’s notes are about nobody any more [P81]', async () => {
  const { headers } = await house.signIn('counsellor')
  const { body, ways, keyring, code } = await keysFor(house.idOf('counsellor'), 'the third key of Wei')
  const { id: desk } = await bearing(house, '', headers).does(publishKey, { ...body, replace: true })
  const third = { ...wei, id: desk, keyring, code, at: bearing(house, ways.passphrase.bearer, headers) }
  const qa = await aMember(house, 'qa')
  const id = crypto.randomUUID()
  await qa.at.does(askCounsellor, { id, counsellor: desk, sealed: await sealedTo({ in: id, words: 'x' }, qa, third) })
  await qa.at.does(leaveWall)
  assert.equal(await qa.at.refused(readRoom), 'wall.unknown')
  const [left] = (await third.at.does(readDesk)).cases
  assert.deepEqual([left?.id, left?.stage, left?.recipient, left?.lastOn], [id, 'closed', null, null])
})

test('whoever tries bearers one after the other is stopped, and counted as one who mistypes at the front door [X17]', async () => {
  const stranger = bearing(house, (await byRecoveryCode(newRecoveryCode())).bearer)
  let refusal = ''
  for (let tries = 0; tries < 302 && refusal !== 'session.too_many'; tries++) refusal = await stranger.refused(openKey)
  assert.equal(refusal, 'session.too_many')
  const { rows } = await house.over.pool.query(
    "select distinct split_part(door, ':', 1) as door from platform.attempts",
  )
  assert.deepEqual(rows.map((row) => row.door).toSorted(), ['sign-in'])
})
