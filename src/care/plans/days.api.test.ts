import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { answerDates, askDates, readMyCare, sayInTalk, unsignNote } from './occasion.contract.ts'
import { addPlanItem, makePlan, readPlan, setPeople } from './plan.contract.ts'

const house = await openHouse()
after(() => house.close())
const lead = await house.signIn('lead')
const manager = await house.signIn('manager')
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const people = ['mei', 'jun', 'agent'].map((key, at) => ({
  person: house.idOf(key),
  shift: (['day', 'night', 'day'] as const)[at] ?? 'day',
  remote: key === 'agent',
}))
const base = {
  words: '點心',
  shifts: ['day' as const, 'evening' as const, 'night' as const],
  remote: true,
  owner: house.idOf('lead'),
  backup: house.idOf('manager'),
  costEach: 0,
}
const DAY = 24 * 60
const occasions = async (id: string) => (await lead.does(readPlan, { id })).occasions.map((it) => it.day)
async function aPlan(from: string, to: string, denseFrom: number | null = null) {
  const { id } = await manager.does(makePlan, { name: '三一五', from, to, budget: 1_000_000, denseFrom })
  await lead.does(setPeople, { id, people })
  return id
}

test('a dense day is found the afternoon before, once, with how many to order for; a lost alarm is made up [clock] [S2-50]', async () => {
  // Wednesdays are busy here: twelve contacts, and three on the other days.
  for (let day = 0; day < 21; day++) {
    for (let n = 0; n < (day % 7 === 0 ? 12 : 3); n++) {
      const contact = await aContact(house, { channel: 'chat', agent: 'mei' })
      await contact.ends()
    }
    await house.advance(DAY - (day % 7 === 0 ? 12 : 3) / 60)
  }
  const id = await aPlan('2026-08-05', '2026-08-14', 3)
  await lead.does(addPlanItem, { id, ...base, kind: 'tea', trigger: 'dense_day' })
  const { ahead } = await lead.does(readPlan, { id })
  assert.deepEqual(
    ahead.filter((it) => it.dense).map((it) => it.day),
    ['2026-08-05', '2026-08-12'],
  )
  const today = house.clock.now().toISOString().slice(0, 10)
  assert.equal(today, '2026-08-05')
  assert.deepEqual(await occasions(id), ['2026-08-05'], 'today is one: it stands at once')
  await house.advance(5 * DAY - 60)
  house.pass(DAY)
  assert.deepEqual(await occasions(id), ['2026-08-05'], 'the alarm was lost')
  await house.ring()
  assert.deepEqual(await occasions(id), ['2026-08-05', '2026-08-12'])
  await house.advance(DAY)
  await house.ring()
  assert.deepEqual(await occasions(id), ['2026-08-05', '2026-08-12'], 'rung again, it is the same one')
  const [first] = (await lead.does(readPlan, { id })).occasions
  assert.equal(first?.heads, 3)
})

test('the meal after it is asked for on the last day but one, and every shift says which day suits them [clock] [S2-53]', async () => {
  const from = house.clock.now().toISOString().slice(0, 10)
  const day = (n: number) => new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10)
  const id = await aPlan(from, day(4))
  await lead.does(addPlanItem, { id, ...base, kind: 'dinner', words: '聚餐', trigger: 'period_end' })
  await house.advance(2 * DAY)
  assert.deepEqual(await occasions(id), [])
  await house.advance(2 * DAY)
  assert.deepEqual(await occasions(id), [day(4)])
  const dinner = (await lead.does(readPlan, { id })).occasions[0]?.id ?? ''
  await lead.does(askDates, { id: dinner, days: [day(6), day(7)] })
  const [asked] = (await jun.does(readMyCare)).asked
  assert.deepEqual(asked?.days, [
    { day: day(6), mine: false },
    { day: day(7), mine: false },
  ])
  await jun.does(answerDates, { id: dinner, days: [day(7)] })
  await mei.does(answerDates, { id: dinner, days: [day(6), day(7)] })
  assert.equal(await mei.refused(answerDates, { id: dinner, days: [day(20)] }), 'occasion.day_unknown')
  assert.equal(await (await house.signIn('lan')).refused(answerDates, { id: dinner, days: [] }), 'occasion.unknown')
  const dates = (await lead.does(readPlan, { id })).occasions[0]?.dates
  assert.deepEqual(dates, [
    { day: day(6), can: 1, shifts: ['day'] },
    { day: day(7), can: 2, shifts: ['day', 'night'] },
  ])
})

test('what is said after the shift carries a name only where somebody wants it to, and loses it when they do not any more [S2-51]', async () => {
  const from = house.clock.now().toISOString().slice(0, 10)
  assert.equal(await mei.refused(sayInTalk, { prompt: 'went_well', words: 'x' }), 'talk.none')
  const id = await aPlan(from, from)
  await lead.does(addPlanItem, { id, ...base, kind: 'talk', words: '收班聊聊', trigger: 'shift_end' })
  const factsBefore = await house.inside((tx) => tx.selectFrom('platform.facts').select('seq').execute())
  await mei.does(sayInTalk, { prompt: 'got_stuck', words: '退款頁面一直轉' })
  await mei.does(sayInTalk, { prompt: 'next_time', words: '先把單號唸給對方聽', named: true })
  const notes = async (who = lead) => (await who.does(readMyCare)).talk?.notes ?? []
  assert.deepEqual(
    (await notes()).map((it) => [it.words, it.by, it.mine]),
    [
      ['退款頁面一直轉', null, false],
      ['先把單號唸給對方聽', 'mei of the tests', false],
    ],
  )
  // Neither a fact nor the row itself knows who said the one without a name, or when.
  const factsAfter = await house.inside((tx) => tx.selectFrom('platform.facts').select('seq').execute())
  assert.equal(factsAfter.length, factsBefore.length)
  const row = await house.db
    .selectFrom('care.snack_notes')
    .selectAll()
    .where('words', '=', '退款頁面一直轉')
    .executeTakeFirstOrThrow()
  assert.ok(!JSON.stringify(row).includes(house.idOf('mei')))
  assert.deepEqual(Object.keys(row).toSorted(), ['author', 'day', 'house', 'id', 'plan', 'prompt', 'words'])
  assert.match(row.id, /^.{14}4/, 'a random id, not one made of the moment')

  const signed = (await notes(mei)).find((it) => it.mine)?.id ?? ''
  assert.equal(await jun.refused(unsignNote, { id: signed }), 'talk.unknown')
  await mei.does(unsignNote, { id: signed })
  assert.ok((await notes(mei)).every((it) => it.by === null && !it.mine))
  assert.equal(await mei.refused(unsignNote, { id: signed }), 'talk.unknown')
})
