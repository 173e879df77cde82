import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { ROLES } from '#kernel/roles.ts'
import { readContact } from '#live/contact-view/view.contract.ts'
import { reportIncident } from '#live/incidents/report.contract.ts'
import { requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { anIncident, LIMBS } from '#testing/incident.ts'
import { excerpts } from '../../desk/search/search.sql.ts'
import { confirmedIncidents } from '../incidents/confirmed.sql.ts'
import { decideIncident, listIncidents, readIncident, stepDone } from '../incidents/incident.contract.ts'
import { isStale, PACKS, packFor, STEP_KEYS } from './steps.ts'

const house = await openHouse()
after(() => house.close())
const [mei, lead, hr, legal] = [
  await house.signIn('mei'),
  await house.signIn('lead'),
  await house.signIn('hr'),
  await house.signIn('legal'),
]
const WORDS = 'hey sweet thing'
const HARM = 'kept-in-the-small-room'
const aConfined = () =>
  anIncident(house, { says: WORDS, report: { kind: 'sexual', level: 3, beyondNormal: HARM, harm: HARM } })

test('what is sexual is read by whose it is, hr, counsel and one of compliance; leads see that it is handled, and not what [P38]', async () => {
  const { id, contact } = await aConfined()
  for (const caller of [mei, hr, legal, await house.signIn('compliance')]) {
    const seen = await caller.does(readIncident, { id })
    assert.deepEqual([seen.quotes[0]?.words, seen.harm, seen.confined], [WORDS, HARM, true])
  }
  for (const role of ['lead', 'lead_two', 'manager', 'second_line'] as const) {
    const caller = await house.signIn(role)
    assert.equal(await caller.refused(readIncident, { id }), 'incident.unknown')
    const row = (await caller.does(listIncidents)).incidents.find((it) => it.id === id)
    const { reportedAt, ...known } = row ?? { reportedAt: '' }
    assert.ok(reportedAt)
    assert.deepEqual(known, {
      id,
      state: 'reported',
      confined: true,
      inRoom: false,
      kind: null,
      level: null,
      agent: null,
      mine: false,
      because: null,
    })
    const said = await caller.does(readContact, { id: contact.id })
    assert.ok(!JSON.stringify(said).includes(WORDS) && !JSON.stringify(said).includes('sexual'), role)
    assert.equal(said.utterances.length, 1, 'that something was said stays')
  }
  assert.match(JSON.stringify(await contact.seenBy(mei)), /sweet thing/)
})

test('no door of the house says a word of it to anybody else, and no query without a name does either [P38]', async () => {
  const { id, contact } = await aConfined()
  const room = ['hr', 'legal', 'compliance']
  for (const role of ROLES.filter((it) => !room.includes(it))) {
    const caller = await house.signIn(role)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      const { text } = await caller.ask('GET', requestOf(contract, { id, what: 'contact' }).url)
      assert.ok(!text.includes(HARM), `${role} ${contract.route}`)
    }
  }
  for (const table of ['confined_words', 'confined_steps']) {
    const { rows } = await house.inside((tx) => sql`select from ${sql.table(`guard.${table}`)}`.execute(tx))
    assert.equal(rows.length, 0, table)
  }
  const quotes = await house.inside((tx) =>
    tx.selectFrom('guard.incident_quotes').select('utterance').where('incident', '=', id).execute(),
  )
  assert.deepEqual(quotes, [])
  const row = await house.inside((tx) =>
    tx.selectFrom('guard.incidents').select(['beyond_normal', 'harm']).where('id', '=', id).executeTakeFirstOrThrow(),
  )
  assert.ok(!JSON.stringify(row).includes(HARM))
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select('body').where('about', '=', id).execute(),
  )
  assert.ok(!JSON.stringify(facts).includes('sexual'))
  assert.ok(contact.id)
})

