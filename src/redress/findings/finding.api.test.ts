import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listMessages } from '#desk/cases/case.contract.ts'
import { readClocks } from '#desk/clocks/clock.contract.ts'
import { makePromise } from '#desk/promises/promise.contract.ts'
import { newId } from '#platform/public.ts'
import { callerOf, type GivenOf } from '#testing/caller.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { attach, openTheme } from '../causes/cause.contract.ts'
import { closeCase, readClosing } from '../closing/closing.contract.ts'
import { askAgain, decideCase, escalate, noteVerdict, readLetter, sayVerdict, tellFinding } from './finding.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const two = await house.signIn('lead_two')
const second = await house.signIn('second_line')

async function aCase(pack = 'own') {
  const profile = pack === 'uk-disp' ? 'regulated' : 'private'
  await house.inside((tx) => tx.updateTable('desk.queues').set({ pack, profile }).execute())
  const contact = await aContact(house)
  await contact.ends()
  const wrapped = await contact.wrappedUpBy(mei, { case: { title: 'A tow' } })
  return { id: wrapped.case?.id ?? '', link: wrapped.link ?? '', phone: contact.phone }
}
const DECISION: Omit<GivenOf<typeof decideCase>, 'id'> = {
  outcome: 'not_upheld',
  reasons: [{ words: 'The sign was there' }],
  evidence: [{ words: 'Photo of 11:05' }],
  noRemedyBecause: 'Nothing was done wrong',
}
/** The letter as the house drafts it. */
const drafted = async (id: string) =>
  Object.fromEntries((await lead.does(readLetter, { id })).parts.map((it) => [it.part, it.words])) as Record<
    string,
    string
  >

test('a decision is told in a letter; what was decided and told is never rewritten, and its clocks are met [P10] [P11]', async () => {
  const it = await aCase()
  assert.equal(await mei.refused(decideCase, { id: it.id, ...DECISION }), 'access.not_yours')
  assert.equal(await lead.refused(decideCase, { id: crypto.randomUUID(), ...DECISION }), 'case.unknown')
  assert.equal(await lead.refused(decideCase, { id: it.id, ...DECISION, reasons: [] }), 'finding.points_unanswered')
  assert.equal(await lead.refused(decideCase, { id: it.id, ...DECISION, evidence: [] }), 'finding.evidence_needed')
  const strangers = [{ fact: crypto.randomUUID() }]
  assert.equal(
    await lead.refused(decideCase, { id: it.id, ...DECISION, evidence: strangers }),
    'finding.evidence_needed',
  )
  assert.equal(await lead.refused(decideCase, { id: it.id, ...DECISION, noRemedyBecause: '' }), 'finding.remedy_or_why')
  assert.equal(await lead.refused(decideCase, { id: it.id, ...DECISION, recourse: '' }), 'finding.recourse_needed')
  const { id } = await lead.does(decideCase, { id: it.id, ...DECISION })
  assert.equal((await mei.does(readClosing, { id: it.id })).locked, 'closing.letter_open')
  const letter = await drafted(id)
  await lead.does(tellFinding, { id, letter })
  assert.equal(await lead.refused(tellFinding, { id, letter }), 'finding.already_told')
  assert.equal(await lead.refused(tellFinding, { id: crypto.randomUUID(), letter }), 'finding.unknown')
  assert.equal(await lead.refused(readLetter, { id: crypto.randomUUID() }), 'finding.unknown')
  const clock = (await mei.does(readClocks, { id: it.id })).clocks.find((one) => one.kind === 'stage1')
  assert.equal(clock?.state, 'met')
  const { messages } = await (await house.token('messages')).does(listMessages)
  assert.match(messages.findLast((one) => one.address === it.phone)?.words ?? '', /您的申訴不成立。[\s\S]*不必說明理由/)
  await assert.rejects(
    house.inside((tx) => tx.updateTable('redress.findings').set({ outcome: 'upheld' }).where('id', '=', id).execute()),
    /not rewritten/,
  )
})

test('without the ombudsman in it a letter does not go out; no part of the pack may be empty [P11]', async () => {
  const it = await aCase('uk-disp')
  const { id } = await lead.does(decideCase, { id: it.id, ...DECISION })
  const whole = {
    ...(await drafted(id)),
    leaflet: 'Enclosed',
    website: 'www.financial-ombudsman.org.uk',
    time_limit_waiver: 'We do not waive it',
  }
  assert.match(JSON.stringify(whole), /六個月/)
  for (const part of Object.keys(whole))
    assert.equal(await lead.refused(tellFinding, { id, letter: { ...whole, [part]: '' } }), 'letter.part_missing', part)
  const { recourseUntil } = await lead.does(tellFinding, { id, letter: whole })
  assert.equal(recourseUntil, '2027-01-15T23:59:00.000Z', 'six months from the letter')
})

