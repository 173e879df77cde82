import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openHouse } from '#testing/house.ts'
import { aCounsellor, aMember, type Holder, sealedTo, wordsRead } from '#testing/wall.ts'
import { sealAnew } from '#web/wall/letters.ts'
import { readDesk } from '../desk/desk.contract.ts'
import { readRoom } from '../room/room.contract.ts'
import {
  answerReferralAsked,
  askCounsellor,
  closeCase,
  handOverCase,
  moveCase,
  openCase,
  writeLetter,
  writeToMember,
} from './case.contract.ts'

const house = await openHouse()
after(() => house.close())
const wei = await aCounsellor(house, 'counsellor')
const pei = await aCounsellor(house, 'counsellor_two')
const lead = await aMember(house, 'lead')

async function aCase(member: Holder, words = '我想談一談') {
  const id = crypto.randomUUID()
  await member.at.does(askCounsellor, {
    id,
    counsellor: wei.id,
    sealed: await sealedTo({ in: id, words }, member, wei),
  })
  return id
}
const wordFrom = async (by: Holder, id: string, to: Holder, words: string) => {
  const sealed = await sealedTo({ in: id, words }, by, to)
  if (by.key.startsWith('counsellor')) await by.at.does(writeToMember, { id, kind: 'word', sealed })
  else await by.at.does(writeLetter, { id, sealed })
}

test('a request needs no reason and nobody’s leave; the two write to each other, and each letter opens for both [S0-22] [S0-23]', async () => {
  const mei = await aMember(house, 'mei')
  const id = await aCase(mei, '')
  await wordFrom(wei, id, mei, '我在，什麼時候方便？')
  await wordFrom(mei, id, wei, '下班後，我爸上週走了。')
  const all = ['', '我在，什麼時候方便？', '下班後，我爸上週走了。']
  assert.deepEqual(await wordsRead(mei, id), all)
  assert.deepEqual(await wordsRead(wei, id), all)
  await mei.at.does(closeCase, { id })
  assert.deepEqual(await wordsRead(mei, id), all, 'it stays readable to the two')
  const again = { id, sealed: await sealedTo({ in: id, words: 'one more' }, mei, wei) }
  assert.equal(await mei.at.refused(writeLetter, again), 'wall.closed')
})

test('each time a counsellor fetches the letters the person can see who did, and to the hour when [S0-22]', async () => {
  const jun = await aMember(house, 'jun')
  const id = await aCase(jun)
  const reads = async () => (await jun.at.does(readRoom)).cases.find((it) => it.id === id)?.reads
  assert.deepEqual(await reads(), [])
  await wei.at.does(readDesk)
  assert.deepEqual(await reads(), [], 'the list of cases holds no letter')
  await wei.at.does(openCase, { id })
  await wei.at.does(openCase, { id })
  assert.deepEqual(
    (await reads())?.map((it) => it.counsellor),
    ['counsellor of the tests'],
  )
})

test('notes are sealed to the counsellor alone and never leave for the person’s page or another desk [S0-24]', async () => {
  const lan = await aMember(house, 'lan')
  const id = await aCase(lan)
  const note = { id, kind: 'note' as const, sealed: await sealedTo({ in: id, words: '初步評估' }, wei) }
  const shared = { ...note, sealed: await sealedTo({ in: id, words: '初步評估' }, wei, pei) }
  assert.equal(await wei.at.refused(writeToMember, shared), 'wall.not_sealed', 'a note for a third reader is not taken')
  await wei.at.does(writeToMember, note)
  assert.deepEqual(await wordsRead(lan, id), ['我想談一談'])
  assert.deepEqual(await wordsRead(wei, id), ['我想談一談', '初步評估'])
  assert.equal(await pei.at.refused(openCase, { id }), 'confidential.no_case')
})

test('nobody is referred on without their own consent, and only they can give it [S0-24]', async () => {
  const qa = await aMember(house, 'qa')
  const id = await aCase(qa)
  assert.equal(await wei.at.refused(moveCase, { id, stage: 'refer' }), 'confidential.not_next')
  await wei.at.does(moveCase, { id, stage: 'assess' })
  assert.equal(await wei.at.refused(moveCase, { id, stage: 'refer' }), 'confidential.no_consent')
  const sealed = await sealedTo(
    { in: id, by: 'counsellor', words: '', referral: { to: '台大身心科', lookBackOn: '2026-08-15' } },
    wei,
    qa,
  )
  await wei.at.does(writeToMember, { id, kind: 'referral', sealed })
  assert.equal(await wei.at.refused(moveCase, { id, stage: 'refer' }), 'confidential.no_consent')
  const referral = (await qa.at.does(readRoom)).cases[0]?.referrals[0]
  assert.deepEqual([referral?.consent, referral?.askedOn, referral?.answeredOn], ['asked', '2026-07-15', null])
  const answer = { id: referral?.id ?? '', yes: true }
  for (const other of [lead, wei, pei]) {
    const code = await other.at.refused(answerReferralAsked, answer)
    assert.ok(['wall.no_case', 'wall.with_name'].includes(code), code)
  }
  await qa.at.does(answerReferralAsked, { ...answer, yes: false })
  assert.equal(await wei.at.refused(moveCase, { id, stage: 'refer' }), 'confidential.no_consent')
  await qa.at.does(answerReferralAsked, answer)
  await wei.at.does(moveCase, { id, stage: 'refer' })
  assert.equal(await qa.at.refused(answerReferralAsked, { ...answer, yes: false }), 'wall.too_late')
})

