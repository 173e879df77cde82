import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { id } from '#kernel/ids.ts'
import { closeCase } from '#redress/public.ts'
import { AGREED } from '#testing/closing.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { ringAll } from '../../platform/deadlines/ring.ts'
import { ringsOf } from '../../rings.ts'
import { readChain } from '../chain/chain.contract.ts'
import { readEffort } from '../effort/effort.contract.ts'
import { effortLog } from '../effort/effort.sql.ts'
import { answerChase, changeByChase, chase, letGo, listSources } from './chase.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')

async function aCase(title = 'A sofa') {
  const contact = await aContact(house)
  await contact.ends()
  return (await contact.wrappedUpBy(mei, { case: { title } })).case?.id ?? ''
}
const ask = (caseId: string, source = '北倉') =>
  mei.does(chase, { id: caseId, kind: 'courier', source, channel: 'phone', words: '沙發到哪了' })
const chasesOf = async (caseId: string) => (await mei.does(readChain, { id: caseId })).chases

test('one act writes it down and asks, and silence is asked about again by itself [S3-44] [S3-36]', async () => {
  const of = await aCase()
  await ask(of)
  await house.advance(239)
  assert.equal((await chasesOf(of)).length, 1)
  await house.advance(1)
  const all = await chasesOf(of)
  assert.deepEqual(
    all.map((it) => [it.nth, it.state, it.askedBy === null]),
    [
      [1, 'slipped', false],
      [2, 'asked', true],
    ],
  )
})

test('a word that was given is asked after at its own moment, and asking ends after five times [S3-45]', async () => {
  const of = await aCase()
  const { id: first } = await ask(of, '西倉')
  await mei.does(answerChase, { id: first, words: '沒問題', promised: inHours(house, 2) })
  await house.advance(119)
  assert.equal((await chasesOf(of))[0]?.state, 'answered')
  await house.advance(1)
  assert.equal((await chasesOf(of))[0]?.state, 'slipped')
  for (let quarter = 0; quarter < 12; quarter++) await house.advance(240)
  const all = await chasesOf(of)
  assert.deepEqual([all.length, all.filter((it) => it.state === 'slipped').length], [5, 5])
})

test('success is that something changed: "said yes" counts as nothing [S3-36] [S3-45]', async () => {
  const of = await aCase()
  for (const held of [true, true, false, false, false]) {
    const { id: one } = await ask(of, '東倉')
    const { word } = await mei.does(answerChase, { id: one, words: '好，馬上', promised: inHours(house, 1) })
    assert.equal(word.canTell, false)
    if (held) await mei.does(changeByChase, { id: one, words: '簽收單 08:12' })
    await house.advance(61)
    if (!held) await mei.does(letGo, { id: (await chasesOf(of)).at(-1)?.id ?? '', words: '改走別家' })
  }
  const { sources } = await lead.does(listSources)
  const east = sources.find((it) => it.source === '東倉')
  assert.deepEqual([east?.asked, east?.saidYes, east?.changed], [8, 5, 2])
  assert.deepEqual([east?.word.kept, east?.word.of, east?.word.canTell], [2, 5, false])
})

test('the word of a source is worth what it was worth, once there is enough to tell [S3-45]', async () => {
  const of = await aCase()
  const now = house.clock.now()
  await house.inside(async (tx) => {
    const [sample] = await tx.selectFrom('desk.chases').selectAll().execute()
    if (!sample) throw new Error('There is no chase to copy')
    for (let nth = 0; nth < 40; nth++)
      await tx
        .insertInto('desk.chases')
        .values({
          ...sample,
          id: crypto.randomUUID(),
          case_id: id(of),
          source: '南倉',
          next: null,
          promised_at: new Date(now.getTime() - 3_600_000),
          state: nth < 12 ? 'changed' : 'slipped',
          changed_at: nth < 12 ? new Date(now.getTime() - 7_200_000) : null,
          slipped_at: nth < 12 ? null : now,
        })
        .execute()
  })
  const word = (await chasesOf(of))[0]?.word
  assert.deepEqual([word?.kept, word?.of, word?.canTell], [12, 40, true])
})

