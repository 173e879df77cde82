import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listMessages } from '#desk/cases/case.contract.ts'
import { listIncidents, readIncident } from '#guard/incidents/incident.contract.ts'
import { incidentWords } from '#guard/incidents/incident.words.ts'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { sayWords } from '#portal/my-case/my-case.contract.ts'
import { complains, opens } from '#testing/complaint.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aReport } from '#testing/incident.ts'
import { readContact } from '../contact-view/view.contract.ts'
import { confirm, endByAgent, warn } from '../exits/exit.contract.ts'
import { takeOver } from '../leading/lead.contract.ts'
import { draftIncident, reportIncident } from './report.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, jun, lead] = [await house.signIn('mei'), await house.signIn('jun'), await house.signIn('lead')]
const backings = () =>
  house.inside((tx) => tx.selectFrom('guard.backings').selectAll().orderBy('asked_at', 'desc').execute())
const incidents = () => house.inside((tx) => tx.selectFrom('guard.incidents').selectAll().execute())

let last: { ends: () => Promise<unknown> } | null = null
async function meiHears(...said: string[]) {
  await last?.ends()
  await house.advance(600)
  const contact = await aContact(house)
  for (const words of said) await contact.customerSays(words)
  last = contact
  return contact
}

test('the form is filled by what was seen: kind, level, target, the sentences with their seconds, warnings and who ended it [P31] [S0-6] [S3-28]', async () => {
  const contact = await meiHears('where is my sofa', 'you idiot', 'your mother', 'I want your supervisor')
  await mei.does(warn, { id: contact.id })
  await mei.does(warn, { id: contact.id })
  await mei.does(endByAgent, { id: contact.id })
  const about = { what: 'contact' as const, id: contact.id }
  const draft = await mei.does(draftIncident, about)
  assert.deepEqual(draft.proposed && { ...draft.proposed, utterances: undefined }, {
    kind: 'insult_family',
    level: 3,
    target: 'agent',
    tactics: ['boss'],
    utterances: undefined,
  })
  assert.deepEqual(
    draft.quotes.map((it) => [it.words, it.second]),
    [
      ['you idiot', 2],
      ['your mother', 3],
    ],
  )
  assert.deepEqual([draft.warnings, draft.endedBy, draft.agent.name], [2, 'agent_for_conduct', 'mei of the tests'])
  assert.deepEqual(await incidents(), [], 'nothing is kept by asking')

  const asked = Object.keys(aReport(contact.id, { tactics: [], beyondNormal: '', harm: '' })).filter(
    (key) => key !== 'about',
  )
  assert.ok(asked.length <= 6, `${asked}`)
  const { id } = await mei.does(reportIncident, aReport(contact.id, { kind: 'insult_family', level: 3 }))
  const seen = await mei.does(readIncident, { id: id ?? '' })
  assert.deepEqual(
    seen.quotes.map((it) => it.words),
    ['you idiot', 'your mother'],
    'and no sentence had to be chosen',
  )
  assert.deepEqual(
    [seen.warnings, seen.endedBy, seen.state, seen.tactics],
    [2, 'agent_for_conduct', 'reported', ['boss']],
  )
})

test('her own "this counts" comes along, and what she said was not so does not', async () => {
  const contact = await meiHears('you idiot', 'damn it all')
  const all = (await mei.does(readContact, { id: contact.id })).utterances
  const [idiot, damn] = all
  const mark = (utterance: string, kind: string, counts: boolean) =>
    mei.does(confirm, { id: contact.id, utterance, kind, counts })
  await mark(idiot?.id ?? '', 'insult', false)
  const about = { what: 'contact' as const, id: contact.id }
  assert.equal((await mei.does(draftIncident, about)).proposed, null, 'swearing at nothing suggests nothing')
  await mark(damn?.id ?? '', 'profanity', true)
  const { proposed, quotes } = await mei.does(draftIncident, about)
  assert.deepEqual([proposed?.kind, proposed?.level], ['profanity', 1])
  assert.deepEqual(
    quotes.map((it) => it.words),
    ['damn it all'],
  )
})

test('swearing at nobody cannot be reported above the first level, by whatever key [P33]', async () => {
  const contact = await meiHears('damn')
  for (const more of [
    { kind: 'profanity', level: 2 },
    { kind: 'insult', level: 3, target: 'company' },
    { kind: 'raised_voice', level: 2, target: 'product' },
  ] as const)
    assert.equal(await mei.refused(reportIncident, aReport(contact.id, more)), 'incident.above_one')
  assert.deepEqual(
    (await incidents()).filter((it) => it.contact === contact.id),
    [],
  )
  assert.ok((await mei.does(reportIncident, aReport(contact.id, { kind: 'profanity', level: 1 }))).id)
})