test('a search that finds the case by its words shows no excerpt of them [P38]', async () => {
  await house.advance(600)
  const contact = await aContact(house)
  await contact.customerSays('the sofa is blue', `${WORDS} lavender`)
  await contact.ends()
  const kept = await contact.wrappedUpBy(mei, { case: { title: 'Sofa' } })
  const excerptOf = async (words: string) =>
    (await house.inside((tx) => excerpts(tx, [kept.case?.id as never], words))).size
  assert.deepEqual([await excerptOf('lavender'), await excerptOf('blue')], [1, 1])
  const about = { what: 'contact' as const, id: contact.id }
  await mei.does(reportIncident, { about, kind: 'sexual', level: 3, target: 'agent' })
  assert.deepEqual([await excerptOf('lavender'), await excerptOf('blue')], [0, 1])
})

test('it runs beside the incident: confirmed in the room, and nothing of it turns into or out of another kind [P38] [P32]', async () => {
  const { id, contact } = await aConfined()
  const yes = { confirm: true, kind: 'sexual', level: 3, target: 'agent', beyondNormal: HARM, harm: HARM } as const
  assert.equal(await lead.refused(decideIncident, { id, ...yes }), 'incident.not_for_you')
  assert.equal(await hr.refused(decideIncident, { id, ...yes, kind: 'insult' }), 'incident.confined_kind')
  await hr.does(decideIncident, { id, ...yes })
  const other = await anIncident(house)
  assert.equal(
    await lead.refused(decideIncident, {
      id: other.id,
      confirm: true,
      kind: 'sexual',
      level: 3,
      target: 'agent',
      ...LIMBS,
    }),
    'incident.confined_kind',
  )
  const { customer } = await house.db
    .selectFrom('desk.contacts')
    .select('customer')
    .where('id', '=', contact.id as never)
    .executeTakeFirstOrThrow()
  const [known] = await house.inside((tx) => confirmedIncidents(tx, customer, new Date(0)))
  assert.deepEqual([known?.id, known?.kind, known?.confined], [id, null, true])
  const denied = await aConfined()
  await legal.does(decideIncident, { id: denied.id, confirm: false, because: `${HARM}: said of the sofa` })
  const mine = (await mei.does(listIncidents)).incidents.find((it) => it.id === denied.id)
  assert.match(mine?.because ?? '', /said of the sofa/)
  const theirs = (await lead.does(listIncidents)).incidents.find((it) => it.id === denied.id)
  assert.equal(theirs?.because, null)
})

test('the steps a law may ask for stand with a day each and a date of the source; taken ones say by whom [P38]', async () => {
  const { id } = await aConfined()
  const { steps, pack } = await hr.does(readIncident, { id })
  assert.deepEqual(steps.map((it) => it.key).toSorted(), [
    'correct_now',
    'find_facts',
    'no_detriment',
    'notify_authority',
    'refer',
  ])
  assert.deepEqual([pack?.key, pack?.source, pack?.stale], ['tw', '性別平等工作法 §13', false])
  assert.ok(steps.every((it) => Date.parse(it.dueAt) > house.clock.now().getTime()))
  await hr.does(stepDone, { id, key: 'correct_now', words: 'She is off that line since ten' })
  assert.equal(await legal.refused(stepDone, { id, key: 'correct_now', words: 'again' }), 'incident.step_done')
  const done = (await mei.does(readIncident, { id })).steps.find((it) => it.key === 'correct_now')
  assert.deepEqual([done?.doneBy, done?.words], ['hr of the tests', 'She is off that line since ten'])
  const plain = await anIncident(house)
  assert.equal(await hr.refused(stepDone, { id: plain.id, key: 'refer', words: 'x' }), 'incident.unknown')
})

test('Taiwan, the mainland, Britain and anywhere else have steps of their own, and a pack too old to lean on says so [P38]', () => {
  assert.deepEqual(
    ['Asia/Taipei', 'Asia/Shanghai', 'Europe/London', 'Asia/Tokyo'].map((zone) => packFor(zone).key),
    ['tw', 'cn', 'uk', 'own'],
  )
  for (const pack of PACKS) {
    assert.ok(pack.steps.every((step) => STEP_KEYS.some((key) => key === step.key)))
    assert.equal(isStale(pack.asOf, new Date(`${pack.asOf}T00:00:00Z`)), false)
    assert.equal(isStale(pack.asOf, new Date(Date.parse(pack.asOf) + 400 * 86_400_000)), true)
  }
})
