import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { newId } from '#platform/public.ts'
import { openHouse } from '#testing/house.ts'
import { aTroubledCase } from '#testing/troubled-case.ts'
import { attachEvidence, reopenFact, settleFact } from '../facts/fact.contract.ts'
import { readSpeech, readSpeechPolicies, saySomething, setSpeechPolicy } from './speech.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const second = await house.signIn('second_line')
const admin = await house.signIn('admin')

const act = async (id: string, name: string) => (await mei.does(readSpeech, { id })).acts.find((it) => it.act === name)
const admits = (id: string, how: 'spoken' | 'letter' = 'spoken') =>
  second.refused(saySomething, { id, act: 'admit', how })
const saidIn = (id: string) =>
  house.inside((tx) =>
    tx
      .selectFrom('redress.said')
      .selectAll()
      .where('case_id', '=', id as never)
      .orderBy('at')
      .execute(),
  )
/** The house's one queue, as it is for the length of one test. */
async function queueIs<T>(
  set: { admission: 'fact_first' | 'restorative' | 'written_only'; limit: number; profile?: 'private' | 'public' },
  play: () => Promise<T>,
): Promise<T> {
  const profile = (it: 'private' | 'public') =>
    house.inside((tx) => tx.updateTable('desk.queues').set({ profile: it }).where('key', '=', 'shop').execute())
  await profile(set.profile ?? 'private')
  await admin.does(setSpeechPolicy, { queue: 'shop', admission: set.admission, limit: set.limit, because: 'a test' })
  try {
    return await play()
  } finally {
    await profile('private')
    await admin.does(setSpeechPolicy, { queue: 'shop', admission: 'fact_first', limit: 0, because: 'facts first' })
  }
}

test('the screen says which sentence is allowed now, and of the other what is missing, who can verify it and by when [S1-16] [S4-26]', async () => {
  const it = await aTroubledCase(house)
  assert.equal((await act(it.id, 'admit'))?.because, 'no_facts_named')
  assert.equal(await admits(it.id), 'speech.no_facts_named')
  await it.named()
  const { acts, policy, mayVerify, known } = await mei.does(readSpeech, { id: it.id })
  const admit = acts.find((one) => one.act === 'admit')
  assert.deepEqual([admit?.is, admit?.because], ['locked', 'facts_missing'])
  assert.ok(admit?.missing[0]?.verifyBy)
  assert.deepEqual([policy.mode, policy.version, mayVerify], ['fact_first', 0, 'mei of the tests'])
  assert.deepEqual(known, { verified: 0, needed: 1 })
  assert.equal(policy.because, null, 'nobody has set it: the screen gives the reason of the house')
  const refused = await second.tries(saySomething, { id: it.id, act: 'admit' })
  assert.match(refused.said?.sentence ?? '', /to verify: 1 \(11:20 說過河濱可以停\)/)
  assert.deepEqual(await saidIn(it.id), [], 'what was refused was not said')
})

test('feeling and regret are always there, in the customer’s language, and “if that is what we told you” names the moment [S4-27] [S1-16]', async () => {
  const it = await aTroubledCase(house)
  await it.named()
  for (const name of ['acknowledge', 'regret', 'conditional'] as const)
    await mei.does(saySomething, { id: it.id, act: name, contact: it.contact })
  const said = await saidIn(it.id)
  assert.deepEqual(
    said.map((one) => one.act),
    ['acknowledge', 'regret', 'conditional'],
  )
  assert.match(said[0]?.words ?? '', /^拖吊罰單這件事/)
  assert.match(said[2]?.words ?? '', /7\/17.* 前告訴您結果/)
  const other = await aTroubledCase(house)
  assert.equal(await mei.refused(saySomething, { id: it.id, act: 'regret', contact: other.contact }), 'contact.unknown')
})

test('once it is verified, the fault is admitted, and the row keeps what was in force and what was known', async () => {
  const it = await aTroubledCase(house)
  const { id } = await it.named()
  await it.settled(id, 'verified')
  await it.admitted()
  const [said] = await saidIn(it.id)
  assert.deepEqual([said?.act, said?.policy, said?.mode, said?.facts], ['admit', 0, 'fact_first', [id]])
  assert.match(said?.words ?? '', /是我們的錯，對不起/)
  await second.does(reopenFact, { id, because: '又來一段錄音' })
  assert.equal(await admits(it.id), 'speech.facts_needed')
})

test('a fault that was disproved is never admitted, and the evidence is told politely instead [S4-26]', async () => {
  const it = await aTroubledCase(house)
  assert.equal(await second.refused(saySomething, { id: it.id, act: 'evidence' }), 'speech.nothing_disproved')
  const { id } = await it.named()
  await it.settled(id, 'disproved')
  assert.equal(await admits(it.id), 'speech.disproved')
  assert.equal(await admits(it.id, 'letter'), 'speech.disproved')
  assert.match((await second.does(saySomething, { id: it.id, act: 'evidence' })).words, /查到的是：11:20 的錄音/)
})

test('“that is not our policy” needs an article that is in force [S4-27]', async () => {
  const it = await aTroubledCase(house)
  const article = await house.inside(async (tx) => {
    const id = newId<'article'>(house.clock.now())
    const at = new Date(house.clock.now().getTime() - 1000)
    const row = { id, house: house.house.house, key: 'parking', version: 3, kind: 'article' as const }
    const text = { title: '颱風停車規定', words: '紅線不開放', language: 'zh-Hant' as const, published_at: at }
    await tx
      .insertInto('desk.articles')
      .values({ ...row, ...text })
      .execute()
    return id
  })
  const say = { id: it.id, act: 'not_our_policy' as const }
  assert.equal(await mei.refused(saySomething, say), 'speech.article_needed')
  assert.equal(await mei.refused(saySomething, { ...say, article: crypto.randomUUID() }), 'speech.article_needed')
  assert.match((await mei.does(saySomething, { ...say, article })).words, /《颱風停車規定》/)
  await house.inside((tx) =>
    tx
      .updateTable('desk.articles')
      .set({ retired_at: house.clock.now(), retired_because: '改版' })
      .where('id', '=', article)
      .execute(),
  )
  assert.equal(await mei.refused(saySomething, { ...say, article }), 'speech.article_needed')
})

