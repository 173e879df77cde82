import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openHouse } from '#testing/house.ts'
import { aNotice, aStanding, inHours, ownParts as own, twoIncidents, WRITTEN } from '#testing/letters.ts'
import { currentStandings } from '../standings/current.sql.ts'
import type { LetterKind } from './kinds.ts'
import { dropLetter, readConductLetter, saveLetter, signLetter, writeLetter } from './letter.contract.ts'
import { letterFailed, proveDelivery, readSaidAndDone, sendLetter } from './sending.contract.ts'

const house = await openHouse()
after(() => house.close())
const as = (key: string) => house.signIn(key)
const [mei, jun, second, legal] = [await as('mei'), await as('jun'), await as('second_line'), await as('legal')]

test('it goes out once, comes back, goes another way and arrives: from then on the restriction counts as told [P50] [S0-49]', async () => {
  const { customer, ids } = await twoIncidents(house)
  const standing = await aStanding(house, { customer, rung: 'R4', incidents: ids })
  const effect = () => house.inside((tx) => currentStandings(tx, customer, house.clock.now()))
  const { id } = await second.does(writeLetter, { kind: 'restriction', standing })
  const { draft, missing } = await second.does(saveLetter, {
    id,
    parts: { contact: WRITTEN.contact, why: WRITTEN.why },
    clauses: ['respect'],
    articles: [],
  })
  assert.deepEqual(missing, [])
  const seen = await second.does(readConductLetter, { id })
  const words = seen.parts.map((it) => it.words).join('\n')
  assert.match(words, /請用這些方式聯絡：電子郵件、信件/)
  assert.match(words, /從 2026年7月15日 到 2026年10月13日。到期自動失效/)
  assert.match(words, /2026年9月13日 前再看一次/)
  await legal.does(signLetter, { id, draft })
  assert.equal(await second.refused(sendLetter, { id, way: 'post' }), 'conduct_letter.address_needed')
  const told = await second.does(sendLetter, { id, way: 'post', address: '台北市中山路 1 號' })
  assert.equal(told.told, 1)
  assert.equal(await second.refused(dropLetter, { id }), 'conduct_letter.already_sent')
  assert.equal(await second.refused(sendLetter, { id, way: 'post', address: 'x' }), 'conduct_letter.not_signed')
  assert.deepEqual(await effect(), [], 'sent is not told')
  house.pass(60)
  const now = house.clock.now().toISOString()
  await second.does(letterFailed, { id, kind: 'returned', words: '查無此人', happenedAt: now })
  assert.deepEqual(await effect(), [])
  await second.does(sendLetter, { id, way: 'handed_over', address: '門市櫃檯' })
  const proof = { id, kind: 'signed_slip' as const, words: '本人簽收', fileSha256: 'a'.repeat(64) }
  assert.equal(
    await second.refused(proveDelivery, { ...proof, happenedAt: inHours(house, 1) }),
    'conduct_letter.moment_wrong',
  )
  house.pass(60)
  const at = house.clock.now().toISOString()
  const both = await Promise.all([0, 1].map(() => second.tries(proveDelivery, { ...proof, happenedAt: at })))
  assert.deepEqual(both.map((it) => it.said?.code ?? 'done').toSorted(), ['conduct_letter.not_sent', 'done'])
  assert.deepEqual(
    (await effect()).map((it) => it.id),
    [standing],
  )
  const after = await legal.does(readConductLetter, { id })
  assert.deepEqual(
    after.proofs.map((it) => it.kind),
    ['returned', 'signed_slip'],
  )
  assert.deepEqual(
    after.steps.map((it) => it.step),
    ['drafted', 'saved', 'signed', 'sent', 'failed', 'sent', 'delivered'],
  )
})

test('a decision nobody approved is told to nobody, and a letter tells of its own rung [P50] [S0-49]', async () => {
  const { customer, ids } = await twoIncidents(house)
  const draft = await aStanding(house, { customer, rung: 'R3', incidents: ids, draft: true })
  assert.equal(await second.refused(writeLetter, { kind: 'advice', standing: draft }), 'conduct_letter.wrong_rung')
  assert.equal(await second.refused(writeLetter, { kind: 'warning' }), 'conduct_letter.standing_needed')
  const nobody = '00000000-0000-0000-0000-000000000000'
  assert.equal(
    await second.refused(writeLetter, { kind: 'warning', standing: nobody }),
    'conduct_letter.standing_unknown',
  )
  const { id } = await second.does(writeLetter, { kind: 'warning', standing: draft })
  const saved = await second.does(saveLetter, { id, parts: own(WRITTEN), clauses: ['respect'], articles: [] })
  assert.deepEqual(saved.missing, ['from_to'], 'the days of a decision that was not made are not known')
  assert.equal(
    await second.refused(writeLetter, { kind: 'appeal_outcome', standing: draft }),
    'conduct_letter.has_acted',
  )
})

