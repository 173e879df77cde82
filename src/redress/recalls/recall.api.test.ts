import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { publishArticle, readArticle } from '#desk/articles/article.contract.ts'
import { listMessages, readCase } from '#desk/cases/case.contract.ts'
import { keepPromise } from '#desk/promises/promise.contract.ts'
import { statementsOfCase } from '#desk/statements/statement.contract.ts'
import { writeNote } from '#live/exits/exit.contract.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse, serveOver, type TestHouse } from '#testing/house.ts'
import { aCaseWithFact, customersTold } from '#testing/told.ts'
import { OTHERS, TOLD_WRONG, WRONG } from './planted.cases.ts'
import { callBack, chooseStatement, confirmRecall, dropRecall, readRecall, recallsOfCase } from './recall.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const second = await house.signIn('second_line')
const qa = await house.signIn('qa')
const right = { 'zh-Hant': '河岸路紅線沒有開放，請把車移走。' }

/** An article that is wrong, and the customer who came back because of what Mei told him from it. */
async function aWrongAnswer(at: TestHouse = house, key = `parking-${Math.random().toString(36).slice(2)}`) {
  const words = { kind: 'notice' as const, title: '颱風停車', words: WRONG, language: 'zh-Hant' as const }
  const article = await (await at.signIn('qa')).does(publishArticle, { key, ...words })
  const contact = await aContact(at)
  await (await at.signIn('mei')).does(writeNote, {
    id: contact.id,
    words: WRONG,
    basis: 'notice',
    article: article.id,
    topic: 'parking',
  })
  await contact.ends()
  const { caseId, fact } = await aCaseWithFact(at)
  const { id: statement, customer } = await at.inside((tx) =>
    tx
      .selectFrom('desk.statements')
      .select(['id', 'customer'])
      .where('article', '=', article.id)
      .executeTakeFirstOrThrow(),
  )
  return { article: article.id, contact, caseId, fact, statement, customer }
}
const opened = (recall: string, at: TestHouse = house) =>
  at.inside((tx) =>
    tx
      .selectFrom('redress.recall_customers')
      .select(['customer', 'case_id', 'promise'])
      .where('recall', '=', recall)
      .where('opened_at', 'is not', null)
      .execute(),
  )

test('twelve of two thousand were told the same wrong thing: all are found, at most two are strangers, each is called once [S1-8] [P111]', async () => {
  const alone = await openHouse()
  try {
    const it = await aWrongAnswer(alone)
    const agents = ['mei', 'jun', 'lan', 'agent', 'lead', 'lead_two', 'second_line', 'qa']
    const planted = (all: typeof OTHERS) =>
      all.map((one) => ({
        words: one.words,
        article: one.article === 'wrong' ? it.article : null,
        topic: one.topic,
        by: agents[one.agent] ?? 'mei',
        minutesAgo: 0,
      }))
    await customersTold(alone, planted(OTHERS))
    const wronged = await customersTold(alone, planted(TOLD_WRONG))
    const judge = await alone.signIn('second_line')
    const { recall, found } = await judge.does(callBack, {
      id: it.statement,
      because: 'v3 says otherwise',
      fact: it.fact,
    })
    assert.ok(found <= TOLD_WRONG.length + 2, `${found} found`)
    await judge.does(confirmRecall, { id: recall, due: inHours(alone, 24), right })
    await alone.ring()
    const called = new Set((await opened(recall, alone)).map((row) => row.customer))
    assert.deepEqual(
      wronged.filter((customer) => !called.has(customer)),
      [],
    )
    assert.equal((await judge.does(readRecall, { id: recall })).progress.opened, found)
  } finally {
    await alone.close()
  }
})

test('a customer who was told wrongly has a case, a call with an owner and a moment, and the right answer in writing [S1-8]', async () => {
  const it = await aWrongAnswer()
  const [first, twice] = await customersTold(house, [
    { words: WRONG, article: it.article, by: 'jun' },
    { words: '河岸路紅線颱風期間開放停車', by: 'mei' },
  ])
  const { recall } = await second.does(callBack, { id: it.statement, because: 'v3 says otherwise', fact: it.fact })
  const list = (await second.does(readRecall, { id: recall })).list.filter((one) => one.counts)
  assert.ok(list.every((one) => one.reasons.length > 0))
  await second.does(confirmRecall, { id: recall, due: inHours(house, 24), right })
  await house.ring()
  const rows = await opened(recall)
  assert.deepEqual(new Set(rows.map((row) => row.customer)), new Set([first, twice]))
  const opening = await second.does(readCase, { id: rows[0]?.case_id ?? '' })
  assert.deepEqual(
    opening.promises.map((one) => [one.kind, one.state, one.owner.name]),
    [['call_back', 'open', 'second_line of the tests']],
  )
  const { messages } = await (await house.token('messages')).does(listMessages)
  assert.ok(messages.some((message) => message.words.includes(right['zh-Hant'])))
  assert.ok((await qa.does(readArticle, { id: it.article })).retiredAt)
  await second.does(keepPromise, { id: opening.promises[0]?.id ?? '', words: 'told them' })
  const { progress } = await second.does(readRecall, { id: recall })
  assert.deepEqual(progress, { customers: 2, opened: 2, reached: 1, late: 0 })
  const { recalls } = await mei.does(recallsOfCase, { id: opening.id })
  assert.deepEqual([recalls[0]?.id, recalls[0]?.right], [recall, right])
  const { statements } = await mei.does(statementsOfCase, { id: opening.id })
  assert.ok(statements.every((one) => one.wrongAt))
  const again = { id: statements[0]?.id ?? '', because: 'wrong', fact: it.fact }
  assert.equal(await second.refused(callBack, again), 'statement.already_wrong')
})

