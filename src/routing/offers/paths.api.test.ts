import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { askForTalk } from '#aftercare/talks/talk.contract.ts'
import { setMyShield } from '#care/shields/shield.contract.ts'
import { endAbsence, noteAbsence } from '#desk/absences/absence.contract.ts'
import { hearUtterances } from '#live/hearing/hear.contract.ts'
import { listCalm, takeOver } from '#live/leading/lead.contract.ts'
import { closeCase, reopen } from '#redress/closing/closing.contract.ts'
import { AGREED } from '#testing/closing.ts'
import { aContact, aPhone, inHours } from '#testing/contact.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { sayAbout, startContact } from '../arrivals/arrival.contract.ts'
import { endRecovery, setPresence } from '../presence/presence.contract.ts'
import { mySeat, setSeats, takeMySeat } from '../seats/seat.contract.ts'
import { stepOut } from '../step-outs/step-out.contract.ts'
import { acceptOffer, declineOffer, myOffer, setOffering } from './offer.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const { line, calls, hangsUp, here, away, stateOf } = await aCrowd(house)
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const [MEI, JUN] = [house.idOf('mei'), house.idOf('jun')]
await lead.does(setSeats, { kind: 'email', language: 'zh-Hant', places: 5 })
const offering = (seconds: number | null) => lead.does(setOffering, { key: 'shop', seconds })
const askedOf = async (who: typeof mei) => (await who.does(myOffer)).offer

async function everythingOver() {
  await sql`update desk.contacts set state = 'ended', ended_at = now(), ended_by = 'lost' where state <> 'ended'`.execute(
    house.db,
  )
  await sql`delete from care.shields`.execute(house.db)
  await lead.tries(endAbsence, { key: 'mei' })
  await mei.tries(endRecovery)
  await sql`update care.talks set state = 'withdrawn' where state in ('asked', 'accepted')`.execute(house.db)
  await sql`update care.recoveries set ended_at = began_at where ended_at is null`.execute(house.db)
  await sql`update routing.presence set shift_ends_at = null`.execute(house.db)
  await away('mei', 'jun', 'agent')
  await house.advance(45)
}

/** What takes somebody out of reach, as they or their lead begin it. */
const LEAVES: Readonly<Record<string, () => Promise<unknown>>> = {
  'a rest': () => mei.does(stepOut, { from: null, until: inHours(house, 0.25) }),
  'a one-to-one': () => mei.does(askForTalk, { notWith: [] }),
  'leave that is noted now': () =>
    lead.does(noteAbsence, { key: 'mei', kind: 'off', from: inHours(house, 0), to: inHours(house, 8) }),
  'the end of a shift': async () => {
    await mei.does(setPresence, { state: 'available', shiftEndsAt: inHours(house, 0.001) })
    house.pass(0.1)
  },
}
/** What is about one customer or one way only, or the person’s own word. */
const MORE: typeof LEAVES = {
  'a break': () => mei.does(setPresence, { state: 'away' }),
  'a seat': async () => mei.does(takeMySeat, { seat: (await mei.does(mySeat)).seats[0]?.id ?? '' }),
  'going home': () => mei.does(setPresence, { state: 'away', forToday: true }),
  'a shield': () => mei.does(setMyShield, { queues: ['shop'], until: inHours(house, 2) }),
  'hard words of a call that has just ended': async () => {
    const { rows } = await sql<{ id: string }>`
      select id from desk.contacts where agent = ${MEI} and state = 'ended' order by ended_at desc limit 1`.execute(
      house.db,
    )
    const at = house.clock.now().toISOString()
    const utterance = { key: 'late', who: 'customer' as const, text: 'I will kill you', at }
    await line.does(hearUtterances, { id: rows[0]?.id ?? '', utterances: [utterance] })
  },
}

for (const [what, begins] of Object.entries({ ...LEAVES, ...MORE }))
  test(`${what} begins while somebody is being asked: they are asked no more, and a colleague is [P64] [P100]`, async () => {
    await everythingOver()
    await offering(30)
    const before = await aContact(house)
    await before.ends()
    await here('mei')
    house.pass(1)
    await here('jun')
    const call = await calls()
    const offer = await askedOf(mei)
    assert.equal(offer?.contact, call.id)
    await begins()
    assert.equal(what === 'the end of a shift' ? null : await askedOf(mei), null)
    const said = await mei.tries(acceptOffer, { id: offer?.id ?? '' })
    const took = said.status === 200 && (said.json as { contact: string | null }).contact
    assert.ok(!took, 'an old offer gives nothing')
    assert.deepEqual(await stateOf(call.id), { state: 'waiting', agent: null })
    await house.ring()
    assert.equal((await askedOf(jun))?.contact, call.id)
    await jun.does(acceptOffer, { id: (await askedOf(jun))?.id ?? '' })
    assert.equal((await stateOf(call.id))?.agent, JUN)
  })

type Tried = { contact: string; reached: boolean }
const meiHas = async (contact: string) => (await stateOf(contact))?.agent === MEI
/** A case of hers that was closed, from before she was out of reach. */
const closed: { id: string; phone: string }[] = []
async function closeOne(): Promise<void> {
  const contact = await aContact(house)
  await contact.ends()
  const { case: it } = await contact.wrappedUpBy(mei, { case: { title: 'A sofa' } })
  await mei.does(closeCase, { id: it?.id ?? '', ...AGREED })
  closed.push({ id: it?.id ?? '', phone: contact.phone })
}
const hers = async () => closed.pop() ?? { id: '', phone: '' }