test('a standing that was ended meanwhile is not announced, and the approval is asked again at the signature [P50]', async () => {
  const { customer, ids } = await twoIncidents(house)
  const standing = await aStanding(house, { customer, rung: 'R4', incidents: ids })
  const { id } = await second.does(writeLetter, { kind: 'restriction', standing })
  const parts = { contact: WRITTEN.contact, why: WRITTEN.why }
  const { draft } = await second.does(saveLetter, { id, parts, clauses: ['respect'], articles: [] })
  await legal.does(signLetter, { id, draft })
  await house.inside((tx) =>
    tx
      .updateTable('guard.standings')
      .set({ lifted_at: house.clock.now(), lifted_by: house.idOf('manager'), lifted_because: 'He wrote, and well' })
      .where('id', '=', standing)
      .execute(),
  )
  assert.equal(
    await second.refused(sendLetter, { id, way: 'post', address: 'x' }),
    'conduct_letter.standing_not_approved',
  )
  const over = await second.does(writeLetter, { kind: 'lifted', standing })
  const ready = await second.does(saveLetter, {
    id: over.id,
    parts: { contact: WRITTEN.contact },
    clauses: [],
    articles: [],
  })
  assert.deepEqual(ready.missing, [])
})

async function aSigned() {
  const notice = await aNotice(house)
  await legal.does(signLetter, { id: notice.id, draft: notice.draft })
  return notice
}

test('Mei reads the same day that the house has written, and nothing of the customer beyond her own contact [A4]', async () => {
  const { id, first } = await aSigned()
  await second.does(sendLetter, { id, way: 'post', address: '台北市中山路 1 號' })
  const { said } = await mei.does(readSaidAndDone)
  const mine = said.find((it) => it.id === id)
  assert.deepEqual([mine?.kind, mine?.way, mine?.arrived], ['notice', 'post', false])
  assert.deepEqual(mine?.contacts[0], { id: first.contact.id, at: first.at.toISOString() })
  assert.ok(!JSON.stringify(said).includes('中山路') && !JSON.stringify(said).includes('豬'))
  assert.deepEqual((await jun.does(readSaidAndDone)).said, [])
  const told = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select(['name', 'topics', 'body']).where('about', '=', id).execute(),
  )
  const hers = told.filter((it) => it.topics.includes(`person:${house.idOf('mei')}`))
  assert.deepEqual(
    hers.map((it) => it.name),
    ['conduct_letter.told'],
  )
  assert.ok(!JSON.stringify(told).includes('豬'))
})

test('a letter of every kind can be written, is whole once its parts are, and is asked for by the same doors [S0-49] [P51]', async () => {
  const { customer, ids } = await twoIncidents(house)
  const executive = await as('executive')
  const rungs: readonly [LetterKind, 'R2' | 'R3' | 'R4'][] = [
    ['advice', 'R2'],
    ['warning', 'R3'],
    ['review_outcome', 'R4'],
    ['appeal_received', 'R4'],
    ['appeal_outcome', 'R4'],
  ]
  for (const [kind, rung] of rungs) {
    const standing = await aStanding(house, { customer, rung, incidents: ids })
    const author = kind === 'appeal_outcome' ? executive : second
    const { id } = await author.does(writeLetter, { kind, standing })
    const cites = kind === 'advice' || kind === 'warning'
    const { draft, missing } = await author.does(saveLetter, {
      id,
      parts: WRITTEN,
      clauses: cites ? ['respect'] : [],
      articles: [],
    })
    assert.deepEqual(missing, [], kind)
    await legal.does(signLetter, { id, draft })
    const { blocks } = await legal.does(readConductLetter, { id })
    if (kind === 'review_outcome' || kind === 'appeal_outcome') assert.match(JSON.stringify(blocks), /1950/, kind)
  }
})
