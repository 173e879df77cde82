import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listIncidents, readIncident } from '#guard/incidents/incident.contract.ts'
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
