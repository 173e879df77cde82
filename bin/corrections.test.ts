import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readContact } from '#live/contact-view/view.contract.ts'
import { sayOtherwise, takeItBack } from '#live/corrections/correction.contract.ts'
import { environment } from '#platform/config/env.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { correctedTurns, type Turn } from './corrections/turns.ts'

const house = await openHouse({ card: { name: 'reader-7', thresholds: [] } })
after(() => house.close())
const mei = await house.signIn('mei')

type Ended = { code: number; out: string; said: string }
/** The command as a person at the machine types it. */
const run = (...flags: string[]) =>
  new Promise<Ended>((resolve) => {
    const file = fileURLToPath(new URL('corrections.ts', import.meta.url))
    const env = { ...environment(), DATABASE_URL: house.url }
    execFile(process.execPath, [file, ...flags], { env }, (fault, out, said) =>
      resolve({ code: Number(fault?.code ?? 0), out, said }),
    )
  })
const turnsIn = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Turn)

test('a dialogue in which the reader was wrong is printed whole, with what was read and what is so', async () => {
  const contact = await aContact(house, { channel: 'chat' })
  await contact.customerSays('you idiot')
  await contact.agentSays('sorry')
  await contact.customerSays('Mr Lin here, third time')
  const untouched = await aContact(house, { channel: 'chat' })
  await untouched.customerSays('you idiot')
  const [first, , third] = (await mei.does(readContact, { id: contact.id })).utterances
  const says = (
    utterance: string | undefined,
    kind: 'insult' | 'not_accepted' | 'threat',
    says: 'not_this' | 'missed',
  ) => mei.does(sayOtherwise, { id: contact.id, utterance: utterance ?? '', kind, says })
  await says(first?.id, 'insult', 'not_this')
  await says(third?.id, 'not_accepted', 'missed')
  await says(third?.id, 'threat', 'missed')
  await mei.does(takeItBack, { id: contact.id, utterance: third?.id ?? '', kind: 'threat' })

  const { code, out, said } = await run()
  assert.equal(code, 0, said)
  const turns = turnsIn(out)
  assert.deepEqual(
    turns.map((it) => [it.turn, it.role, it.text, it.labels, it.near]),
    [
      [1, 'customer', 'you idiot', [], ['insult']],
      [2, 'agent', 'sorry', ['regret'], undefined],
      [3, 'customer', 'Mr Lin here, third time', ['repeat_contact', 'not_accepted'], undefined],
    ],
  )
  assert.deepEqual(turns[0]?.read, [{ kind: 'insult', probability: 0.9 }])
  assert.deepEqual(turns[0]?.corrected, [{ kind: 'insult', says: 'not_this', by: 'agent', reader: 'reader-7' }])
  assert.deepEqual([turns[0]?.lang, turns[0]?.channel, turns[0]?.dialogue], ['zh-Hant', 'chat', contact.id])
  assert.ok(!out.includes('mei of the tests'), 'whoever said so is not named')
  const later = new Date(house.clock.now().getTime() + 1000)
  assert.deepEqual(await house.inside((tx) => correctedTurns(tx, later)), [])
})

test('a flag that is not known is refused in one sentence, and --help says whose words these are', async () => {
  for (const flags of [['--since', 'May'], ['--days', 'seven'], ['all']]) {
    const { code, out, said } = await run(...flags)
    assert.ok(code > 0 && out === '' && !said.includes('    at '), said)
  }
  const { code, out } = await run('--help')
  assert.equal(code, 0)
  assert.match(out, /house’s own data/)
})
