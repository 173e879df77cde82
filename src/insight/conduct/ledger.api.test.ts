import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { replyNow } from '#aftercare/backed/backing.contract.ts'
import { readCareTasks } from '#aftercare/tasks/task.contract.ts'
import { commit, takeBack } from '#guard/commitments/commitment.contract.ts'
import { openMatter } from '#guard/matters/matter.contract.ts'
import { ROLES } from '#kernel/roles.ts'
import { readContact } from '#live/contact-view/view.contract.ts'
import { confirm } from '#live/exits/exit.contract.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { listCommitments, readActions } from './ledger.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, lead, executive] = [await house.signIn('mei'), await house.signIn('lead'), await house.signIn('executive')]
const DAY = 24 * 60
const seen = async (id: string, who = mei) => {
  const it = (await who.does(listCommitments)).commitments.find((each) => each.id === id)
  assert.ok(it)
  return it
}
const n = async (id: string, kind: string) => (await seen(id)).done.find((it) => it.kind === kind)?.n

test('who says it names until when and what will honour it; who may not, cannot, and nothing of it is reworded [S0-48]', async () => {
  const said = { words: '遇到辱罵，公司站在你這邊', until: inHours(house, 24 * 300), kinds: ['matter_opened' as const] }
  assert.equal(await mei.refused(commit, said), 'access.not_yours')
  assert.equal(await executive.refused(commit, { ...said, until: inHours(house, -1) }), 'commitment.no_future')
  const { id } = await executive.does(commit, said)
  assert.equal((await seen(id)).state, 'waiting')
  await assert.rejects(
    house.inside((tx) => sql`update guard.commitments set words = 'x' where id = ${id}`.execute(tx)),
    /stays as it was said/,
  )
  assert.equal(await executive.refused(takeBack, { id: crypto.randomUUID(), because: 'x' }), 'commitment.unknown')
  assert.equal(await mei.refused(readActions, { id: crypto.randomUUID() }), 'commitment.unknown')
  await executive.does(takeBack, { id, because: '換了做法，另外再說。' })
  assert.equal(await executive.refused(takeBack, { id, because: 'again' }), 'commitment.over')
  assert.deepEqual(
    [(await seen(id)).state, (await seen(id)).withdrawnBecause],
    ['withdrawn', '換了做法，另外再說。'],
    'taken back, it is still there to read',
  )
})

test('what was done is read from the rows it left: a matter opened, an incident answered within the shift, a rest [S0-48] [S0-41]', async () => {
  const { id } = await executive.does(commit, {
    words: '有人回你、有得休息、要走法律公司陪你',
    until: inHours(house, 24 * 300),
    kinds: ['matter_opened', 'answered_in_shift', 'rest_given'],
  })
  await mei.does(openMatter, { wishes: '想知道怎麼辦', contact: null, consent: true })
  const contact = await aContact(house)
  await contact.customerSays('you idiot')
  const [utterance] = (await mei.does(readContact, { id: contact.id })).utterances
  await mei.does(confirm, { id: contact.id, utterance: utterance?.id ?? '', kind: 'insult', counts: true })
  await contact.ends()
  const [asked] = (await lead.does(readCareTasks)).backings
  assert.equal(await n(id, 'answered_in_shift'), 0, 'asked is not answered')
  await lead.does(replyNow, { id: asked?.id ?? '', words: '我來寫信', tellBy: inHours(house, 24) })
  assert.deepEqual([await n(id, 'matter_opened'), await n(id, 'answered_in_shift')], [1, 1])
  assert.equal(await n(id, 'rest_given'), 0, 'a rest that still runs is not yet given')
  house.pass(60)
  assert.ok(((await n(id, 'rest_given')) ?? 0) >= 1)
  const now = await seen(id)
  assert.equal(now.state, 'honoured')
  const { total, actions } = await mei.does(readActions, { id })
  assert.equal(
    total,
    now.done.reduce((sum, it) => sum + it.n, 0),
    'every number opens to as many rows',
  )
  assert.deepEqual(Object.keys(actions[0] ?? {}).toSorted(), ['kind', 'week'], 'a row says what and in which week')
})

test('thirty days without anything, and it is red on everybody’s page, with every job stopped; the next thing done clears it [S0-48]', async () => {
  const { id } = await executive.does(commit, {
    words: '該走法律的，公司會走',
    until: inHours(house, 24 * 300),
    kinds: ['matter_opened'],
  })
  house.pass(30 * DAY - 5)
  assert.equal((await seen(id)).state, 'waiting')
  house.pass(10)
  for (const role of ROLES.filter((it) => it !== 'client'))
    assert.equal((await seen(id, await house.signIn(role))).state, 'red', role)
  assert.equal(await (await house.signIn('client')).refused(listCommitments), 'access.not_yours')
  await mei.does(openMatter, { wishes: '又發生了', contact: null, consent: true })
  assert.equal((await seen(id)).state, 'honoured')
  house.pass(31 * DAY)
  assert.equal((await seen(id)).state, 'red')
})
