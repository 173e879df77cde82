import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { mySkills, offerSkill, readHelped, useSkill } from '#coaching/skills/skill.contract.ts'
import { readContact } from '#live/contact-view/view.contract.ts'
import { confirm } from '#live/exits/exit.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readDay } from '../day/day.contract.ts'
import { readWins } from '../wins/wins.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')

/** Everything by which somebody is thanked or counted as having done well. */
async function recognised() {
  const { solved, thanks } = await mei.does(readDay)
  const { skills } = await mei.does(mySkills)
  const helped = await mei.does(readHelped)
  const { figures } = await mei.does(readWins, { days: 30 })
  const recovery = figures.find((it) => it.id === 'someone_came')
  return { solved, thanks, skills, helped, someoneCame: recovery?.numerator }
}

test('what was done to her earns her nothing: no thanks, no skill, nothing solved, however much it was [X3] [S3-58]', async () => {
  const contact = await aContact(house)
  await contact.ends()
  await contact.wrappedUpBy(mei)
  const before = await recognised()
  assert.equal(before.solved.length, 1, 'what is recognised is that something was solved')
  for (let nth = 0; nth < 4; nth++) {
    // She is back from the rest of the one before.
    house.pass(300)
    const hard = await aContact(house)
    await hard.customerSays('you idiot')
    const [utterance] = (await mei.does(readContact, { id: hard.id })).utterances
    await mei.does(confirm, { id: hard.id, utterance: utterance?.id ?? '', kind: 'insult', counts: true })
    await hard.ends()
  }
  const { solved, ...others } = await recognised()
  const { solved: was, ...othersBefore } = before
  assert.ok(solved.length <= was.length)
  assert.deepEqual(others, othersBefore)
})

test('no figure of conduct, rest or leading reads who bore most: nobody’s incidents are counted by name anywhere in it [X3] [P103]', async () => {
  const manager = await house.signIn('manager')
  for (const path of ['/api/conduct/figures?days=90', '/api/conduct/supervisors?days=90', '/api/conduct/starts']) {
    const said = (await manager.ask('GET', path)).text
    for (const secret of [house.idOf('mei'), 'mei of the tests']) assert.ok(!said.includes(secret), path)
  }
  const { rows } = await house.inside((tx) =>
    sql<{ n: number }>`select count(*)::int as n from guard.confirmations where counts`.execute(tx),
  )
  assert.equal(rows[0]?.n, 4, 'and it was there to be counted')
})

test('a skill is nobody’s own claim: it is offered, taken up by her word, and used only then [S0-31]', async () => {
  await lead.does(offerSkill, { person: house.idOf('mei'), skill: 'Three sentences for no' })
  const [skill] = (await mei.does(mySkills)).skills
  assert.equal(skill?.assignedAt, null)
  assert.equal(await mei.refused(useSkill, { id: skill?.id ?? '' }), 'skill.not_assigned')
  const own = { person: house.idOf('mei'), skill: 'Everything' }
  assert.equal(await mei.refused(offerSkill, own), 'access.not_yours')
})
