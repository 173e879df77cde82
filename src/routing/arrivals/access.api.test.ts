import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { readContact } from '#live/contact-view/view.contract.ts'
import type { Caller } from '#testing/caller.ts'
import { aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { again, anAccount, call, knownCallers, WRITING } from '#testing/known-caller.ts'
import { customerOf, decided } from '#testing/standing.ts'
import { setPresence } from '../presence/presence.contract.ts'
import { askAccess, sayAbout, startContact } from './arrival.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const pbx = await house.token('contacts')
const mei = await house.signIn('mei')
const here = (who: Caller, state: 'available' | 'away') => who.does(setPresence, { state })

const { ends, somebody } = knownCallers(house, pbx)

test('writing only: the call is put to nobody, is told the written ways in their language, and never why [P53] [P55] [A4]', async () => {
  await here(mei, 'available')
  const { who } = await somebody(WRITING)
  const it = await pbx.does(startContact, again(who))
  assert.deepEqual([it.state, it.agent], ['waiting', null])
  assert.equal(it.handling?.say, 'write')
  assert.deepEqual(it.handling?.ways, ['email', 'portal'])
  assert.match(it.handling?.words ?? '', /電子郵件或案件頁面/)
  assert.match(it.handling?.words ?? '', /新的事/)
  assert.doesNotMatch(JSON.stringify(it), /SECRETREASON|R4|in writing/)
  const chat = await pbx.does(startContact, again(who, { channel: 'chat', language: 'zh-Hans' }))
  assert.match(chat.handling?.words ?? '', /电子邮件或工单页面/)
  // Somebody free does not get it later either, while it holds.
  await here(mei, 'away')
  await here(mei, 'available')
  assert.equal(
    (await pbx.does(askAccess, { account: who.account, verified: 'login', channel: 'phone', language: 'en' })).open,
    false,
  )
  await ends(it, chat)
  await here(mei, 'away')
})

test('"it is something new": a person answers at once if one is free, else within the clock of everybody [P53] [S4-97]', async () => {
  const { who } = await somebody(WRITING)
  const it = await pbx.does(startContact, again(who))
  assert.ok(it.callBackBy, 'nobody is left on the line without an end')
  await here(mei, 'available')
  const then = await pbx.does(sayAbout, { id: it.id, about: 'new_matter' })
  assert.deepEqual(then, { state: 'running', agent: house.idOf('mei') })
  assert.equal(await pbx.refused(sayAbout, { id: it.id, about: 'new_matter' }), 'contact.not_waiting')
  assert.equal(await pbx.refused(sayAbout, { id: house.idOf('mei'), about: 'emergency' }), 'contact.unknown')
  await ends(it)
  await here(mei, 'available')
  for (const about of ['emergency', 'data_request', 'complaint'] as const) {
    const said = await pbx.does(startContact, again(who, { about }))
    assert.deepEqual([said.state, said.handling], ['running', null], about)
    await ends(said)
  }
  await here(mei, 'away')
})

test('whoever says nothing and hangs on is not forgotten: by the same moment as everybody they are promised an answer in writing [P53]', async () => {
  const { who } = await somebody(WRITING)
  const it = await pbx.does(startContact, again(who))
  await house.advance(11)
  const row = await house.inside((tx) =>
    tx
      .selectFrom('desk.promises')
      .select(['kind', 'words', 'owner'])
      .where('contact', '=', it.id as never)
      .execute(),
  )
  assert.deepEqual(
    row.map(({ kind }) => kind),
    ['other'],
  )
  assert.match(row[0]?.words ?? '', /寫給客人/)
  const sent = await house.inside((tx) => tx.selectFrom('desk.messages').select('words').execute())
  assert.ok(sent.some(({ words }) => /寫給您/.test(words)))
})

test('words of danger in a held line let it through, whoever wrote what before [P53] [P37]', async () => {
  const { who } = await somebody(WRITING)
  await here(mei, 'available')
  const it = await pbx.does(startContact, again(who, { channel: 'chat' }))
  assert.equal(it.state, 'waiting')
  const body = {
    utterances: [{ key: '1', who: 'customer', text: '家裡瓦斯漏氣', at: house.clock.now().toISOString() }],
  }
  assert.equal((await pbx.ask('POST', `/api/contacts/${it.id}/utterances`, { body })).status, 200)
  assert.equal((await mei.does(readContact, { id: it.id })).state, 'running')
  await ends(it)
  await here(mei, 'away')
})

test('whatever anybody has noted, wherever, the next call goes as it goes: only a decision changes it [I8] [prop]', async () => {
  await here(mei, 'available')
  const words = fc.oneof(
    fc.constantFrom('BLOCK', '拒接 R4', 'restricted, writing only', '只能寫信', 'do not put through', '黑名單'),
    fc.string({ minLength: 1, maxLength: 60 }).filter((it) => it.trim() !== '' && !it.includes('\u0000')),
  )
  await fc.assert(
    fc.asyncProperty(words, async (noted) => {
      const who = { phone: aPhone(), account: anAccount(), name: 'Wang' }
      const first = await pbx.does(startContact, call({ customer: who, verified: 'login' }))
      assert.equal(first.agent, house.idOf('mei'))
      await mei.ask('POST', `/api/contacts/${first.id}/notes`, { body: { words: noted } })
      await ends(first)
      const customer = await customerOf(house, first.id)
      // A warning and a lapsed decision say what they like as well.
      await decided(house, customer, { rung: 'R3', instruction: noted, reason: noted })
      const next = await pbx.does(startContact, again(who))
      assert.deepEqual([next.state, next.agent, next.handling], ['running', house.idOf('mei'), null])
      await ends(next)
    }),
    { numRuns: 12 },
  )
  await here(mei, 'away')
})