test('two who say it changed, and an alarm in between: it changed once, and nobody is asked again', async () => {
  const of = await aCase()
  const { id: one } = await ask(of)
  house.pass(240)
  const words = '貨到了'
  const both = await Promise.all([
    mei.tries(changeByChase, { id: one, words }),
    lead.tries(changeByChase, { id: one, words }),
  ])
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409])
  await ringAll(house.house, ringsOf({ publicUrl: () => '', files: house.files }), house.clock.now())
  assert.equal((await chasesOf(of)).length, 1)
})

test('what cannot be meant is refused, and leaves nothing behind', async () => {
  const of = await aCase()
  const nobody = crypto.randomUUID()
  const body = { kind: 'courier' as const, source: '北倉', channel: 'phone' as const, words: '到哪了' }
  assert.equal(await mei.refused(chase, { id: nobody, ...body }), 'case.unknown')
  assert.equal(await mei.refused(chase, { id: of, ...body, order: nobody }), 'order.unknown')
  assert.equal(await mei.refused(answerChase, { id: nobody, words: 'x' }), 'chase.unknown')
  assert.equal(await mei.refused(changeByChase, { id: nobody, words: 'x' }), 'chase.unknown')
  assert.equal(await mei.refused(letGo, { id: nobody, words: 'x' }), 'chase.unknown')
  const { id: one } = await ask(of)
  const past = { id: one, words: 'x', promised: inHours(house, -1) }
  assert.equal(await mei.refused(answerChase, past), 'chase.promised_in_the_past')
  await mei.does(letGo, { id: one, words: '不用了' })
  for (const refused of [
    mei.refused(letGo, { id: one, words: 'x' }),
    mei.refused(changeByChase, { id: one, words: 'x' }),
    mei.refused(answerChase, { id: one, words: 'x' }),
  ])
    assert.equal(await refused, 'chase.settled')
  await mei.does(closeCase, { id: of, ...AGREED })
  assert.equal(await mei.refused(chase, { id: of, ...body }), 'case.already_closed')
})

test('every line of the effort log stands on a fact, and the customer reads no name of ours [S3-34]', async () => {
  const of = await aCase()
  for (let round = 0; round < 12; round++) {
    const { id: one } = await ask(of, `倉 ${round % 3}`)
    if (round % 2) await mei.does(answerChase, { id: one, words: '好', promised: inHours(house, 1 + round) })
    if (round % 3 === 0) await mei.does(changeByChase, { id: one, words: '到了' })
    await house.advance(90 * (round % 4))
  }
  const { lines } = await mei.does(readEffort, { id: of })
  assert.ok(lines.length > 20)
  const facts = await house.inside((tx) =>
    tx
      .selectFrom('platform.facts')
      .select(['seq', 'at'])
      .where(
        'seq',
        'in',
        lines.map((line) => line.fact),
      )
      .execute(),
  )
  assert.equal(facts.length, lines.length)
  const at = new Map(facts.map((fact) => [fact.seq, fact.at.toISOString()]))
  for (const line of lines) assert.equal(at.get(line.fact), line.at)
  assert.ok(lines.some((line) => line.words.includes('倉 1')))
  const theirs = await house.inside((tx) => effortLog(tx, id(of), { forCustomer: true }))
  for (const text of [JSON.stringify(theirs), ...lines.map((line) => line.toCustomer)])
    assert.ok(!/倉|of the tests/.test(text), text)
  assert.equal(await mei.refused(readEffort, { id: crypto.randomUUID() }), 'case.unknown')
})

test('somebody else’s word is told as theirs, never as certain [S3-45]', async () => {
  const of = await aCase()
  const { id: one } = await ask(of)
  await mei.does(answerChase, { id: one, words: '四點前', promised: inHours(house, 3) })
  const { lines } = await mei.does(readEffort, { id: of })
  assert.match(lines.at(-1)?.toCustomer ?? '', /配送單位說 .* 前，這是他們說的，還不算數/)
})