test('turned down, the case stays open for the whole window of the pack, and closes after it [P12]', async () => {
  const it = await aCase()
  const { id } = await lead.does(decideCase, { id: it.id, ...DECISION })
  const { recourseUntil } = await lead.does(tellFinding, { id, letter: await drafted(id) })
  await house.customer(it.link).does(sayVerdict, { satisfied: 'no' })
  const ending = {
    id: it.id,
    ended: 'after_recourse',
    solved: false,
    because: 'The window has run',
    learning: { is: 'nothing', why: 'One sign' },
  } as const
  assert.equal(await lead.refused(closeCase, ending), 'closing.recourse_running')
  const minutes = (Date.parse(recourseUntil) - house.clock.now().getTime()) / 60_000
  house.pass(minutes - 1)
  assert.equal(await lead.refused(closeCase, ending), 'closing.recourse_running')
  house.pass(2)
  await lead.does(closeCase, ending)
  assert.equal((await lead.does(readClosing, { id: it.id })).truths.satisfied, 'no')
  assert.equal(await lead.refused(decideCase, { id: it.id, ...DECISION }), 'case.already_closed')
})

test('one step further needs no reason, also from the customer’s own page, and starts its own clock [P13]', async () => {
  const it = await aCase()
  assert.equal(await lead.refused(decideCase, { id: it.id, ...DECISION, stage: 2 }), 'finding.not_escalated')
  const customer = house.customer(it.link)
  await customer.does(askAgain)
  await customer.does(askAgain)
  const { clocks } = await mei.does(readClocks, { id: it.id })
  assert.equal(clocks.filter((clock) => clock.kind === 'stage2').length, 1)
  assert.equal(await lead.refused(decideCase, { id: it.id, ...DECISION }), 'finding.second_stage_asked')
  assert.equal(await mei.refused(escalate, { id: crypto.randomUUID() }), 'case.unknown')
})

test('nobody decides both stages, not even past the house and not at the same moment [P14]', async () => {
  const it = await aCase()
  await lead.does(decideCase, { id: it.id, ...DECISION })
  await mei.does(escalate, { id: it.id })
  assert.equal(await lead.refused(decideCase, { id: it.id, ...DECISION, stage: 2 }), 'finding.same_person')
  const row = (stage: number, by: string) =>
    house.inside((tx) =>
      tx
        .insertInto('redress.findings')
        .values({
          id: newId(house.clock.now()),
          house: house.house.house,
          case_id: it.id as never,
          stage,
          outcome: 'upheld',
          reasons: '[{}]',
          evidence: '[{}]',
          recourse: 'x',
          pack: 'own',
          pack_version: 1,
          language: 'en',
          decided_by: house.idOf(by),
          decided_at: house.clock.now(),
        })
        .execute(),
    )
  await assert.rejects(row(2, 'lead'), /both stages by one person/)
  const both = await Promise.allSettled([row(1, 'qa'), row(2, 'qa')])
  assert.equal(both.filter((one) => one.status === 'fulfilled').length, 1)
  await two.does(decideCase, { id: it.id, ...DECISION, stage: 2 })
})

test('a letter does not promise training, improvement or its end before somebody has taken it on [S1-15] [S1-20] [X19]', async () => {
  const it = await aCase()
  const { id } = await lead.does(decideCase, { id: it.id, ...DECISION })
  const letter = await drafted(id)
  const saying = (words: string) => ({ id, letter: { ...letter, reasons: words } })
  for (const words of ['我們會安排教育訓練。', '我們將持續改善。', '同仁的訓練已經完成。'])
    assert.equal(await lead.refused(tellFinding, saying(words)), 'letter.nothing_behind', words)
  await second.does(makePromise, {
    id: it.id,
    words: '公告判讀訓練',
    due: inHours(house, 72),
    owner: 'second_line',
    internal: true,
  })
  assert.equal(await lead.refused(tellFinding, saying('同仁的訓練已經完成。')), 'letter.nothing_behind', 'not done yet')
  const theme = await lead.does(openTheme, { name: 'Notices', code: 'notice_mid_shift' })
  await lead.does(attach, { id: it.id, theme: theme.id })
  const { assurances } = await lead.does(readLetter, { id })
  assert.deepEqual(
    assurances.map((one) => [one.says, one.may]),
    [
      ['will_train', true],
      ['keep_improving', true],
      ['has_been_done', false],
    ],
  )
  await lead.does(tellFinding, saying('我們會安排教育訓練，也將持續改善。'))
})

test('a letter about a closed case does not go out, and two who send it at once send it once', async () => {
  const it = await aCase()
  const { id } = await lead.does(decideCase, { id: it.id, ...DECISION })
  const letter = await drafted(id)
  const both = await Promise.all([lead, second].map((who) => who.tries(tellFinding, { id, letter })))
  assert.deepEqual(both.map((one) => one.status).toSorted(), [200, 409])
  const other = await aCase()
  const open = await lead.does(decideCase, { id: other.id, ...DECISION })
  await house.inside((tx) =>
    tx
      .updateTable('desk.cases')
      .set({ state: 'closed', closed_at: house.clock.now() })
      .where('id', '=', other.id as never)
      .execute(),
  )
  assert.equal(await lead.refused(tellFinding, { id: open.id, letter }), 'case.already_closed')
})

test('the customer’s word about our answer needs their own link', async () => {
  const it = await aCase()
  assert.equal(
    await lead.refused(noteVerdict, { id: crypto.randomUUID(), says: 'accepts', words: 'x' }),
    'case.unknown',
  )
  const customer = house.customer(it.link)
  const stranger = callerOf(house.app, { 'x-sanying-link': 'x'.repeat(43) }, '10.4.0.1')
  assert.equal(await stranger.refused(sayVerdict, { satisfied: 'yes' }), 'link.unknown')
  house.pass(8 * 24 * 60)
  assert.equal(await customer.refused(askAgain), 'link.expired')
})
