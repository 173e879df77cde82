import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { movesTeam } from '#testing/coaching.ts'
import { openHouse, PASSWORD } from '#testing/house.ts'
import { addPerson } from '../../platform/auth/auth.sql.ts'
import { newId } from '../../platform/new-id.ts'
import { askForCoaching, setGoal } from '../growth/growth.contract.ts'
import {
  answerReadiness,
  answerSkillOffer,
  mySkills,
  offerSkill,
  readHelped,
  readReadiness,
  takeUpPoint,
  teamGrowth,
  thankPeer,
  useSkill,
} from './skill.contract.ts'
import { READY_ITEMS } from './skill.ts'

const house = await openHouse()
after(() => house.close())
const [mei, jun, lead, manager] = [
  await house.signIn('mei'),
  await house.signIn('jun'),
  await house.signIn('lead'),
  await house.signIn('manager'),
]
const meiId = house.idOf('mei')
const skillOf = async () => (await mei.does(mySkills)).skills[0]

test('"not now" forces no course: the words go to the team without her name, and she starts when she says so [S4-90]', async () => {
  assert.equal(await lead.refused(offerSkill, { person: house.idOf('hr'), skill: 'x' }), 'skill.person_unknown')
  await lead.does(offerSkill, { person: meiId, skill: 'Three sentences for no' })
  const { id = '' } = (await skillOf()) ?? {}
  assert.equal(await jun.refused(answerSkillOffer, { id, answer: 'ready' }), 'skill.unknown')
  assert.equal(await mei.refused(answerSkillOffer, { id, answer: 'not_now' }), 'skill.because_needed')
  await mei.does(answerSkillOffer, { id, answer: 'not_now', because: 'Three new systems this month already' })
  assert.deepEqual([(await skillOf())?.answer, (await skillOf())?.assignedAt], ['not_now', null])
  await lead.does(offerSkill, { person: meiId, skill: 'Three sentences for no' })
  assert.equal((await skillOf())?.assignedAt, null, 'offered again is not assigned')
  assert.equal(await mei.refused(useSkill, { id }), 'skill.not_assigned')
  assert.equal(await jun.refused(useSkill, { id }), 'skill.unknown')

  const { points } = await lead.does(teamGrowth)
  assert.deepEqual(
    points.map((it) => it.words),
    ['Three new systems this month already'],
  )
  assert.ok(!JSON.stringify(points).includes(meiId) && !JSON.stringify(points).includes('mei'))
  assert.ok(!(await lead.ask('GET', '/api/skills')).text.includes('Three new systems'))
  await lead.does(takeUpPoint, { id: points[0]?.id ?? '' })
  assert.equal(await lead.refused(takeUpPoint, { id: crypto.randomUUID() }), 'skill.point_unknown')

  await mei.does(answerSkillOffer, { id, answer: 'ready' })
  assert.notEqual((await skillOf())?.assignedAt, null)
  assert.equal(await mei.refused(answerSkillOffer, { id, answer: 'not_now', because: 'y' }), 'skill.assigned')
  await mei.does(useSkill, { id })
  await assert.rejects(
    house.db.updateTable('coaching.skills').set({ answer: 'not_now' }).where('id', '=', id).execute(),
    /check/,
    'the database has no assigned skill without a "ready"',
  )
})

/** Five agents of one team with Mei among them. */
async function aTeam() {
  const keys = ['mei', 'jun', 'agent']
  for (const key of ['a4', 'a5']) {
    const person = newId<'person'>(house.clock.now())
    const who = { id: person, house: house.house.house, key, name: key, email: `${key}@test.example`, team: 'one' }
    const { hash } = await import('@node-rs/argon2')
    const rest = { role: 'agent' as const, language: 'zh-Hant' as const, password: await hash(PASSWORD) }
    await house.inside((tx) => addPerson(tx, { ...who, ...rest, created_at: house.clock.now() }))
    keys.push(key)
  }
  return Promise.all(keys.map((key) => house.signIn(key)))
}

