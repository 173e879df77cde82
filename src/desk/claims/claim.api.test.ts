import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readDay } from '#insight/day/day.contract.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aHistory, GIFT_LANE } from '#testing/lane.ts'
import { writeOutcomes } from '../outcomes/outcome.contract.ts'
import {
  addClaim,
  countBreaches,
  endClaim,
  listClaims,
  publishClaim,
  readClaimRows,
  setStandard,
  signOffClaim,
} from './claim.contract.ts'
import { listServices, readKeptRate, readSayable, sayTime } from './sayable.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const department = await house.signIn('department')
const executive = await house.signIn('executive')
const DAY = 1440
const gift = { service: 'delivery', lane: 'north' }
const wording = { words: '次日達', publishedIn: '網站首頁', owner: 'department', minutes: DAY }
const claimOf = async (id: string) => (await executive.does(listClaims)).claims.find((it) => it.id === id)

await aHistory(house, gift, GIFT_LANE)
await department.does(setStandard, { ...gift, words: '標準一天', minutes: DAY, owner: 'department' })
const nextDay = (await department.does(addClaim, { ...gift, ...wording, found: true })).id

test('advertised, standard, stated and actual stand side by side, each with its n [S3-40] [S3-41]', async () => {
  const it = await claimOf(nextDay)
  assert.deepEqual([it?.advertised.minutes, it?.standard?.minutes, it?.state], [DAY, DAY, 'found'])
  assert.ok(Math.abs((it?.actual.usual?.minutes ?? 0) / DAY - 1.4) < 0.05, `${it?.actual.usual?.minutes}`)
  assert.ok(Math.abs((it?.actual.sure?.minutes ?? 0) / DAY - 3.1) < 0.1, `${it?.actual.sure?.minutes}`)
  assert.deepEqual([it?.actual.of, it?.advertised.kept.of, it?.needsSignOff], [120, 120, true])
  assert.ok((it?.actual.sure?.low ?? 0) < (it?.actual.sure?.minutes ?? 0))
})

test('the inflated claim ranks first among honest ones and ones of which nobody can tell [S3-40]', async () => {
  const honest = { service: 'repair', lane: '' }
  await aHistory(
    house,
    honest,
    Array.from({ length: 60 }, () => 100),
  )
  await department.does(addClaim, { ...honest, ...wording, minutes: 120, found: true })
  await department.does(addClaim, { service: 'cleaning', lane: '', ...wording, minutes: 60, found: true })
  const { claims } = await executive.does(listClaims)
  assert.equal(claims[0]?.id, nextDay)
  assert.deepEqual(
    claims.slice(1).map((it) => it.actual.cannotTell),
    [null, 'none'],
  )
  assert.equal(claims.find((it) => it.service === 'repair')?.needsSignOff, false)
})

test('the screen offers what is kept, with n and as of when, beside how often the standard is kept [A2] [S3-41]', async () => {
  const may = await mei.does(readSayable, { ...gift, language: 'en' })
  assert.equal(may.cannotTell, null)
  assert.match(may.sentence ?? '', /^Usually by .*, 9 times out of 10 by /)
  assert.ok(may.of >= 30 && may.asOf)
  assert.ok((may.standard?.kept.kept ?? 1) / (may.standard?.kept.of ?? 1) < 0.4)
  const unknown = await mei.does(readSayable, { service: 'nothing' })
  assert.deepEqual([unknown.sentence, unknown.cannotTell, unknown.of], [null, 'none', 0])
  assert.ok((await mei.does(listServices)).services.some((it) => it.lane === 'north'))
})

