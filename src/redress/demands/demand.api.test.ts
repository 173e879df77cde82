import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { warn } from '#live/exits/exit.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aCaseToDecide, aTroubledCase, rubric } from '#testing/troubled-case.ts'
import { addDemandTo, decideDemand, raiseDemand, readDemands, tellAccount } from './demand.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const second = await house.signIn('second_line')
const nowhere = crypto.randomUUID()

const storedDecisions = (id: string) =>
  house.inside((tx) =>
    tx
      .selectFrom('redress.decisions')
      .selectAll()
      .where('case_id', '=', id as never)
      .execute(),
  )
const work = <T>(task: Parameters<typeof house.inside<T>>[0]) => house.inside(task)

test('the order holds at the door: both sides, facts, admission, understanding, the loss, and only then the colleague [S1-43] [S4-48] [S1-42] [X1]', async () => {
  const it = await aTroubledCase(house)
  const tries = async (kind = 'compensation') =>
    second.refused(decideDemand, await it.decision(kind, kind === 'compensation' ? 'accept' : 'decline'))
  const { id } = await it.named()
  assert.equal(await tries(), 'demand.accounts_needed')
  await second.does(tellAccount, { id: it.id, side: 'customer', words: '我問過' })
  assert.equal(await tries(), 'demand.accounts_needed')
  await it.bothTold()
  assert.equal(await tries(), 'demand.facts_needed')
  await it.settled(id, 'verified')
  assert.equal(await tries(), 'demand.admission_first')
  await it.admitted()
  assert.equal(await tries(), 'demand.understanding_first')
  assert.deepEqual(
    (await it.page()).demands.map((one) => one.lock),
    [null, 'demand.loss_first'],
    'the screen asks why it cannot wait, and still keeps the colleague for later',
  )
  await it.understood()
  assert.equal(await tries('against_staff'), 'demand.loss_first')
  assert.deepEqual(
    (await it.page()).steps.map((one) => one.is),
    ['done', 'done', 'done', 'done', 'now', 'waits'],
  )
  await second.does(decideDemand, await it.decision('compensation', 'accept'))
  await second.does(decideDemand, await it.decision('against_staff', 'decline'))
  assert.deepEqual(
    (await it.page()).demands.map((one) => one.state),
    ['granted', 'declined'],
  )
  const [first] = await storedDecisions(it.id)
  assert.deepEqual([first?.language, first?.evidence, first?.policy], ['zh-Hant', [id], 0])
})

test('a remedy before the customer has confirmed is asked why, and the reason is kept [S4-62]', async () => {
  const it = await aTroubledCase(house)
  await it.settled((await it.named()).id, 'verified')
  await it.bothTold()
  await it.admitted()
  const decision = await it.decision('compensation', 'accept')
  assert.equal(await second.refused(decideDemand, decision), 'demand.understanding_first')
  await second.does(decideDemand, { ...decision, unconfirmedBecause: '三天打不通，先付' })
  assert.equal((await storedDecisions(it.id))[0]?.unconfirmed_because, '三天打不通，先付')
})

test('two who decide one demand at the same moment: one has decided it, the other hears so [S1-38]', async () => {
  const it = await aCaseToDecide(house)
  const decision = await it.decision('compensation', 'accept')
  const decided = await Promise.all([
    second.tries(decideDemand, decision),
    lead.tries(decideDemand, { ...decision, outcome: 'decline' }),
    second.tries(decideDemand, decision),
  ])
  assert.deepEqual(decided.map((one) => one.status).toSorted(), [200, 409, 409])
  for (const one of decided) if (one.status !== 200) assert.equal(one.said?.code, 'demand.already_decided')
  assert.equal((await storedDecisions(it.id)).length, 1)
})

test('five answers and words for the customer, or no decision at all, and nothing stored [S1-38] [P10]', async () => {
  const it = await aCaseToDecide(house)
  const decision = await it.decision('compensation', 'partly')
  const with_ = (more: object) => second.refused(decideDemand, { ...decision, ...more })
  assert.equal(await with_({ rubric: rubric.slice(1) }), 'demand.rubric_incomplete')
  assert.equal(await with_({ evidence: [] }), 'demand.evidence_needed')
  assert.equal(await with_({ evidence: [nowhere] }), 'demand.evidence_needed')
  assert.equal(await with_({ words: '' }), 'input.invalid')
  assert.equal(await with_({ words: '那位同事已經被處分。' }), 'demand.words_blame')
  assert.equal(await with_({ version: 2 }), 'demand.raised_meanwhile')
  assert.equal(await with_({ id: nowhere }), 'demand.unknown')
  assert.deepEqual(await storedDecisions(it.id), [])
  await second.does(decideDemand, decision)
  assert.equal(await with_({}), 'demand.already_decided')
})