test('what a team thinks of coaching is a figure of five, of a month that is over, and advises talking first where trust is low [S4-86]', async () => {
  await movesTeam(house, 'lan', 'far')
  const team = await aTeam()
  const answers = (value: number) =>
    Object.fromEntries(READY_ITEMS.map((it) => [it, value])) as Record<(typeof READY_ITEMS)[number], number>
  for (const who of team.slice(0, 4)) await who.does(answerReadiness, { answers: answers(2) })
  assert.equal((await mei.does(readReadiness)).answers.safe_to_try, 2)
  assert.equal((await team[4]?.does(readReadiness))?.answers.safe_to_try, undefined, 'an answer is read by nobody else')
  house.pass(31 * 24 * 60)
  assert.deepEqual(
    [(await manager.does(teamGrowth)).advice, (await manager.does(teamGrowth)).items],
    ['cannot_tell', []],
    'four are no group',
  )
  for (const who of team) await who.does(answerReadiness, { answers: answers(who === mei ? 1 : 3) })
  assert.equal((await lead.does(teamGrowth)).advice, 'cannot_tell', 'the month still runs')
  house.pass(31 * 24 * 60)
  const seen = await lead.does(teamGrowth)
  assert.deepEqual([seen.advice, seen.items.find((it) => it.item === 'useful')?.mean], ['dialogue_first', 2.6])
  const rows = await house.inside((tx) => tx.selectFrom('coaching.readiness_answers').selectAll().execute())
  assert.deepEqual(rows, [])
})

test('how much coaching came right after a hard contact is told of a team of five, and of nobody [S4-89]', async () => {
  const { aHardCall } = await import('#testing/coaching.ts')
  const team = await aTeam().catch(() =>
    Promise.all(['mei', 'jun', 'agent', 'a4', 'a5'].map((key) => house.signIn(key))),
  )
  const ask = async (who: (typeof team)[number]) => {
    await who.does(setGoal, { aim: 'a', strength: 's', coach: null })
    const at = new Date(house.clock.now().getTime() + 90_000_000).toISOString()
    await who.does(askForCoaching, { coach: house.idOf('lead'), at, waive: true })
  }
  await aHardCall(house)
  for (const who of team.slice(0, 4)) await ask(who)
  house.pass(31 * 24 * 60)
  assert.equal((await lead.does(teamGrowth)).rhythm, null, 'four people behind it')
  await aHardCall(house)
  for (const who of team) await ask(who)
  house.pass(31 * 24 * 60)
  const { rhythm } = await manager.does(teamGrowth)
  assert.deepEqual([rhythm?.people, rhythm?.sessions, rhythm?.soonAfterShare], [5, 5, 0.2])
  assert.ok(!JSON.stringify(rhythm).includes(meiId))
})

test('"Jun took my call" is said to Jun; the team sees that hands were given, never by whom the most [S4-38]', async () => {
  await mei.does(thankPeer, { helper: house.idOf('jun'), words: 'You took my call on Monday' })
  assert.equal(await mei.refused(thankPeer, { helper: meiId, words: 'x' }), 'skill.person_unknown')
  assert.deepEqual(
    (await jun.does(readHelped)).gave.map((it) => it.words),
    ['You took my call on Monday'],
  )
  assert.deepEqual(
    (await mei.does(readHelped)).got.map((it) => it.name),
    ['jun of the tests'],
  )
  const text = (await lead.ask('GET', '/api/team-growth')).text
  assert.ok(!text.includes('You took my call') && !text.includes(house.idOf('jun')))
  const { hands } = await lead.does(teamGrowth)
  assert.deepEqual([hands?.gave, hands?.got, Object.keys(hands ?? {}).length], [1, 1, 3])
})

test('whether a skill is used is shown by how ready people were, from five of a kind on [S4-90]', async () => {
  const team = await Promise.all(['mei', 'jun', 'agent', 'a4', 'a5'].map((key) => house.signIn(key)))
  const ids = await house.db.selectFrom('platform.people').select(['id', 'key']).execute()
  for (const key of ['jun', 'agent', 'a4', 'a5'])
    await lead.does(offerSkill, { person: ids.find((it) => it.key === key)?.id ?? '', skill: 'Silence' })
  for (const who of team.slice(1)) {
    const { id = '' } = (await who.does(mySkills)).skills[0] ?? {}
    await who.does(answerSkillOffer, { id, answer: 'ready' })
  }
  assert.deepEqual((await lead.does(teamGrowth)).uptake, [], 'four were ready from the first')
  await lead.does(offerSkill, { person: meiId, skill: 'Silence' })
  const [first] = (await mei.does(mySkills)).skills
  await mei.does(answerSkillOffer, { id: first?.id ?? '', answer: 'ready' })
  for (const who of team.slice(0, 3)) await who.does(useSkill, { id: (await who.does(mySkills)).skills[0]?.id ?? '' })
  assert.deepEqual((await lead.does(teamGrowth)).uptake, [{ first: 'ready', people: 5, share: 0.6 }])
})