test('another counsellor goes on with what the person chose to take along, and the first reads nothing that comes after', async () => {
  const agent = await aMember(house, 'agent')
  const id = await aCase(agent, '第一封')
  await wordFrom(agent, id, wei, '這一封不要給別人看')
  const [kept, left] = (await agent.at.does(readRoom)).cases[0]?.letters ?? []
  const to = [agent.keyring.recipient, pei.keyring.recipient]
  const letters = await sealAnew(agent.keyring, kept ? [kept] : [], id, to)
  assert.equal(letters.length, 1)
  const give = { id, to: pei.id, letters }
  assert.equal(await lead.at.refused(handOverCase, give), 'wall.no_case', 'only the person can')
  const same = { ...give, letters: [{ id: kept?.id ?? '', sealed: left?.sealed ?? '' }] }
  assert.equal(await agent.at.refused(handOverCase, same), 'wall.sent_already')
  const foreign = { ...give, letters: [{ id: crypto.randomUUID(), sealed: letters[0]?.sealed ?? '' }] }
  assert.equal(await agent.at.refused(handOverCase, foreign), 'wall.no_case')
  assert.equal(await agent.at.refused(handOverCase, { ...give, to: wei.id }), 'wall.no_counsellor')
  await agent.at.does(handOverCase, give)
  await wordFrom(agent, id, pei, '給新的諮商師')
  assert.deepEqual(await wordsRead(pei, id), ['第一封', '給新的諮商師'])
  assert.equal(await wei.at.refused(openCase, { id }), 'confidential.no_case')
  assert.ok((await wei.at.does(readDesk)).cases.every((it) => it.id !== id))
  assert.deepEqual(await wordsRead(agent, id), ['第一封', '這一封不要給別人看', '給新的諮商師'])
  await assert.rejects(wei.keyring.open(letters[0]?.sealed ?? ''), 'what was sealed anew does not open for the first')
})

test('what is not sealed to two, is too long, was sent before or is somebody else’s is refused, and nothing is stored', async () => {
  const dept = await aMember(house, 'department')
  const id = await aCase(dept)
  const count = async () =>
    Number((await house.over.pool.query('select count(*) as n from care.eap_letters')).rows[0]?.n)
  const before = await count()
  const good = await sealedTo({ in: id, words: '一次' }, dept, wei)
  for (const sealed of [
    '我想談一談',
    good.replace('YWdl', 'AAAA'),
    good.slice(0, 200),
    await sealedTo({ in: id, words: 'for one' }, dept),
    await sealedTo({ in: id, words: 'for three' }, dept, wei, pei),
    await sealedTo({ in: id, words: '長'.repeat(12_000) }, dept, wei),
    dept.keyring.recipient,
  ])
    assert.equal(await dept.at.refused(writeLetter, { id, sealed }), 'wall.not_sealed', sealed.slice(0, 40))
  assert.equal(await dept.at.refused(writeLetter, { id, sealed: 'x'.repeat(200_000) }), 'input.invalid')
  assert.equal(await count(), before)
  await dept.at.does(writeLetter, { id, sealed: good })
  assert.equal(await dept.at.refused(writeLetter, { id, sealed: good }), 'wall.sent_already')
  assert.equal(await lead.at.refused(writeLetter, { id, sealed: good }), 'wall.no_case')
  assert.equal(await lead.at.refused(closeCase, { id }), 'wall.no_case')
  const other = { id: crypto.randomUUID(), counsellor: wei.id, sealed: good }
  assert.equal(await dept.at.refused(askCounsellor, other), 'wall.with_another')
  assert.equal(await lead.at.refused(askCounsellor, { ...other, id }), 'wall.sent_already')
  assert.equal(await lead.at.refused(askCounsellor, { ...other, counsellor: lead.id }), 'wall.no_counsellor')
  assert.equal(await count(), before + 1)
})

test('a letter that somebody moved to another case does not read as one of it', async () => {
  const hr = await aMember(house, 'hr')
  const id = await aCase(hr)
  const moved = await sealedTo({ in: crypto.randomUUID(), words: 'of another case' }, hr, wei)
  await hr.at.does(writeLetter, { id, sealed: moved })
  assert.deepEqual(await wordsRead(wei, id), ['我想談一談', null])
})

test('twenty letters at one moment are numbered one after the other, and each is there', async () => {
  const legal = await aMember(house, 'legal')
  const id = await aCase(legal)
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, nth) => sealedTo({ in: id, words: `${nth}` }, legal, wei)),
  )
  await Promise.all(all.map((sealed) => legal.at.does(writeLetter, { id, sealed })))
  const letters = (await legal.at.does(readRoom)).cases[0]?.letters ?? []
  assert.deepEqual(
    letters.map((it) => it.nth),
    Array.from({ length: 21 }, (_, nth) => nth + 1),
  )
})
