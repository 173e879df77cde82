import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { anIncident } from '#testing/evidence.ts'
import { openHouse } from '#testing/house.ts'
import { listRisks } from '../evidence/evidence.contract.ts'
import * as on from './consultation.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, jun, legal] = [await house.signIn('mei'), await house.signIn('jun'), await house.signIn('legal')]
const ASKED = 'May he record me, and put it on the internet with my name?'
const asks = async (question = ASKED) => mei.does(on.askLegal, { question })
const factsOf = async (about: string) =>
  (await house.db.selectFrom('platform.facts').select('name').where('about', '=', about).orderBy('seq').execute()).map(
    (it) => it.name,
  )

test('Mei asks legal in private and is answered; neither her lead nor anybody else reads a word [S0-37]', async () => {
  const { id } = await asks()
  house.pass(1)
  await legal.does(on.sayInConsultation, { id, words: 'He may record. Publishing your name is another matter' })
  const { words, state } = await mei.does(on.readConsultation, { id })
  assert.deepEqual([words.map((it) => it.isLegal), state], [[false, true], 'answered'])
  for (const role of [...ROLES.filter((it) => it !== 'legal'), 'jun', 'lead_two']) {
    const who = await house.signIn(role)
    assert.match(await who.refused(on.readConsultation, { id }), /^(consultation\.unknown|access\.not_yours)$/, role)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      const { text } = await who.ask('GET', requestOf(contract, { id, nth: 1, on: 'incident' }).url)
      assert.ok(!text.includes('may he record') && !text.includes(ASKED), `${role} ${contract.route}`)
    }
  }
  assert.equal(await jun.refused(on.sayInConsultation, { id, words: 'x' }), 'consultation.unknown')
  assert.equal(await legal.refused(on.closeConsultation, { id }), 'access.not_yours')
  assert.deepEqual(await house.inside((tx) => tx.selectFrom('guard.consultation_words').selectAll().execute()), [])
  const bodies = await house.db.selectFrom('platform.facts').select('body').where('about', '=', id).execute()
  assert.ok(bodies.every((it) => JSON.stringify(it.body) === '{}'))
})

test('legal is reminded at half the time, and past it those above hear that a question waits, never whose [S0-37]', async () => {
  const { id, dueAt } = await asks()
  assert.equal(Date.parse(dueAt) - house.clock.now().getTime(), 24 * 3_600_000)
  await house.advance(12 * 60 - 1)
  assert.ok(!(await factsOf(id)).includes('consultation.reminded'))
  await house.advance(1)
  assert.ok((await factsOf(id)).includes('consultation.reminded'))
  await house.advance(12 * 60)
  await house.ring()
  assert.equal((await factsOf(id)).filter((it) => it === 'consultation.late').length, 1)
  const told = await (await house.signIn('compliance')).does(on.lateConsultations)
  assert.deepEqual(told, { late: 1, oldest: dueAt })
  assert.deepEqual(
    (await legal.does(listRisks)).questions.map((it) => it.id),
    [id],
  )
  assert.equal(await (await house.signIn('lead')).refused(on.lateConsultations), 'access.not_yours')
  await legal.does(on.sayInConsultation, { id, words: 'I am sorry that you waited' })
  assert.equal((await (await house.signIn('executive')).does(on.lateConsultations)).late, 0)
  await mei.does(on.sayInConsultation, { id, words: 'And if he comes to my door?' })
  const again = (await mei.does(on.listConsultations)).consultations.find((it) => it.id === id)
  assert.deepEqual([again?.state, again?.isLate], ['asked', false], 'a new question has a new time')
  await mei.does(on.closeConsultation, { id })
  assert.equal(await mei.refused(on.closeConsultation, { id }), 'consultation.closed')
  assert.equal(await mei.refused(on.sayInConsultation, { id, words: 'x' }), 'consultation.closed')
})

test('from an incident of hers, and sooner where it was grave; somebody else’s incident is not there for her [S0-37]', async () => {
  const contact = await aContact(house)
  await contact.ends()
  const incident = await anIncident(house, { contact: contact.id, level: 3 })
  const { dueAt } = await mei.does(on.askLegal, { question: ASKED, incident })
  assert.equal(Date.parse(dueAt) - house.clock.now().getTime(), 4 * 3_600_000)
  assert.equal(await jun.refused(on.askLegal, { question: ASKED, incident }), 'consultation.incident_unknown')
  assert.equal(
    await mei.refused(on.askLegal, { question: ASKED, incident: randomUUID() }),
    'consultation.incident_unknown',
  )
})

test('an answer is told to everybody only in words that lead to nobody, and only after she said yes to them [S0-37]', async () => {
  const { id } = await asks()
  const draft = {
    question: 'May a caller record me?',
    answer: 'As a rule yes. Ask us before you act on it.',
    language: 'en' as const,
  }
  for (const bad of ['mei of the tests', 'call 0912-345-678', 'see https://a.example/x'])
    assert.equal(await legal.refused(on.draftFaq, { id, ...draft, answer: bad }), 'faq.names_somebody', bad)
  assert.equal(await mei.refused(on.agreeToFaq, { id, agree: true }), 'faq.none')
  await legal.does(on.draftFaq, { id, ...draft })
  assert.equal(await legal.refused(on.draftFaq, { id, ...draft }), 'faq.stands')
  assert.equal(await legal.refused(on.agreeToFaq, { id, agree: true }), 'access.not_yours')
  assert.deepEqual((await jun.does(on.listLegalFaqs)).faqs, [], 'a draft is nobody else’s')
  await mei.does(on.agreeToFaq, { id, agree: true })
  const { faqs } = await jun.does(on.listLegalFaqs)
  assert.deepEqual(
    [faqs[0]?.question, Object.keys(faqs[0] ?? {}).toSorted()],
    [draft.question, ['answer', 'at', 'id', 'language', 'question']],
  )
  await mei.does(on.withdrawFaq, { id })
  assert.deepEqual((await jun.does(on.listLegalFaqs)).faqs, [])
  assert.equal(await mei.refused(on.withdrawFaq, { id }), 'faq.none')
  await legal.does(on.draftFaq, { id, ...draft })
  await mei.does(on.agreeToFaq, { id, agree: false })
  assert.deepEqual((await jun.does(on.listLegalFaqs)).faqs, [])
})
