import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openHouse } from '#testing/house.ts'
import { ARTICLE, aNotice, anIncident, aStanding, ownParts as own, twoIncidents, WRITTEN } from '#testing/letters.ts'
import {
  dropLetter,
  listLetters,
  readConductLetter,
  readPaper,
  refuseLetter,
  saveLetter,
  signLetter,
  writeLetter,
} from './letter.contract.ts'
import { sendLetter } from './sending.contract.ts'

const house = await openHouse()
after(() => house.close())
const as = (key: string) => house.signIn(key)
const [mei, lead, second, manager, legal] = [
  await as('mei'),
  await as('lead'),
  await as('second_line'),
  await as('manager'),
  await as('legal'),
]
const sum = (of: string | Uint8Array) => createHash('sha256').update(of).digest('hex')

async function signed() {
  const notice = await aNotice(house)
  return { ...notice, sums: await legal.does(signLetter, { id: notice.id, draft: notice.draft }) }
}

test('a legal notice says what happened with day and time, cites clause and dated law, and leaves a way to complain [S0-49] [S0-28] [S0-50]', async () => {
  const { id, ids } = await aNotice(house)
  const seen = await second.does(readConductLetter, { id })
  assert.deepEqual([seen.missing, seen.findings, seen.stops], [[], [], 'conduct_letter.own_letter'])
  const part = (code: string) => seen.parts.find((it) => it.part === code)?.words ?? ''
  assert.match(part('facts'), /2026年7月15日 \d\d:\d\d，電話：對同事說辱罵的話：「你是豬嗎」/)
  assert.equal(part('facts').split('\n').length, ids.length)
  assert.match(part('standard'), /第 2 版[\s\S]*條款 respect/)
  assert.match(part('law'), /可能[\s\S]*第 305 條[\s\S]*2026-07-01 查對/)
  assert.match(part('reserve'), /河岸生活.*保留依法採取行動的一切權利/)
  assert.match(part('stays_open'), /以書面提出申訴/)
  assert.match(part('appeal'), /20 個工作天內（不早於 2026年8月1\d日）/)
  assert.ok(!JSON.stringify(seen.blocks).includes('of the tests'), 'nobody of the staff is named')
})

test('what is missing stops it, each part by its code, and it is neither printed nor signed nor sent [S0-32] [S0-49] [P50]', async () => {
  const { id, draft } = await aNotice(house, [ARTICLE], {})
  const seen = await second.does(readConductLetter, { id })
  assert.deepEqual(seen.missing, ['problem', 'must_stop', 'contact'])
  assert.equal(seen.blocks, null)
  const refused = await legal.tries(signLetter, { id, draft })
  assert.equal(refused.said?.code, 'conduct_letter.parts_missing')
  assert.match(refused.said?.sentence ?? '', /problem, must_stop, contact/)
  assert.equal(await second.refused(readPaper, { id }), 'conduct_letter.parts_missing')
  assert.equal(await second.refused(sendLetter, { id, way: 'post', address: 'x' }), 'conduct_letter.not_signed')
  const without = async (clauses: string[], articles: string[]) => {
    const { draft } = await second.does(saveLetter, { id, parts: own(WRITTEN), clauses, articles })
    return legal.refused(signLetter, { id, draft })
  }
  assert.equal(await without([], [ARTICLE]), 'conduct_letter.clause_needed')
  assert.equal(await without(['respect'], []), 'conduct_letter.article_needed')
  const { parts } = await second.does(readConductLetter, { id })
  const facts = parts.find((it) => it.part === 'facts')?.words.split('\n')[0] ?? ''
  const half = await second.does(saveLetter, {
    id,
    parts: { ...own(WRITTEN), facts },
    clauses: ['respect'],
    articles: [ARTICLE],
  })
  assert.equal(await legal.refused(signLetter, { id, draft: half.draft }), 'conduct_letter.facts_incomplete')
})

test('a notice rests on at least two incidents that a person confirmed, of this very customer [S0-49]', async () => {
  const { customer, first } = await twoIncidents(house)
  const others = await anIncident(house)
  const open = await anIncident(house, { phone: first.phone, state: 'reported' })
  const asks = (incidents: string[]) => second.refused(writeLetter, { kind: 'notice', customer, incidents })
  assert.equal(await asks([first.id]), 'conduct_letter.too_few_incidents')
  assert.equal(await asks([first.id, others.id]), 'conduct_letter.incident_unknown')
  assert.equal(await asks([first.id, open.id]), 'conduct_letter.incident_not_confirmed')
  const { toWrite } = await second.does(listLetters)
  assert.deepEqual(
    toWrite.filter((it) => it.customer === customer).map((it) => [it.kind, it.incidents]),
    [['notice', 2]],
  )
  assert.ok(!toWrite.some((it) => it.customer === others.customer))
})

