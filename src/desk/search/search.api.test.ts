import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { caseBoard, listCases } from '../cases/case.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')

async function aCase(title: string, lines: readonly string[] = [], agent = mei) {
  const contact = await aContact(house, { agent: agent === mei ? 'mei' : 'jun' })
  await contact.customerSays(...lines)
  await contact.ends()
  const promises = [{ words: '回電說明進度', kind: 'call_back' as const, due: inHours(house, 5) }]
  const { case: made } = await contact.wrappedUpBy(agent, { case: { title }, promises })
  return made?.id ?? ''
}
const foundBy = async (words: string) => (await mei.does(listCases, { words })).cases

test('two characters find a case by what was only said in the conversation, in the other script', async () => {
  const id = await aCase('車被拖走', ['我的雨鞋都進水了，你們誰要負責'])
  await aCase('發票抬頭', ['統編少打一碼'])
  const [hit, ...more] = await foundBy('雨鞋')
  assert.equal(hit?.id, id)
  assert.deepEqual(more, [])
  assert.match(hit?.found ?? '', /雨鞋都進水/)
  assert.deepEqual(
    (await foundBy('负责')).map((it) => it.id),
    [id],
  )
})

test('what was promised, asked, numbered and named finds the case as well', async () => {
  const contact = await aContact(house, { phone: '0955-121212' })
  await contact.ends()
  const { case: made } = await contact.wrappedUpBy(mei, {
    case: { title: '冰箱門把' },
    demands: [{ words: '換一台全新的', kind: 'other' }],
    promises: [{ words: '週五前寄出門把', kind: 'delivery', due: inHours(house, 30) }],
  })
  const found = async (words: string) => (await foundBy(words)).some((it) => it.id === made?.id)
  for (const words of ['全新', '寄出', `A-${made?.number}`, '0955121212', '1212', 'lin 門把'])
    assert.equal(await found(words), true, words)
  for (const words of ['門把 沙發', '0900 門把手', '，']) assert.equal(await found(words), false, words)
})

test('a case of another house is never found, with or without its words', async () => {
  const other = await openHouse()
  try {
    await aCase('彼岸花園的水管')
    const there = await other.signIn('mei')
    assert.deepEqual((await there.does(listCases, { words: '水管' })).cases, [])
  } finally {
    await other.close()
  }
})

test('a list of any length is turned page by page, and no case stands on two pages', async () => {
  for (let n = 0; n < 55; n++) await aCase(`頁面測試 ${n}`, [], jun)
  for (const asked of [{ words: '頁面測試' }, { owner: 'me' as const }]) {
    const first = await jun.does(listCases, asked)
    assert.deepEqual([first.cases.length, first.more], [50, true])
    const rest = await jun.does(listCases, { ...asked, after: first.cases.at(-1)?.id })
    assert.deepEqual([rest.cases.length, rest.more], [5, false])
    assert.equal(new Set([...first.cases, ...rest.cases].map((it) => it.id)).size, 55)
  }
})

test('the board counts what is open, overdue and due today by queue, and each number opens to its rows', async () => {
  const before = (await mei.does(caseBoard)).queues[0]
  assert.equal(before?.overdue, 0)
  assert.equal((await mei.does(listCases, { owed: 'today' })).more, true)
  house.pass(301)
  const after = (await mei.does(caseBoard)).queues[0]
  assert.ok((after?.overdue ?? 0) > 50)
  const rows = await mei.does(listCases, { owed: 'overdue', queue: 'shop', state: 'open' })
  assert.equal(rows.cases.length, 50)
})

test('a question that cannot be answered is refused, not answered otherwise', async () => {
  assert.equal(await mei.refused(listCases, { queue: 'nowhere' }), 'queue.unknown')
  assert.equal(await mei.refused(listCases, { after: crypto.randomUUID() }), 'case.unknown')
  const both = await mei.tries(listCases, { owed: 'today', words: '水管' })
  assert.equal(both.said?.at?.[0]?.problem, 'cases.owed_or_words')
})
