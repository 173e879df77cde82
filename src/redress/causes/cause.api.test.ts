import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listMessages } from '#desk/cases/case.contract.ts'
import { newId } from '#platform/public.ts'
import type { GivenOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { closeCase } from '../closing/closing.contract.ts'
import { attach, changeTaxonomy, listThemes, openTheme, readCause, settleCause, shipTheme } from './cause.contract.ts'
import { FIRST_TAXONOMY } from './taxonomy.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const qa = await house.signIn('qa')

const ANSWERS = { expectation: 'yes', process: 'no', information: 'yes', claim: 'no' } as const
const SLIP: Omit<GivenOf<typeof settleCause>, 'id'> = { answers: ANSWERS, code: 'notice_mid_shift' }

async function aCase() {
  const contact = await aContact(house)
  await contact.ends()
  const wrapped = await contact.wrappedUpBy(mei, { case: { title: 'A tow' } })
  return { id: wrapped.case?.id ?? '', phone: contact.phone, contact: contact.id }
}
const learns = (id: string, learning: GivenOf<typeof closeCase>['learning']) =>
  mei.does(closeCase, { id, accepted: 'Fine', solved: true, because: 'Paid', ...(learning ? { learning } : {}) })

test('a cause that comes back opens exactly one proposal, however many close with it at once [S1-48]', async () => {
  const cases = []
  for (let n = 0; n < 7; n++) cases.push(await aCase())
  for (const it of cases) await mei.does(settleCause, { id: it.id, ...SLIP })
  const { id: theme } = await qa.does(openTheme, { name: 'Urgent notices mid-shift', code: 'notice_mid_shift' })
  const proposed = []
  for (const it of cases.slice(0, 2)) proposed.push((await learns(it.id, { is: 'known_theme', theme })).proposed)
  const rest = await Promise.all(
    cases
      .slice(2)
      .map((it, n) =>
        learns(it.id, n % 2 ? { is: 'known_theme', theme } : { is: 'new_theme', name: 'Urgent notices mid-shift' }),
      ),
  )
  assert.deepEqual([...proposed, ...rest.map((it) => it.proposed)].filter(Boolean).length, 1)
  const row = (await qa.does(listThemes)).themes.find((it) => it.id === theme)
  assert.deepEqual([row?.cases, row?.proposedAt !== null], [7, true])
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select('seq').where('name', '=', 'project.proposed').execute(),
  )
  assert.equal(facts.length, 1)
})

test('when it has really been done, exactly the customers attached to it are told, once and in their language [S1-20] [S1-33]', async () => {
  const [one, other, apart] = [await aCase(), await aCase(), await aCase()]
  const { id: theme } = await qa.does(openTheme, { name: 'Clear signs', code: 'not_told' })
  for (const it of [one, other, one]) await mei.does(attach, { id: it.id, theme })
  const words = {
    'zh-Hant': '您說了，我們換了牌子',
    'zh-Hans': '您说了，我们换了牌子',
    en: 'You said, we changed the signs',
  }
  assert.equal(await mei.refused(shipTheme, { id: theme, words }), 'access.not_yours')
  assert.equal(await qa.refused(shipTheme, { id: crypto.randomUUID(), words }), 'theme.unknown')
  assert.deepEqual(await qa.does(shipTheme, { id: theme, words }), { told: 2 })
  assert.equal(await qa.refused(shipTheme, { id: theme, words }), 'theme.already_shipped')
  const { messages } = await (await house.token('messages')).does(listMessages)
  const told = messages.filter((it) => it.words === words['zh-Hant']).map((it) => it.address)
  assert.deepEqual(told.toSorted(), [one.phone, other.phone].toSorted())
  assert.ok(!told.includes(apart.phone))
})

