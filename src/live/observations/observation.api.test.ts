import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { requestOf } from '#testing/caller.ts'
import { openHouse } from '#testing/house.ts'
import { listObservations, observe, replyToObservation } from './observation.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const SAID = {
  topic: 'Refund',
  helped: 'She let him finish',
  seen: 'A long breath before the sum',
  given: 'The form, ready',
}

test('whoever sits beside Mei writes four lines; she reads them at once and answers, and nobody else reads either [S2-27] [X9]', async () => {
  const { id } = await lead.does(observe, { subject: 'mei', ...SAID })
  const [hers] = (await mei.does(listObservations)).observations
  assert.deepEqual(
    [hers?.aboutMe, hers?.topic, hers?.helped, hers?.seen, hers?.given, hers?.replies],
    [true, SAID.topic, SAID.helped, SAID.seen, SAID.given, []],
  )
  await mei.does(replyToObservation, { id, words: 'The form helped me most' })
  const [his] = (await lead.does(listObservations)).observations
  assert.deepEqual([his?.aboutMe, his?.replies.map((it) => it.words)], [false, ['The form helped me most']])

  for (const role of [...ROLES.filter((it) => it !== 'lead'), 'jun', 'lead_two']) {
    const who = await house.signIn(role)
    const tried = await who.tries(replyToObservation, { id, words: 'x' })
    assert.ok(['observation.unknown', 'access.not_yours'].includes(tried.said?.code ?? ''), role)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      const { url } = requestOf(contract, { id })
      assert.doesNotMatch((await who.ask('GET', url)).text, /long breath|helped me most/, `${role} ${contract.route}`)
    }
  }
  assert.equal(await lead.refused(replyToObservation, { id, words: 'x' }), 'observation.unknown')
  const facts = await house.inside((tx) => tx.selectFrom('platform.facts').select(['name', 'body', 'topics']).execute())
  assert.doesNotMatch(JSON.stringify(facts), /long breath|helped me most/)
})

test('every note has a subject who sees it: not oneself, not a lead, and not on another floor [S2-27]', async () => {
  for (const subject of ['lead', 'lead_two', 'lan', 'nobody', 'counsellor'])
    assert.equal(await lead.refused(observe, { subject, ...SAID }), 'agent.unknown', subject)
  const qa = await house.signIn('qa')
  await qa.does(observe, { subject: 'lan', ...SAID })
  assert.equal((await (await house.signIn('lan')).does(listObservations)).observations.length, 1)
  assert.equal(await mei.refused(observe, { subject: 'jun', ...SAID }), 'access.not_yours')
  assert.equal((await lead.tries(observe, { subject: 'mei', ...SAID, score: 3 } as never)).status, 400)
  const unseen = await house.inside((tx) =>
    tx
      .selectFrom('live.observations as o')
      .leftJoin('platform.people as p', 'p.id', 'o.subject')
      .select('o.id')
      .where('p.role', 'is distinct from', 'agent')
      .execute(),
  )
  assert.deepEqual(unseen, [])
})
