import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readCase } from '#desk/cases/case.contract.ts'
import { keepPromise, movePromise } from '#desk/promises/promise.contract.ts'
import { callHelp, endByAgent, warn, withdrawHelp } from '#live/exits/exit.contract.ts'
import { answerCall, settleCareCard } from '#live/leading/lead.contract.ts'
import { sayWords } from '#portal/my-case/my-case.contract.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readFloor } from '../floor/floor.contract.ts'
import { FIGURES } from './figure.ts'
import { readRows, readWins } from './wins.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const executive = await house.signIn('executive')
const figure = async (id: (typeof FIGURES)[number]) => {
  const found = (await executive.does(readWins, {})).figures.find((it) => it.id === id)
  if (!found) throw new Error(id)
  return found
}
const counts = async (id: (typeof FIGURES)[number]) => {
  const { numerator, denominator, excluded } = await figure(id)
  return [numerator, denominator, excluded]
}

test('an empty house cannot tell anything, and says so [P112]', async () => {
  for (const it of (await executive.does(readWins, {})).figures)
    assert.deepEqual([it.numerator, it.denominator, it.verdict], [0, 0, 'cannot_tell'], it.id)
})

test('of five promises, two in time: late, broken and open past its moment are not kept, and what was moved is counted apart [P108]', async () => {
  const contact = await aContact(house)
  await contact.ends()
  const promises = ['one', 'two', 'late', 'broken', 'moved'].map((words) => ({
    words,
    kind: 'call_back' as const,
    due: inHours(house, 2),
  }))
  const { case: of } = await contact.wrappedUpBy(mei, { case: { title: 'Five' }, promises, calm: 'yes', solved: 'no' })
  const made = (await mei.does(readCase, { id: of?.id ?? '' })).promises
  const idOf = (words: string) => made.find((it) => it.words === words)?.id ?? ''
  for (const words of ['one', 'two']) await mei.does(keepPromise, { id: idOf(words) })
  await mei.does(movePromise, { id: idOf('moved'), to: inHours(house, 60 * 24) })
  house.pass(121)
  assert.deepEqual(await counts('promises_kept'), [2, 4, { moved_before_due: 1 }], 'before any clock has rung')
  await house.ring()
  await mei.does(keepPromise, { id: idOf('late') })
  assert.deepEqual(await counts('promises_kept'), [2, 4, { moved_before_due: 1 }])
})

test('a customer who was soothed and not helped is counted [S0-20]', async () => {
  const { numerator, denominator } = await figure('calm_not_solved')
  assert.deepEqual([numerator, denominator], [1, 1])
})

test('help within two minutes, help too late, help taken back', async () => {
  const ask = async (minutes: number) => {
    const { id, ends } = await aContact(house)
    await mei.does(callHelp, { id })
    const need = (await lead.does(readFloor)).needs.find((it) => it.contact === id && it.kind === 'help')
    house.pass(minutes)
    if (minutes === 0) await mei.does(withdrawHelp, { id })
    else await lead.does(answerCall, { id: need?.id ?? '', mode: 'whisper' })
    await ends()
    house.pass(11)
  }
  for (const minutes of [1, 2, 3, 0]) await ask(minutes)
  assert.deepEqual(await counts('help_in_time'), [2, 3, { withdrawn: 1 }])
})

test('hard contacts, rests kept, cards answered, and whether the customer was heard', async () => {
  const contact = await aContact(house)
  await contact.customerSays('your mother')
  await mei.does(warn, { id: contact.id })
  await mei.does(endByAgent, { id: contact.id })
  const card = (await lead.does(readFloor)).needs.find((it) => it.contact === contact.id && it.kind === 'care')
  await lead.does(settleCareCard, { id: card?.id ?? '', state: 'done' })
  const { link } = await contact.wrappedUpBy(mei, { case: { title: 'Sofa' }, calm: 'no', solved: 'no' })
  await house.customer(link ?? '').does(sayWords, { kind: 'heard_yes' })
  house.pass(1)
  assert.equal((await figure('hard_contacts')).numerator, 1)
  assert.deepEqual((await counts('recovery_kept')).at(-1), { still_running: 1 })
  house.pass(15)
  const kept = await figure('recovery_kept')
  assert.equal(kept.numerator, kept.denominator)
  assert.deepEqual((await figure('heard')).numerator, 1)
  assert.ok((await figure('someone_came')).numerator >= 1)
})

test('a contact that follows our own broken promise is counted to the company', async () => {
  const first = await aContact(house)
  await first.ends()
  await first.wrappedUpBy(mei, {
    case: { title: 'Call' },
    promises: [{ words: 'We call', kind: 'call_back', due: inHours(house, 1) }],
  })
  house.pass(61)
  const next = await aContact(house, { phone: first.phone })
  await next.ends()
  house.pass(1)
  assert.equal((await figure('after_broken_promise')).numerator, 1)
})

test('a second contact within seven days is missed only once there was time for one', async () => {
  const before = await figure('no_second_contact')
  assert.deepEqual([before.denominator, before.excluded.too_recent], [0, before.excluded.too_recent])
  house.pass(8 * 24 * 60)
  const { figures } = await executive.does(readWins, { days: 30 })
  const later = figures.find((it) => it.id === 'no_second_contact')
  assert.equal((later?.denominator ?? 0) - (later?.numerator ?? 0), 1)
})

test('every figure is its rows: what counts, what does not, and what is left out with its reason [S0-56] [P112]', async () => {
  const { figures } = await executive.does(readWins, { days: 30 })
  assert.deepEqual(
    figures.map((it) => it.id),
    [...FIGURES],
  )
  for (const it of figures) {
    const { rows } = await lead.does(readRows, { figure: it.id, days: 30 })
    assert.ok(rows.length > 0, it.id)
    assert.equal(rows.filter((row) => row.counts === true).length, it.numerator, it.id)
    assert.equal(rows.filter((row) => row.counts !== null).length, it.denominator, it.id)
    const excluded = Object.values(it.excluded).reduce((sum, n) => sum + n, 0)
    assert.equal(rows.filter((row) => row.counts === null).length, excluded, it.id)
    for (const row of rows) assert.equal(row.because !== null, row.counts === null, it.id)
    assert.equal(
      it.trend.reduce((sum, day) => sum + day.denominator, 0),
      it.denominator,
      it.id,
    )
    if (it.denominator < 30) assert.equal(it.verdict, 'cannot_tell', it.id)
  }
})

test('a client and an executive see that there are rows, and no name and no words [S4-91]', async () => {
  for (const who of ['client', 'executive']) {
    const caller = await house.signIn(who)
    for (const it of FIGURES) {
      const { rows } = await caller.does(readRows, { figure: it, days: 30 })
      assert.deepEqual(new Set(rows.map((row) => row.label)), new Set(['']), it)
    }
    for (const secret of ['Lin', 'of the tests', 'We call']) {
      const { text } = await caller.tries(readWins, { days: 30 })
      assert.ok(!text.includes(secret))
    }
  }
  const { rows } = await lead.does(readRows, { figure: 'hard_contacts', days: 30 })
  assert.ok(rows.some((row) => row.label === 'Lin'))
})