const waitingCall = async () => (await calls()).id

/** Every way by which a contact could come to Mei. Each gives whether it did. */
const PATHS: Readonly<Record<string, () => Promise<Tried>>> = {
  'the rule, when a call arrives': async () => {
    const { id } = await calls()
    return { contact: id, reached: await meiHas(id) }
  },
  'a phone system that has chosen her': async () => {
    const it = { channel: 'phone', language: 'zh-Hant', queue: 'shop', customer: { phone: aPhone() } } as const
    const chosen = await line.tries(startContact, { ...it, agent: 'mei' })
    if (chosen.status !== 200) return { contact: '', reached: false }
    const { id } = chosen.json as { id: string }
    return { contact: id, reached: await meiHas(id) }
  },
  'a mail or chat that a macro sends her': async () => {
    const it = { channel: 'chat', language: 'zh-Hant', queue: 'shop', customer: { phone: aPhone() } } as const
    const chosen = await line.tries(startContact, { ...it, agent: 'mei' })
    return { contact: '', reached: chosen.status === 200 }
  },
  'the clock of somebody who waits': async () => {
    const contact = await waitingCall()
    await house.advance(2.1)
    return { contact, reached: await meiHas(contact) }
  },
  'what a customer says it is about': async () => {
    const contact = await waitingCall()
    await line.does(sayAbout, { id: contact, about: 'new_matter' })
    return { contact, reached: await meiHas(contact) }
  },
  'a customer in danger who is let through': async () => {
    const contact = await waitingCall()
    const at = house.clock.now().toISOString()
    await line.does(hearUtterances, { id: contact, utterances: [{ key: 'u', who: 'customer', text: 'fire', at }] })
    return { contact, reached: await meiHas(contact) }
  },
  'a colleague’s call that her lead hands over': async () => {
    const running = await aContact(house, { agent: 'jun' })
    const { colleagues } = await lead.does(listCalm, { id: running.id })
    assert.ok(!colleagues.some((it) => it.id === MEI))
    assert.equal(await lead.refused(takeOver, { id: running.id, to: MEI, because: 'relief' }), 'transfer.not_to_them')
    return { contact: running.id, reached: await meiHas(running.id) }
  },
  'a closed case that comes back with a call': async () => {
    const it = await hers()
    await lead.does(reopen, { id: it.id, because: 'A leg broke' })
    const again = await calls(it.phone)
    return { contact: again.id, reached: await meiHas(again.id) }
  },
  'a contact that has ended and is put back': async () => {
    const over = await aContact(house, { agent: 'jun' })
    await over.ends()
    const back = sql`update desk.contacts set state = 'running', agent = ${MEI}, ended_at = null, ended_by = null where id = ${over.id}`
    await assert.rejects(back.execute(house.db), /nobody's to take/)
    return { contact: over.id, reached: await meiHas(over.id) }
  },
  'the same call sent again by an import': async () => {
    const it = { channel: 'phone', language: 'zh-Hant', queue: 'shop', external: `again-${aPhone()}` } as const
    const first = await line.does(startContact, { ...it, customer: { phone: aPhone() } })
    const again = await line.does(startContact, { ...it, customer: { phone: aPhone() }, agent: 'mei' })
    assert.deepEqual([again.id, again.again], [first.id, true])
    return { contact: first.id, reached: await meiHas(first.id) }
  },
}

for (const [state, begins] of Object.entries(LEAVES))
  for (const asks of [null, 30])
    test(`in ${state}, ${asks ? 'asked first' : 'given at once'}, nothing comes to somebody by any way there is [P64] [P100] [P63]`, async () => {
      await everythingOver()
      await closeOne()
      for (const [path, tries] of Object.entries(PATHS)) {
        await everythingOver()
        await offering(asks)
        await here('mei')
        await begins()
        const { contact, reached } = await tries()
        assert.equal(reached, false, path)
        assert.equal(await askedOf(mei), null, path)
        if (contact) await hangsUp(contact)
      }
    })

test('the one way that is left is the person’s own: a lead who rests takes nothing over, by accident or not [P64]', async () => {
  await everythingOver()
  const running = await aContact(house, { agent: 'jun' })
  await lead.does(stepOut, { from: null, until: inHours(house, 0.25) })
  assert.equal(await lead.refused(takeOver, { id: running.id }), 'agent.unavailable')
  assert.equal((await stateOf(running.id))?.agent, JUN)
  await running.ends()
})

test('a rest that begins in the same instant as a yes: they have the call, or the rest, and never the call within the rest [P64]', async () => {
  await offering(30)
  for (let round = 0; round < 8; round++) {
    await everythingOver()
    await here('mei')
    const call = await calls()
    const id = (await askedOf(mei))?.id ?? ''
    const rest = () => mei.tries(stepOut, { from: null, until: inHours(house, 0.25) })
    const yes = () => mei.tries(acceptOffer, { id })
    const both = round % 2 ? [yes(), rest()] : [rest(), yes()]
    const [a, b] = await Promise.all(both)
    const said = round % 2 ? a : b
    assert.ok(said)
    const took = said.status === 200 && (said.json as { contact: string | null }).contact !== null
    assert.equal(await meiHas(call.id), took)
    if (!took) assert.equal((await stateOf(call.id))?.state, 'waiting')
    assert.equal((await mei.tries(declineOffer, { id })).status, 409)
    await hangsUp(call.id)
  }
})