test('a house that restores first admits on a photograph up to its amount; a public line admits in a letter [X1] [S1-16]', async () => {
  const it = await aTroubledCase(house)
  const { id } = await it.named()
  await house.inside((tx) =>
    tx
      .updateTable('desk.demands')
      .set({ amount: 360_000 })
      .where('case_id', '=', it.id as never)
      .where('kind', '=', 'compensation')
      .execute(),
  )
  await queueIs({ admission: 'restorative', limit: 359_999 }, async () => {
    assert.equal(await admits(it.id), 'speech.facts_needed')
    await mei.does(attachEvidence, { id, evidence: '收據照片', kind: 'photo' })
    assert.equal(await admits(it.id), 'speech.over_limit')
  })
  await queueIs({ admission: 'restorative', limit: 360_000 }, () => it.admitted())
  const [said] = await saidIn(it.id)
  assert.deepEqual([said?.mode, said?.facts], ['restorative', []])
  await it.settled(id, 'verified')
  await queueIs({ admission: 'restorative', limit: 0, profile: 'public' }, async () => {
    assert.equal(await admits(it.id), 'speech.letter_only')
    await second.does(saySomething, { id: it.id, act: 'admit', how: 'letter' })
  })
})

test('a policy that is changed is a new version with its reason, and what was said stays with the old one', async () => {
  const before = (await admin.does(readSpeechPolicies)).policies[0]
  const it = await aTroubledCase(house)
  await mei.does(saySomething, { id: it.id, act: 'regret' })
  const set = { queue: 'shop', admission: 'fact_first' as const, limit: 0, because: '法務要求' }
  const made = await Promise.all([1, 2, 3].map(() => admin.does(setSpeechPolicy, set)))
  const last = (before?.version ?? 0) + 3
  assert.deepEqual(
    made.map((one) => one.version).toSorted((a, b) => a - b),
    [last - 2, last - 1, last],
  )
  const now = (await admin.does(readSpeechPolicies)).policies[0]
  assert.deepEqual([now?.version, now?.because, now?.setBy], [last, '法務要求', 'admin of the tests'])
  assert.equal((await saidIn(it.id))[0]?.policy, before?.version)
  assert.equal(await second.refused(setSpeechPolicy, set), 'access.not_yours')
  assert.equal(await admin.refused(setSpeechPolicy, { ...set, queue: 'nowhere' }), 'queue.unknown')
})

test('what the customer hears about a colleague follows what is known, and names no training that nobody promised [X7] [S1-47]', async () => {
  const it = await aTroubledCase(house)
  const { id } = await it.named()
  const staff = async () => (await second.does(readSpeech, { id: it.id })).staff
  assert.deepEqual(await staff(), {
    state: 'unverified',
    sentence: '同事處理的經過，我們會查證並檢討。',
    needsPromise: false,
  })
  await it.settled(id, 'verified')
  assert.deepEqual(await staff(), { state: 'verified_wrong', sentence: '這個經過我們已經檢討。', needsPromise: true })
  const { id: again } = await second.does(reopenFact, { id, because: '再聽一次' })
  await it.settled(again, 'disproved')
  assert.deepEqual((await staff()).sentence, '我們查證過了，同事當時的處理是正確的。')
})

test('no row of commands through the door leaves an admission beside an unverified fact [S4-26] [S1-16]', async () => {
  const command = fc.record({ does: fc.constantFrom('name', 'verify', 'disprove', 'reopen', 'admit'), at: fc.nat(3) })
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 4, maxLength: 12 }), async (commands) => {
      const it = await aTroubledCase(house)
      for (const { does, at } of commands) {
        const facts = await it.factsNow()
        const one = facts[at % Math.max(facts.length, 1)]
        if (does === 'name') await it.named(`fact ${facts.length}`)
        else if (does === 'admit') {
          const allowed = facts.length > 0 && facts.every((fact) => fact.state === 'verified')
          assert.equal((await second.tries(saySomething, { id: it.id, act: 'admit' })).status === 200, allowed)
        } else if (one && does === 'reopen') await second.tries(reopenFact, { id: one.id, because: 'doubt' })
        else if (one)
          await second.tries(settleFact, {
            id: one.id,
            verdict: does === 'verify' ? 'verified' : 'disproved',
            seen: it.recording,
          })
      }
    }),
    { numRuns: 8 },
  )
})

test('an admission and a doubt at the same moment come one after the other', async () => {
  for (let round = 0; round < 5; round++) {
    const it = await aTroubledCase(house)
    const { id } = await it.named()
    await it.settled(id, 'verified')
    const [said, doubted] = await Promise.all([
      second.tries(saySomething, { id: it.id, act: 'admit' }),
      second.tries(reopenFact, { id, because: 'another recording' }),
    ])
    assert.equal(doubted.status, 200)
    assert.ok(said.status === 200 || said.said?.code === 'speech.facts_needed')
    const [row] = await saidIn(it.id)
    if (row) assert.deepEqual(row.facts, [id], 'it was verified when it was said')
  }
})