test('a person is part of a cause only after the questions, with the words it rests on and a system cause beside it [S1-5] [S1-7] [S4-75] [X15]', async () => {
  const { id } = await aCase()
  const article = newId(house.clock.now())
  const at = house.clock.now()
  await house.inside((tx) =>
    tx
      .insertInto('desk.articles')
      .values({
        id: article,
        house: house.house.house,
        key: 'typhoon',
        version: 3,
        kind: 'notice',
        title: 'Typhoon',
        words: 'v3',
        language: 'en',
        published_at: at,
      })
      .execute(),
  )
  const staff = {
    branch: 'information',
    evidence: 'You may park there',
    why: 'It came while he was on calls',
    brokeAt: 'notice_unread',
    article,
  } as const
  const refused = (more: object) => qa.refused(settleCause, { id, ...SLIP, ...more })
  assert.equal(await refused({ answers: { expectation: 'yes' }, staff }), 'cause.questions_first')
  assert.equal(await refused({ code: '', staff }), 'cause.person_alone')
  assert.equal(await refused({ code: '' }), 'cause.code_needed')
  assert.equal(await refused({ code: 'invented' }), 'cause.code_unknown')
  assert.equal(await refused({ staff: { ...staff, evidence: '' } }), 'cause.evidence_needed')
  assert.equal(await refused({ staff: { ...staff, why: '' } }), 'cause.why_needed')
  assert.equal(await refused({ staff: { ...staff, brokeAt: null } }), 'cause.break_needed')
  assert.equal(await refused({ staff: { ...staff, branch: 'knowledge' } }), 'cause.missing_needed')
  assert.equal(await refused({ staff: { ...staff, article: crypto.randomUUID() } }), 'article.unknown')
  assert.equal(await qa.refused(settleCause, { ...SLIP, id: crypto.randomUUID() }), 'case.unknown')
  await qa.does(settleCause, { id, ...SLIP, staff })
  const { settled } = await mei.does(readCause, { id })
  assert.deepEqual(
    [settled?.code, settled?.branch, settled?.brokeAt],
    ['notice_mid_shift', 'information', 'notice_unread'],
  )
})

test('the same knowledge missing in three cases asks for it once [S1-6]', async () => {
  const staff = {
    branch: 'knowledge',
    evidence: 'I think so',
    why: 'Nobody had told her',
    missing: 'Typhoon parking',
  } as const
  for (let n = 0; n < 5; n++) {
    const { id } = await aCase()
    await qa.does(settleCause, { id, ...SLIP, staff: { ...staff, missing: n % 2 ? 'typhoon parking' : staff.missing } })
    const asked = (await qa.does(listThemes)).tasks.filter((it) => it.kind === 'knowledge')
    assert.equal(asked.length, n >= 2 ? 1 : 0)
  }
})

test('a new list of causes changes no old case, says where each code goes, and shows as a break in the line [P19] [P20]', async () => {
  const before = await aCase()
  await qa.does(settleCause, { id: before.id, answers: ANSWERS, code: 'late' })
  const codes = FIRST_TAXONOMY.codes.filter((it) => it.code !== 'late')
  const because = 'Late is told apart from never now'
  assert.equal(await qa.refused(changeTaxonomy, { because, codes: [...codes] }), 'taxonomy.unmapped')
  const without = codes.filter((it) => it.code !== 'other')
  assert.equal(await qa.refused(changeTaxonomy, { because, codes: without }), 'taxonomy.other_needed')
  assert.deepEqual(await qa.does(changeTaxonomy, { because, codes: [...codes], across: { late: 'promise_broken' } }), {
    version: 2,
  })
  assert.equal((await mei.does(readCause, { id: before.id })).settled?.code, 'late')
  const later = await aCase()
  assert.equal(await qa.refused(settleCause, { id: later.id, answers: ANSWERS, code: 'late' }), 'cause.code_unknown')
  assert.equal(await qa.refused(openTheme, { name: 'Lateness', code: 'late' }), 'cause.code_unknown')
  for (let n = 0; n < 4; n++) await qa.does(settleCause, { id: (await aCase()).id, answers: ANSWERS, code: 'other' })
  const { trend, tasks } = await qa.does(listThemes)
  assert.deepEqual([...new Set(trend.map((it) => it.taxonomy))].toSorted(), [1, 2])
  assert.equal(tasks.filter((it) => it.kind === 'taxonomy_review').length, 1)
})

test('only a real case and a real theme can be joined', async () => {
  const { id } = await aCase()
  assert.equal(await mei.refused(attach, { id, theme: crypto.randomUUID() }), 'theme.unknown')
  assert.equal(await mei.refused(attach, { id: crypto.randomUUID(), theme: crypto.randomUUID() }), 'case.unknown')
  assert.equal(await mei.refused(readCause, { id: crypto.randomUUID() }), 'case.unknown')
})