test('threatening to go to the newspaper suggests nothing, and is no kind that a report could have [S3-29]', async () => {
  const contact = await meiHears('I am furious', 'I will go to the newspaper', 'fire her')
  const { proposed } = await mei.does(draftIncident, { what: 'contact', id: contact.id })
  assert.equal(proposed, null)
  const wrong = await mei.tries(reportIncident, aReport(contact.id, { kind: 'exposure_threat' as never }))
  assert.equal(wrong.status, 400)
})

test('whoever files is answered by somebody with a name within the shift, and two presses are one report [S0-34]', async () => {
  const contact = await meiHears('you idiot')
  const [one, two] = await Promise.all([1, 2].map(() => mei.does(reportIncident, aReport(contact.id))))
  assert.equal(one?.id, two?.id)
  const [backing, ...more] = (await backings()).filter((it) => it.contact === contact.id)
  assert.deepEqual([backing?.state, backing?.because, more.length], ['asked', 'reported', 0])
  assert.equal(backing?.owner, house.idOf('lead'))
  assert.ok((backing?.due_at.getTime() ?? 0) - house.clock.now().getTime() <= 240 * 60_000)
  await house.advance(241)
  const [later] = (await backings()).filter((it) => it.contact === contact.id)
  assert.equal(later?.passed_on, 1, 'silence goes to the next')
})

test('a mark that is taken back withdraws its question, what was reported is answered all the same', async () => {
  const contact = await meiHears('you idiot')
  const [said] = (await mei.does(readContact, { id: contact.id })).utterances
  const mark = { id: contact.id, utterance: said?.id ?? '', kind: 'insult' }
  await mei.does(confirm, { ...mark, counts: true })
  await mei.does(reportIncident, aReport(contact.id))
  await mei.does(confirm, { ...mark, counts: false })
  const [backing] = (await backings()).filter((it) => it.contact === contact.id)
  assert.deepEqual([backing?.state, backing?.because], ['asked', 'reported'])
})

test('the same report for a call, a chat, a mail, the counter, a letter and words on the customer’s own page [P40]', async () => {
  await last?.ends()
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

test('for herself or by a lead for her, never by a colleague; whoever was there before a take-over was there', async () => {
  const contact = await meiHears('you idiot')
  assert.equal(await jun.refused(reportIncident, aReport(contact.id)), 'incident.not_yours')
  await lead.does(takeOver, { id: contact.id })
  const own = await mei.does(reportIncident, aReport(contact.id))
  assert.equal((await mei.does(readIncident, { id: own.id ?? '' })).agent, 'mei of the tests')
  await contact.ends()
  const other = await meiHears('your mother')
  const { id } = await lead.does(reportIncident, aReport(other.id, { kind: 'insult_family', level: 3 }))
  const seen = await lead.does(readIncident, { id: id ?? '' })
  assert.deepEqual([seen.agent, seen.reportedBy, seen.mayDecide], ['mei of the tests', 'lead of the tests', false])
})

test('no machine files a report: not a token of any scope, not a customer, not somebody who has not come in [P32]', async () => {
  const contact = await meiHears('you idiot')
  const callers = [
    await house.token('contacts'),
    await house.token('messages'),
    await house.token('clock'),
    house.nobody,
  ]
  for (const caller of callers)
    assert.ok([401, 403].includes((await caller.tries(reportIncident, aReport(contact.id))).status))
  assert.deepEqual(
    (await incidents()).filter((it) => it.contact === contact.id),
    [],
    'and the reader alone files nothing',
  )
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

test('an agent lists what is hers; the fact that it was reported holds no word and no name', async () => {
  const mine = (await mei.does(listIncidents)).incidents
  assert.ok(mine.length > 3 && mine.every((it) => it.inRoom))
  assert.deepEqual((await jun.does(listIncidents)).incidents, [])
  assert.equal(await jun.refused(readIncident, { id: mine[0]?.id ?? '' }), 'incident.unknown')
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select(['body', 'topics']).where('name', '=', 'incident.reported').execute(),
  )
  assert.ok(facts.length > 3)
  for (const fact of facts) assert.deepEqual(fact.body, {})
})
