import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listMessages } from '#desk/cases/case.contract.ts'
import { readIncident } from '#guard/incidents/incident.contract.ts'
import { incidentWords } from '#guard/incidents/incident.words.ts'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { sayWords } from '#portal/my-case/my-case.contract.ts'
import { complains, opens } from '#testing/complaint.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aReport } from '#testing/incident.ts'
import { draftIncident, reportIncident } from './report.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, jun, lead] = [await house.signIn('mei'), await house.signIn('jun'), await house.signIn('lead')]
const backings = () => house.inside((tx) => tx.selectFrom('guard.backings').selectAll().execute())
const incidents = () => house.inside((tx) => tx.selectFrom('guard.incidents').selectAll().execute())
async function meiHears(...said: string[]) {
  await house.advance(600)
  const contact = await aContact(house)
  for (const words of said) await contact.customerSays(words)
  return contact
}

test('the same report for a call, a chat, a mail, the counter, a letter and words on the customer’s own page [P40]', async () => {
  for (const channel of ['phone', 'chat', 'counter', 'email'] as const) {
    await house.advance(600)
    const contact = await aContact(house, { channel })
    await contact.customerSays('you idiot')
    await contact.ends()
    const { id } = await mei.does(reportIncident, aReport(contact.id))
    assert.equal((await mei.does(readIncident, { id: id ?? '' })).quotes.length, 1, channel)
  }
  const { id: caseId } = await opens(mei, { channel: 'letter', words: 'you idiot, the sofa has three legs' })
  const [intake] = await house.inside((tx) =>
    tx
      .selectFrom('desk.intakes')
      .select('id')
      .where('case_id', '=', caseId as never)
      .execute(),
  )
  const about = { what: 'intake' as const, id: intake?.id ?? '' }
  const { proposed } = await mei.does(draftIncident, about)
  assert.deepEqual([proposed?.kind, proposed?.level], ['insult', 2])
  const letter = await mei.does(reportIncident, aReport('', { about }))
  const seen = await mei.does(readIncident, { id: letter.id ?? '' })
  assert.deepEqual([seen.what, seen.caseId, seen.quotes[0]?.second], ['intake', caseId, null])
  assert.match(seen.quotes[0]?.words ?? '', /you idiot/)
  assert.ok(
    (await backings()).some((it) => it.incident === letter.id && it.contact === null),
    'and she is answered',
  )

  const page = await complains(house)
  await house.db
    .updateTable('desk.cases')
    .set({ owner: house.idOf('mei') })
    .where('id', '=', page.id)
    .execute()
  await page.customer.does(sayWords, { kind: 'addition', words: 'your mother' })
  const [word] = await house.inside((tx) =>
    tx.selectFrom('desk.customer_words').select('id').where('case_id', '=', page.id).execute(),
  )
  const told = aReport('', { about: { what: 'word', id: word?.id ?? '' }, kind: 'insult_family', level: 3 })
  assert.ok((await mei.does(reportIncident, told)).id)
  assert.equal(await jun.refused(reportIncident, told), 'incident.not_yours')
  assert.equal(await mei.refused(reportIncident, aReport(crypto.randomUUID())), 'incident.source_unknown')
})

test('somebody who speaks of dying is never reported: a human is called, whoever leads sees it, and Mei rests for the shift [P37]', async () => {
  const before = (await incidents()).length
  const contact = await meiHears('you idiot', 'I will end my life')
  assert.equal((await mei.does(draftIncident, { what: 'contact', id: contact.id })).selfHarm, true)
  const running = await mei.does(reportIncident, aReport(contact.id))
  assert.deepEqual(running, { id: null, refused: 'incident.self_harm', emergency: null })
  const asked = await house.inside((tx) =>
    tx
      .selectFrom('live.assists')
      .select('because')
      .where('contact', '=', contact.id as never)
      .execute(),
  )
  assert.deepEqual(asked, [{ because: 'self_harm' }])
  await contact.ends()
  const ended = await mei.does(reportIncident, aReport(contact.id, { kind: 'threat', level: 4 }))
  assert.equal(ended.refused, 'incident.self_harm')
  const [alert] = await house.inside((tx) =>
    tx
      .selectFrom('desk.alerts as a')
      .innerJoin('desk.contacts as c', 'c.case_id', 'a.case_id')
      .select('a.because')
      .where('c.id', '=', contact.id as never)
      .execute(),
  )
  assert.equal(alert?.because, 'self_harm')
  assert.ok(incidentWords[ended.refused].en.includes('not misconduct'))
  assert.equal((await incidents()).length, before)
  const { seats } = await lead.does(readFloor)
  const until = seats.find((it) => it.agent.id === house.idOf('mei'))?.unavailableUntil
  assert.ok(
    Date.parse(until ?? '') - house.clock.now().getTime() > 60 * 60_000,
    'rest of the shift, and not five minutes',
  )
  const { messages } = await (await house.token('messages')).does(listMessages)
  assert.ok(!messages.some((it) => /行為|不當/.test(it.words)), 'and the customer hears no word about conduct')
})

test('a letter that speaks of dying calls somebody to its case and files nothing [P37] [P40]', async () => {
  const { id: caseId } = await opens(mei, { channel: 'letter', words: 'you idiot, I will end my life' })
  const [intake] = await house.inside((tx) =>
    tx
      .selectFrom('desk.intakes')
      .select('id')
      .where('case_id', '=', caseId as never)
      .execute(),
  )
  const said = await mei.does(reportIncident, aReport('', { about: { what: 'intake', id: intake?.id ?? '' } }))
  assert.equal(said.refused, 'incident.self_harm')
  const alerts = await house.inside((tx) =>
    tx
      .selectFrom('desk.alerts')
      .select('because')
      .where('case_id', '=', caseId as never)
      .execute(),
  )
  assert.deepEqual(
    alerts.map((it) => it.because),
    ['self_harm'],
  )
})