test('the standard said once more is written for the owner of the claim, and for nobody against the agent [A2] [S3-41] [S3-47]', async () => {
  const contact = await aContact(house)
  const said = { ...gift, words: '標準是一天', basis: 'standard' as const, minutes: DAY, askedFor: '客戶' }
  const before = JSON.stringify(await mei.does(readDay))
  const told = await mei.does(sayTime, { id: contact.id, ...said })
  assert.equal(told.warned, true)
  assert.equal((await claimOf(nextDay))?.warnings, 1)
  const { rows } = await department.does(readClaimRows, { id: nextDay, of: 'warnings' })
  assert.equal(rows.length, 1)
  assert.ok(!JSON.stringify(rows).includes('mei'))
  assert.equal(JSON.stringify(await mei.does(readDay)), before, 'nothing of it is on the agent’s own day')
  assert.equal(await jun.refused(sayTime, { id: contact.id, ...said }), 'contact.not_yours')
  assert.equal(await mei.refused(sayTime, { id: crypto.randomUUID(), ...said }), 'contact.unknown')
  const kept = await mei.does(sayTime, { id: contact.id, ...said, minutes: 4 * DAY, basis: 'article' })
  assert.equal(kept.warned, false)
  const it = await claimOf(nextDay)
  assert.deepEqual([it?.stated.of, it?.stated.asStandard], [2, 1])
  assert.equal((await department.does(readClaimRows, { id: nextDay, of: 'stated' })).rows.length, 2)
  await contact.ends()
})

test('a wording that is often broken goes out after an executive has seen the number and signed, and not before [S3-50]', async () => {
  const { id, needsSignOff } = await department.does(addClaim, { ...gift, ...wording, words: '隔天就到' })
  assert.equal(needsSignOff, true)
  assert.equal(await department.refused(publishClaim, { id }), 'claim.sign_off_needed')
  const asked = { id, orders: 1000, each: 5000 }
  const { breaches } = await executive.does(countBreaches, asked)
  assert.ok(breaches && breaches.expected > 600 && breaches.low <= breaches.expected)
  assert.equal(breaches.cost, breaches.expected * 5000)
  const sign = { ...asked, reason: '補助運費到年底' }
  assert.equal(await executive.refused(signOffClaim, { ...sign, seen: 1 }), 'claim.figures_moved')
  assert.equal((await department.tries(signOffClaim, { ...sign, seen: breaches.expected })).status, 403)
  await executive.does(signOffClaim, { ...sign, seen: breaches.expected })
  await department.does(publishClaim, { id })
  assert.equal(await department.refused(publishClaim, { id }), 'claim.already_out')
  assert.deepEqual((await claimOf(id))?.signedOff?.breaches, breaches.expected)
  await department.does(endClaim, { id })
  assert.equal(await department.refused(endClaim, { id }), 'claim.ended')
  assert.equal(await executive.refused(signOffClaim, { ...sign, seen: breaches.expected }), 'claim.ended')
})

test('a wording of which nobody can tell is not called kept: it wants a name too [S3-50] [P112]', async () => {
  const { id } = await department.does(addClaim, { service: 'garden', lane: '', ...wording })
  assert.equal(await department.refused(publishClaim, { id }), 'claim.sign_off_needed')
  const { breaches } = await executive.does(countBreaches, { id, orders: 10 })
  assert.equal(breaches, null)
  await executive.does(signOffClaim, { id, orders: 10, reason: '新服務', seen: null })
  await department.does(publishClaim, { id })
})

test('two who publish one wording at once publish it once', async () => {
  const { id } = await department.does(addClaim, { service: 'repair', lane: '', ...wording, minutes: 200 })
  const both = await Promise.all([department.tries(publishClaim, { id }), executive.tries(publishClaim, { id })])
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409])
})

test('a number opens to its rows, and what is not known is refused', async () => {
  const { rows } = await executive.does(readClaimRows, { id: nextDay, of: 'actual' })
  assert.equal(rows.length, 120)
  const it = await claimOf(nextDay)
  assert.equal(rows.filter((row) => row.kept).length, it?.advertised.kept.kept)
  const id = crypto.randomUUID()
  for (const refused of [
    executive.refused(readClaimRows, { id, of: 'cases' }),
    executive.refused(countBreaches, { id, orders: 1 }),
    executive.refused(signOffClaim, { id, orders: 1, reason: 'x', seen: null }),
    department.refused(publishClaim, { id }),
    department.refused(endClaim, { id }),
  ])
    assert.equal(await refused, 'claim.unknown')
  assert.equal(await department.refused(addClaim, { ...gift, ...wording, owner: 'nobody' }), 'claim.owner_unknown')
  assert.equal(
    await department.refused(setStandard, { ...gift, words: 'x', minutes: 5, owner: 'nobody' }),
    'claim.owner_unknown',
  )
})

