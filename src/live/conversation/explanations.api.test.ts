import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { GivenOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readContact } from '../contact-view/view.contract.ts'
import { explained } from '../exits/exit.contract.ts'
import { hearUtterances } from '../hearing/hear.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')

type Sent = GivenOf<typeof hearUtterances>['utterances'][number]
const at = (second: number) => new Date(house.clock.now().getTime() + second * 1000).toISOString()
const line = (key: string, text: string, second: number, more: Partial<Sent> = {}): Sent => ({
  key,
  who: 'customer',
  text,
  at: at(second),
  ...more,
})
const chat = () => aContact(house, { channel: 'chat' })
const seen = (id: string) => mei.does(readContact, { id })

test('the third explanation that was not accepted calls the lead once, by itself [S2-21]', async () => {
  const contact = await chat()
  const explain = () => contact.agentSays('because of the rain')
  const refuse = () => contact.customerSays('no good')
  for (let i = 0; i < 2; i++) await explain().then(refuse)
  assert.deepEqual((await seen(contact.id)).assists, [])
  await explain().then(refuse)
  for (let i = 0; i < 2; i++) await explain().then(refuse)
  const { assists, unaccepted } = await seen(contact.id)
  assert.deepEqual([assists.map((it) => it.because), unaccepted], [['third_explanation'], 5])
})

test('two explanations not accepted today and one tomorrow on the same case call the lead tomorrow [S2-21]', async () => {
  const first = await chat()
  for (let i = 0; i < 2; i++) {
    await first.agentSays('because of the rain')
    await first.customerSays('no good')
  }
  await first.ends()
  await first.wrappedUpBy(mei, { case: { title: 'Rain' } })
  house.pass(24 * 60)
  const next = await aContact(house, { channel: 'chat', phone: first.phone })
  assert.equal((await seen(next.id)).unaccepted, 2)
  await next.agentSays('because of the wind')
  await next.customerSays('no good')
  assert.deepEqual(
    (await seen(next.id)).assists.map((it) => it.because),
    ['third_explanation'],
  )
})

test('the agent’s own key counts an explanation once, and holds when late words come in', async () => {
  const { id, line: pbx } = await chat()
  const explain = [line('1', 'because of the rain', -20, { who: 'agent' })]
  await pbx.does(hearUtterances, { id, utterances: explain })
  assert.deepEqual(await mei.does(explained, { id, accepted: false }), { unaccepted: 1 })
  await pbx.does(hearUtterances, { id, utterances: [line('2', 'no good', 5)] })
  assert.equal((await seen(id)).unaccepted, 1)
  await pbx.does(hearUtterances, { id, utterances: [line('0', 'good morning', -30)] })
  assert.equal((await seen(id)).unaccepted, 1)
  house.pass(1)
  assert.deepEqual(await mei.does(explained, { id, accepted: true }), { unaccepted: 0 })
  await pbx.does(hearUtterances, { id, utterances: [line('-1', 'hello there', -40)] })
  assert.equal((await seen(id)).unaccepted, 0)
})