test('who wrote in it does not sign it, who was harmed does neither, and nobody but legal signs [S0-49] [P43]', async () => {
  const { id, draft, customer, ids } = await aNotice(house)
  const { draft: again } = await legal.does(saveLetter, {
    id,
    parts: own(WRITTEN),
    clauses: ['respect'],
    articles: [ARTICLE],
  })
  assert.equal(await legal.refused(signLetter, { id, draft: again }), 'conduct_letter.own_letter')
  for (const who of [mei, lead, second, manager])
    assert.equal(await who.refused(signLetter, { id, draft }), 'access.not_yours')
  const token = await house.token('contacts', 'messages')
  assert.equal(await token.refused(writeLetter, { kind: 'notice', customer }), 'access.not_yours')
  assert.equal(await lead.refused(writeLetter, { kind: 'notice', customer }), 'conduct_letter.not_your_rung')
  const hers = await anIncident(house, { agent: 'lead' })
  const r2 = await aStanding(house, { customer: hers.customer, rung: 'R2', incidents: [hers.id] })
  assert.equal(await lead.refused(writeLetter, { kind: 'advice', standing: r2 }), 'conduct_letter.done_to_you')
  const theirs = await second.does(writeLetter, { kind: 'advice', standing: r2 })
  assert.equal(await lead.refused(readConductLetter, { id: theirs.id }), 'conduct_letter.unknown')
  assert.equal(ids.length, 2)
})

test('legal refuses with a reason, reads what stands there now, and what says who somebody is stops the signature [P60] [P39]', async () => {
  const { id, draft } = await aNotice(house)
  await legal.does(refuseLetter, { id, because: '第二件請寫清楚地點' })
  const { steps } = await second.does(readConductLetter, { id })
  assert.deepEqual(steps.at(-1)?.words, '第二件請寫清楚地點')
  const save = (problem: string) =>
    second.does(saveLetter, { id, parts: { ...own(WRITTEN), problem }, clauses: ['respect'], articles: [ARTICLE] })
  const named = await save('您是奧客，已構成公然侮辱罪。')
  assert.equal(await legal.refused(signLetter, { id, draft }), 'conduct_letter.words_found')
  const seen = await legal.does(readConductLetter, { id })
  assert.deepEqual(
    seen.findings.map((it) => [it.part, it.kind]),
    [
      ['problem', 'character'],
      ['problem', 'offence'],
    ],
  )
  assert.equal(seen.blocks, null)
  await save(WRITTEN.problem)
  assert.equal(await legal.refused(signLetter, { id, draft: named.draft }), 'conduct_letter.changed_meanwhile')
  await legal.does(signLetter, { id, draft: named.draft + 1 })
  assert.equal(await legal.refused(refuseLetter, { id, because: 'x' }), 'conduct_letter.not_draft')
  assert.equal(
    await second.refused(saveLetter, { id, parts: {}, clauses: [], articles: [] }),
    'conduct_letter.not_draft',
  )
})

test('what was signed is sealed: the sums are of the exact words and pages, and nobody of the house can change a byte [S0-49]', async () => {
  const { id, sums } = await signed()
  const pages = await legal.tries(readPaper, { id })
  assert.equal(pages.headers['content-type'], 'application/pdf')
  assert.equal(sum(pages.bytes), sums.pdf)
  const seen = await legal.does(readConductLetter, { id })
  assert.equal(seen.seal?.words, sums.words)
  for (const change of [
    sql`update guard.letter_seals set words = words || '.' where letter = ${id}`,
    sql`delete from guard.letter_seals where letter = ${id}`,
    sql`update guard.letter_drafts set parts = '{}' where letter = ${id}`,
    sql`update guard.letters set kind = 'advice' where id = ${id}`,
  ])
    await assert.rejects(
      house.inside((tx) => change.execute(tx)),
      /permission denied/,
    )
  await assert.rejects(
    sql`update guard.letter_seals set pdf = pdf || '\\x00'::bytea where letter = ${id}`.execute(house.db),
    /check constraint/,
  )
  await second.does(dropLetter, { id })
  assert.equal((await second.does(readConductLetter, { id })).state, 'dropped')
})

test('words with appointed readers enter no letter, and whoever is not appointed does not see that letter at all [P38]', async () => {
  const first = await anIncident(house, { kind: 'sexual', says: '這句話不該被別人讀到', confined: true })
  const then = await anIncident(house, { phone: first.phone })
  const asks = { kind: 'notice' as const, customer: first.customer, incidents: [first.id, then.id] }
  const { id } = await second.does(writeLetter, asks)
  const seen = await legal.does(readConductLetter, { id })
  assert.ok(!JSON.stringify(seen).includes('這句話'))
  assert.match(seen.parts[0]?.words ?? '', /原話由指定人員保管/)
  assert.equal(await manager.refused(readConductLetter, { id }), 'conduct_letter.unknown')
})

test('a character nobody has type for is named before anything is printed, and a picture is said in words [S0-49]', async () => {
  const first = await anIncident(house, { says: '滾 😡😡' })
  const then = await anIncident(house, { phone: first.phone })
  const { id } = await second.does(writeLetter, {
    kind: 'notice',
    customer: first.customer,
    incidents: [first.id, then.id],
  })
  const save = (contact: string) =>
    second.does(saveLetter, { id, parts: { ...own(WRITTEN), contact }, clauses: ['respect'], articles: [ARTICLE] })
  const rare = await save('𠮷田')
  const refused = await legal.tries(signLetter, { id, draft: rare.draft })
  assert.deepEqual([refused.said?.code, /𠮷/.test(refused.said?.sentence ?? '')], ['conduct_letter.no_type', true])
  const { draft } = await save('吉田')
  await legal.does(signLetter, { id, draft })
  const { blocks } = await legal.does(readConductLetter, { id })
  assert.match(JSON.stringify(blocks), /滾 〔表情符號〕/)
})