test('what was done earlier than promised is counted as beaten, and told to nobody beforehand [S4-18] [X18]', async () => {
  const line = await house.token('contacts')
  const quick = { service: 'express', lane: '' }
  await aHistory(
    house,
    quick,
    Array.from({ length: 60 }, (_, nth) => 30 + nth),
  )
  const { id } = await department.does(addClaim, { ...quick, ...wording, minutes: 95, found: true })
  const began = new Date(house.clock.now().getTime() - 300 * 60_000)
  const after = (minutes: number) => new Date(began.getTime() + minutes * 60_000).toISOString()
  const orders = [20, 40, 70, 200].map((minutes, nth) => ({
    ...quick,
    subject: `beaten-${nth}`,
    began: began.toISOString(),
    promised: after(100),
    done: after(minutes),
  }))
  await line.does(writeOutcomes, { outcomes: orders })
  const beaten = (await claimOf(id))?.actual.beaten
  assert.deepEqual([beaten?.kept, beaten?.of, beaten?.canTell], [2, 4, false])
})

test('an outcome is written once, added to when more is known, and never from the future', async () => {
  const line = await house.token('contacts')
  const it = { service: 'once', lane: '', subject: 'o-1', began: inHours(house, -5) }
  await line.does(writeOutcomes, { outcomes: [it] })
  await line.does(writeOutcomes, { outcomes: [{ ...it, done: inHours(house, -1) }] })
  await line.does(writeOutcomes, { outcomes: [it] })
  const rows = await house.inside((tx) =>
    tx.selectFrom('desk.outcomes').select('done').where('service', '=', 'once').execute(),
  )
  assert.deepEqual([rows.length, rows[0]?.done?.toISOString()], [1, inHours(house, -1)])
  assert.equal(
    await line.refused(writeOutcomes, { outcomes: [{ ...it, done: inHours(house, 1) }] }),
    'outcome.in_the_future',
  )
  const backwards = await line.tries(writeOutcomes, { outcomes: [{ ...it, done: inHours(house, -6) }] })
  assert.equal(backwards.status, 400)
})

test('a promise shows how often such a promise was kept, and asks for a later moment where it often was not [S4-25]', async () => {
  const before = await mei.does(readKeptRate, { kind: 'refund', due: inHours(house, 4) })
  assert.deepEqual([before.of, before.canTell, before.advice, before.sureBy], [0, false, null, null])
  for (let nth = 0; nth < 4; nth++) {
    const contact = await aContact(house)
    await contact.ends()
    const promises = Array.from({ length: 10 }, (_, at) => ({
      words: `退款 ${at}`,
      kind: 'refund' as const,
      due: inHours(house, 4),
    }))
    await contact.wrappedUpBy(mei, { case: { title: '退款' }, promises })
  }
  await house.inside((tx) =>
    tx
      .updateTable('desk.promises')
      .set({ state: 'kept', kept_by: house.idOf('mei'), kept_at: new Date(inHours(house, 1)) })
      .where('kind', '=', 'refund')
      .where('words', 'in', ['退款 0', '退款 1', '退款 2', '退款 3', '退款 4', '退款 5'])
      .execute(),
  )
  await house.advance(300)
  const after = await mei.does(readKeptRate, { kind: 'refund', due: inHours(house, 4) })
  assert.deepEqual([after.kept, after.of, after.advice], [24, 40, 'promise.often_late'])
  assert.equal(await mei.refused(readKeptRate, { kind: 'refund', due: inHours(house, -1) }), 'promise.due_in_the_past')
})