test('what is asked grows in versions, with what was offered; the second raise goes to the second line and shows how the like was decided [S1-36]', async () => {
  const before = await aCaseToDecide(house, {
    title: '水管漏水',
    demands: [{ words: '漏水賠我一萬', kind: 'compensation' }],
  })
  await second.does(decideDemand, await before.decision('compensation', 'partly'))
  const it = await aCaseToDecide(house, { title: '漏水', demands: [{ words: '漏水賠我五千', kind: 'compensation' }] })
  const { id } = await it.demand('compensation')
  await second.does(decideDemand, await it.decision('compensation', 'accept'))
  const raise = (words: string, amount: number, offered: string) =>
    mei.does(raiseDemand, { id, words, amount, offered })
  assert.deepEqual(await raise('漏水要一萬', 1_000_000, '全額 5,000'), { version: 2, secondLine: false })
  const stale = { ...(await it.decision('compensation', 'accept')), version: 1 }
  assert.equal(await second.refused(decideDemand, stale), 'demand.raised_meanwhile')
  assert.deepEqual(await raise('漏水要兩萬', 2_000_000, '8,000'), { version: 3, secondLine: true })
  const one = await it.demand('compensation')
  assert.deepEqual([one.state, one.amount, one.secondLine], ['open', 2_000_000, true])
  assert.deepEqual(
    one.versions.map((was) => [was.version, was.words, was.amount, was.offered]),
    [
      [1, '漏水賠我五千', null, '全額 5,000'],
      [2, '漏水要一萬', 1_000_000, '8,000'],
    ],
  )
  assert.deepEqual([one.precedents[0]?.words, one.precedents[0]?.outcome], ['漏水賠我一萬', 'partly'])
  assert.equal(await lead.refused(decideDemand, await it.decision('compensation', 'accept')), 'demand.second_line')
  await second.does(decideDemand, await it.decision('compensation', 'decline'))
  assert.equal((await storedDecisions(it.id)).length, 2, 'the first decision stays')
  assert.equal(await mei.refused(raiseDemand, { id: nowhere, words: 'x' }), 'demand.unknown')
})

test('whatever was said, and whatever warning was given, the same facts give the same page and the same decision [S3-33]', async () => {
  const swearing = ['you idiot', 'your mother', 'fire him', 'I will post this', 'ok', 'thank you']
  const pageOf = async (says: readonly string[]) => {
    // Whoever was insulted has rested by now.
    house.pass(60)
    const it = await aCaseToDecide(house, { says })
    const again = await aContact(house, { agent: 'jun', channel: 'chat' })
    await again.customerSays(...says)
    if (says.length > 1) await (await house.signIn('jun')).does(warn, { id: again.id })
    await again.ends()
    await second.does(decideDemand, await it.decision('compensation', 'accept'))
    const { demands, ...page } = await it.page()
    return {
      ...page,
      accounts: [page.accounts?.customer?.words, page.accounts?.ours?.words],
      demands: demands.map(({ kind, state, lock, perspectiveLock, version }) => [
        kind,
        state,
        lock,
        perspectiveLock,
        version,
      ]),
    }
  }
  const polite = await pageOf(['hello'])
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...swearing), { maxLength: 5 }), async (says) => {
      assert.deepEqual(await pageOf(says), polite)
    }),
    { numRuns: 4 },
  )
})

test('a case that is closed or unknown takes no demand and no account', async () => {
  house.pass(60)
  const it = await aTroubledCase(house)
  const other = await aTroubledCase(house)
  const ask = { words: '退費', kind: 'refund' as const }
  assert.equal(await mei.refused(addDemandTo, { id: it.id, ...ask, contact: other.contact }), 'contact.unknown')
  assert.equal(await mei.refused(addDemandTo, { id: nowhere, ...ask }), 'case.unknown')
  assert.equal(await mei.refused(tellAccount, { id: nowhere, side: 'ours', words: 'x' }), 'case.unknown')
  assert.equal(await mei.refused(readDemands, { id: nowhere }), 'case.unknown')
  const { id } = await it.demand('compensation')
  await work((tx) =>
    tx
      .updateTable('desk.cases')
      .set({ state: 'closed', closed_at: house.clock.now() })
      .where('id', '=', it.id as never)
      .execute(),
  )
  assert.equal(await mei.refused(addDemandTo, { id: it.id, ...ask }), 'case.already_closed')
  assert.equal(await mei.refused(raiseDemand, { id, words: 'x' }), 'case.already_closed')
})
