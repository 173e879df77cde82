import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readDay } from '#insight/day/day.contract.ts'
import type { SignalKind } from '#reader/public.ts'
import { seePresence } from '#routing/presence/presence.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readContact } from '../contact-view/view.contract.ts'
import { confirm } from '../exits/exit.contract.ts'
import { sayOtherwise, takeItBack } from './correction.contract.ts'

const house = await openHouse({ card: { name: 'reader-7', thresholds: [] } })
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')

/** A chat in which this was said, with the id of each of the customer's sentences. */
async function heard(...texts: string[]) {
  const contact = await aContact(house, { channel: 'chat' })
  await contact.customerSays(...texts)
  const { utterances } = await mei.does(readContact, { id: contact.id })
  return { ...contact, said: utterances.map((it) => it.id) }
}
const about = (id: string, utterance: string | undefined, kind: SignalKind) => ({
  id,
  utterance: utterance ?? '',
  kind,
})
const notThis = { says: 'not_this' as const }
const missed = { says: 'missed' as const }
const view = (id: string) => mei.does(readContact, { id })
const advice = async (id: string) => (await view(id)).advice.map((it) => it.id)
const factsOf = (id: string) =>
  house.inside((tx) =>
    tx
      .selectFrom('platform.facts')
      .select('name')
      .where('about', '=', id)
      .where('name', 'like', 'signal.%')
      .orderBy('seq')
      .execute(),
  )

test('"not this" takes the warning away, keeps who said it, and may be taken back', async () => {
  const { id, said } = await heard('you idiot')
  assert.ok((await advice(id)).includes('first_warning'))
  await mei.does(sayOtherwise, { ...about(id, said[0], 'insult'), ...notThis })
  const after = await view(id)
  assert.ok(!after.advice.some((it) => it.does === 'warning'))
  assert.deepEqual(
    after.corrections.map((it) => [it.kind, it.says, it.by, it.mine, it.mayTakeBack]),
    [['insult', 'not_this', 'mei of the tests', true, true]],
  )
  assert.equal(after.utterances[0]?.reading.signals[0]?.kind, 'insult', 'what was read is not rewritten')
  await mei.does(takeItBack, about(id, said[0], 'insult'))
  assert.deepEqual((await view(id)).corrections, [])
  assert.ok((await advice(id)).includes('first_warning'))
})

test('what the reader had said is kept with the word against it, also after that was taken back', async () => {
  const { id, said } = await heard('you idiot')
  await mei.does(sayOtherwise, { ...about(id, said[0], 'insult'), ...notThis })
  await mei.does(takeItBack, about(id, said[0], 'insult'))
  const [row] = await house.inside((tx) =>
    tx
      .selectFrom('guard.corrections')
      .selectAll()
      .where('utterance', '=', said[0] ?? '')
      .execute(),
  )
  assert.deepEqual(
    [row?.reader, row?.probability, row?.level, row?.span_from, row?.span_to, row?.because],
    ['reader-7', 0.9, 2, 4, 9, 'swear_word'],
  )
  assert.deepEqual([row?.by, row?.taken_back_by], [house.idOf('mei'), house.idOf('mei')])
})

test('said twice is said once, also at the same moment, and taken back twice is no mistake', async () => {
  const { id, said } = await heard('you idiot')
  const it = about(id, said[0], 'insult')
  await Promise.all([1, 2, 3].map(() => mei.does(sayOtherwise, { ...it, ...notThis })))
  await mei.does(takeItBack, it)
  await mei.does(takeItBack, it)
  assert.deepEqual(
    (await factsOf(id)).map((fact) => fact.name),
    ['signal.corrected', 'signal.correction_taken_back'],
  )
})

test('only whoever has the contact, or leads, may speak against the reader', async () => {
  const { id, said } = await heard('you idiot')
  const it = about(id, said[0], 'insult')
  assert.equal(await jun.refused(sayOtherwise, { ...it, ...notThis }), 'contact.not_yours')
  assert.equal(await (await house.signIn('qa')).refused(sayOtherwise, { ...it, ...notThis }), 'access.not_yours')
  assert.equal(await (await house.signIn('admin')).refused(takeItBack, it), 'access.not_yours')
  await lead.does(sayOtherwise, { ...it, ...notThis })
  assert.equal((await view(id)).corrections[0]?.by, 'lead of the tests')
  await mei.does(takeItBack, it)
  await mei.does(sayOtherwise, { ...it, ...notThis })
  assert.equal(await lead.refused(takeItBack, it), 'correction.not_yours')
})