test('two who confirm at once make it once, and what a crash takes with it is done again, not twice [S1-8]', async () => {
  const it = await aWrongAnswer()
  const all = Array.from({ length: 120 }, () => ({ words: WRONG, article: it.article, by: 'mei' }))
  await customersTold(house, all)
  const begun = await Promise.all(
    [second, qa, second].map((one) => one.does(callBack, { id: it.statement, because: 'wrong', fact: it.fact })),
  )
  assert.equal(new Set(begun.map((one) => one.recall)).size, 1)
  const recall = begun[0]?.recall ?? ''
  await Promise.all(
    [second, qa, second].map((one) => one.does(confirmRecall, { id: recall, due: inHours(house, 24), right })),
  )
  // Another server rings the same alarms at the same moment.
  const other = await serveOver(house.over)
  await Promise.all([house.ring(), other.ring()])
  await other.stop()
  await house.ring()
  const rows = await opened(recall)
  assert.equal(rows.length, 120)
  const promises = await house.inside((tx) =>
    tx
      .selectFrom('desk.promises')
      .select('id')
      .where(
        'case_id',
        'in',
        rows.flatMap((row) => row.case_id ?? []),
      )
      .execute(),
  )
  assert.equal(promises.length, 120)
})

test('a person takes out who was told something else, adds who was missed, and nobody is told before that [S1-8]', async () => {
  const it = await aWrongAnswer()
  const [out, added] = await customersTold(house, [
    { words: WRONG, article: it.article, by: 'jun' },
    { words: '那邊都沒問題，放著就好', by: 'jun' },
  ])
  const ids = await house.inside((tx) =>
    tx
      .selectFrom('desk.statements')
      .select(['id', 'customer'])
      .where(
        'customer',
        'in',
        [out, added].flatMap((one) => one ?? []),
      )
      .execute(),
  )
  const statementOf = (customer: string | undefined) => ids.find((row) => row.customer === customer)?.id ?? ''
  const { recall } = await qa.does(callBack, { id: it.statement, because: 'wrong', fact: it.fact })
  await house.ring()
  assert.deepEqual(await opened(recall), [])
  for (const line of (await qa.does(readRecall, { id: recall })).list)
    if (line.counts) await qa.does(chooseStatement, { id: recall, statement: line.statement, counts: false })
  await qa.does(chooseStatement, { id: recall, statement: statementOf(added), counts: true })
  await qa.does(confirmRecall, { id: recall, due: inHours(house, 24), right })
  await house.ring()
  assert.deepEqual(
    (await opened(recall)).map((row) => row.customer),
    [added],
  )
  const late = { id: recall, statement: statementOf(out), counts: true }
  assert.equal(await qa.refused(chooseStatement, late), 'recall.not_open')
  assert.equal(await qa.refused(dropRecall, { id: recall }), 'recall.not_open')
})

test('an answer is called wrong on a verified fact, by whoever may, in words everybody on the list can read [S1-8]', async () => {
  const it = await aWrongAnswer()
  await customersTold(house, [{ words: WRONG, article: it.article, by: 'jun' }])
  const open = await aCaseWithFact(house, { state: 'unverified' })
  const given = { id: it.statement, because: 'it seems so' }
  assert.equal(await second.refused(callBack, { ...given, fact: open.fact }), 'recall.fact_not_verified')
  assert.equal(await second.refused(callBack, { ...given, fact: crypto.randomUUID() }), 'recall.fact_not_verified')
  assert.equal(
    await second.refused(callBack, { ...given, id: crypto.randomUUID(), fact: it.fact }),
    'statement.unknown',
  )
  assert.equal(await mei.refused(callBack, { ...given, fact: it.fact }), 'access.not_yours')
  const { recall } = await second.does(callBack, { ...given, fact: it.fact })
  const due = inHours(house, 24)
  assert.equal(await second.refused(confirmRecall, { id: recall, due, right: { en: 'No' } }), 'recall.words_missing')
  assert.equal(
    await second.refused(confirmRecall, { id: recall, due: inHours(house, -1), right }),
    'recall.due_in_the_past',
  )
  const owner = house.idOf('client')
  assert.equal(await second.refused(confirmRecall, { id: recall, due, right, owner }), 'recall.owner_unknown')
  assert.equal(await second.refused(readRecall, { id: crypto.randomUUID() }), 'recall.unknown')
  await second.does(dropRecall, { id: recall })
  assert.equal(await second.refused(confirmRecall, { id: recall, due, right }), 'recall.not_open')
  const again = await second.does(callBack, { ...given, fact: it.fact })
  assert.notEqual(again.recall, recall)
})