test('what cannot be meant is refused with its reason', async () => {
  const { id, said, agentSays } = await heard('you idiot')
  await agentSays('sorry')
  const mine = (await view(id)).utterances.at(-1)?.id
  const nobody = crypto.randomUUID()
  const refused = (given: ReturnType<typeof about>, says: 'not_this' | 'missed') =>
    mei.refused(sayOtherwise, { ...given, says })
  assert.equal(await refused(about(nobody, said[0], 'insult'), 'not_this'), 'contact.unknown')
  assert.equal(await refused(about(id, nobody, 'insult'), 'not_this'), 'utterance.unknown')
  assert.equal(await refused(about(id, mine, 'insult'), 'missed'), 'utterance.unknown')
  assert.equal(await refused(about(id, said[0], 'threat'), 'not_this'), 'mark.unknown')
  assert.equal(await refused(about(id, said[0], 'insult'), 'missed'), 'correction.was_read')
  const other = await heard('hello')
  assert.equal(await refused(about(id, other.said[0], 'insult'), 'missed'), 'utterance.unknown')
})

test('what the agent says was done to them is not taken out by a lead', async () => {
  const { id, said } = await heard('you idiot')
  const it = about(id, said[0], 'insult')
  await mei.does(confirm, { id, utterance: it.utterance, kind: 'insult', counts: true })
  assert.equal(await lead.refused(sayOtherwise, { ...it, ...notThis }), 'correction.counted')
  await mei.does(sayOtherwise, { ...it, ...notThis })
  const { exposure } = await mei.does(readDay)
  assert.ok(!JSON.stringify(exposure).includes('"insult"'), 'not this, so nothing was borne')
})

test('somebody may be in danger: the advice stays with who said otherwise, and the call for help stays open [P37]', async () => {
  const { id, said, customerSays } = await heard('I want to end my life')
  await mei.does(sayOtherwise, { ...about(id, said[0], 'self_harm_risk'), ...notThis })
  const after = await view(id)
  assert.equal(after.advice[0]?.id, 'stay_and_get_help')
  assert.equal(after.advice[0]?.doubtedBy?.name, 'mei of the tests')
  assert.deepEqual(
    after.assists.map((it) => [it.because, it.state]),
    [['self_harm', 'asked']],
  )
  await customerSays('you idiot')
  assert.deepEqual(await advice(id), ['stay_and_get_help', 'first_warning'])
  await customerSays('I want to end my life')
  assert.ok(!(await view(id)).advice.some((it) => it.does === 'warning'), 'said anew, it counts anew')
})

test('three explanations that were not accepted call the lead, and one that was not that does not', async () => {
  const { id, agentSays, customerSays } = await heard('hello')
  for (let i = 0; i < 2; i++) {
    await agentSays('because of the rain')
    await customerSays('no good')
  }
  const last = (await view(id)).utterances.at(-1)?.id
  await mei.does(sayOtherwise, { ...about(id, last, 'not_accepted'), ...notThis })
  await agentSays('because of the wind')
  await customerSays('no good')
  assert.deepEqual([(await view(id)).unaccepted, (await view(id)).assists], [2, []])
  await mei.does(takeItBack, about(id, last, 'not_accepted'))
  assert.deepEqual(
    (await view(id)).assists.map((it) => it.because),
    ['third_explanation'],
  )
})

test('an insult that was missed counts as soon as the agent says so, as exposure too', async () => {
  const { id, said } = await heard('go home, little girl')
  assert.deepEqual((await view(id)).brought, {})
  await mei.does(sayOtherwise, { ...about(id, said[0], 'sexual'), ...missed })
  const after = await view(id)
  assert.deepEqual([after.brought, after.mayEndFreely], [{ sexual: 1 }, true])
  assert.ok(JSON.stringify((await mei.does(readDay)).exposure).includes('"sexual"'))
  await mei.does(takeItBack, about(id, said[0], 'sexual'))
  assert.deepEqual([(await view(id)).brought, (await view(id)).mayEndFreely], [{}, false])
  assert.ok(!JSON.stringify((await mei.does(readDay)).exposure).includes('"sexual"'))
})

test('a lead’s "not this" shortens nobody’s rest; the agent’s own does', async () => {
  const rested = async () => {
    const { unavailableUntil } = await mei.does(seePresence)
    return Math.round((Date.parse(unavailableUntil ?? '') - house.clock.now().getTime()) / 60_000)
  }
  const byLead = await heard('your mother')
  await lead.does(sayOtherwise, { ...about(byLead.id, byLead.said[0], 'insult_family'), ...notThis })
  assert.equal((await view(byLead.id)).mayEndFreely, true)
  await byLead.ends()
  assert.equal(await rested(), 15)
  await house.advance(60)
  const byMei = await heard('your mother')
  await mei.does(sayOtherwise, { ...about(byMei.id, byMei.said[0], 'insult_family'), ...notThis })
  await byMei.ends()
  assert.ok(Number.isNaN(await rested()))
})

test('a word is still said in the wrap-up, and a missed insult brings the rest it asks for', async () => {
  const { id, said, ends } = await heard('go home')
  await ends()
  await mei.does(sayOtherwise, { ...about(id, said[0], 'slur'), ...missed })
  assert.ok((await mei.does(seePresence)).unavailableUntil)
})
