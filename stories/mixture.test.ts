import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsAt, isHard, minutesOf, type PromiseState, promiseState, type Story, secondsAt } from '#demo/story.ts'
import { LANGUAGES } from '#kernel/language.ts'
import { stories } from './all.ts'
import { people } from './people.ts'

const NOON_TODAY = 12 * 60

const each = (check: (it: Story) => void) => {
  for (const it of stories) check(it)
}
const said = (it: Story, who: 'customer' | 'agent') => it.lines.filter((line) => line.who === who)
const promised = stories.flatMap((it) => (it.end.promises ?? []).map((promise) => ({ it, promise })))
const inState = (state: PromiseState) =>
  promised.filter(({ it, promise }) => promiseState(it, promise, NOON_TODAY) === state)

test('there are at least sixteen stories in each language, on every day of the week gone by and today', () => {
  for (const language of LANGUAGES) assert.ok(stories.filter((it) => it.language === language).length >= 16, language)
  assert.deepEqual(
    [...new Set(stories.map(({ day }) => day))].sort((a, b) => a - b),
    [-7, -6, -5, -4, -3, -2, -1, 0],
  )
  each(({ id, time }) => assert.ok(secondsAt(time) >= 9 * 60 && secondsAt(time) <= 21 * 60, id))
})

test('people come by phone, chat, e-mail and to the counter', () => {
  for (const channel of ['phone', 'chat', 'email', 'counter'])
    assert.ok(stories.filter((it) => it.channel === channel).length >= 3, channel)
})

test('at least six cases take two or three contacts, some because we did not keep our word', () => {
  const firsts = stories.filter((it) => !it.follows && stories.some(({ follows }) => follows === it.id))
  const ours = firsts.filter((it) => it.end.promises?.some((p) => promiseState(it, p, NOON_TODAY) === 'broken'))
  assert.ok(firsts.length >= 6)
  assert.ok(ours.length >= 3)
})

test('about one story in six is hard, and the rest is a day like any other', () => {
  const share = stories.filter(isHard).length / stories.length
  assert.ok(share > 0.12 && share < 0.22, `${share}`)
})

test('sixty promises and more: about 85 in 100 of those past due were kept on time, some late, some broken, some open', () => {
  const [kept, late, broken, open] = (['kept', 'late', 'broken', 'open'] as const).map((s) => inState(s).length)
  assert.ok(promised.length >= 60)
  assert.ok(kept && late && broken && open && late >= 3 && broken >= 3 && open >= 6)
  const share = kept / (kept + late + broken)
  assert.ok(share > 0.8 && share < 0.9, `${share}`)
})

test('nothing that a story says happened afterwards is still to come at noon today', () =>
  each((it) => {
    const spans = [
      ...(it.end.promises ?? []).flatMap(({ kept }) => (kept ? [kept] : [])),
      ...(it.later ?? []).map(({ at }) => at),
    ]
    for (const span of spans) assert.ok(endsAt(it) + minutesOf(span) <= NOON_TODAY, `${it.id}: ${span}`)
  }))

test('the people of the house never shout, and never say that they understand how you feel', () =>
  each((it) => {
    for (const { says } of said(it, 'agent'))
      assert.doesNotMatch(says, /[!！]|奧客|刁民|亲[，~～]|請放心|understand how you feel/, it.id)
  }))

test('an agent who ends a contact has warned twice, unless waiting would be the harm', () =>
  each(({ id, end, lines, steps = [] }) => {
    const ended = end.by === 'agent_for_conduct'
    assert.equal(
      steps.some(({ does }) => does === 'end_for_conduct'),
      ended,
      id,
    )
    const worst = Math.max(0, ...lines.map((line) => (line.who === 'customer' ? (line.conduct ?? 0) : 0)))
    const warnings = steps.filter(({ does }) => does === 'warning').length
    if (ended) assert.ok(worst >= 3 || warnings === 2, id)
  }))

test('a customer whose contact we ended still has an answer coming, when there was a question left', () =>
  each(({ id, end }) => {
    if (end.by === 'agent_for_conduct' && end.kind === 'complaint') assert.ok(end.promises?.length, id)
  }))

test('swearing at a thing is nothing, and an exposure threat is a right', () =>
  each(({ id, lines }) => {
    for (const line of lines) {
      if (line.who !== 'customer') continue

      const reads: readonly string[] = line.reads ?? []
      const abusive = ['insult', 'insult_family', 'threat', 'sexual', 'slur'].some((kind) => reads.includes(kind))
      if (!abusive) assert.ok((line.conduct ?? 0) <= 1, `${id}: ${line.says}`)
      if (reads.includes('profanity') && !abusive) assert.equal(line.conduct ?? 0, 0, `${id}: ${line.says}`)
      if (reads.includes('exposure_threat')) assert.ok(!line.conduct, `${id}: ${line.says}`)
      if (reads.includes('threat') || reads.includes('slur')) assert.ok((line.conduct ?? 0) >= 3, `${id}: ${line.says}`)
    }
  }))

test('a customer who is turned down is told what can be done instead', () =>
  each(({ id, steps = [] }) => {
    for (const step of steps) if (step.does === 'decline') assert.ok(step.instead.length > 3, id)
  }))

test('[A14] three colleagues hear the same words and take them three ways', () => {
  const three = stories.filter(({ acceptance }) => acceptance === 'A14')
  const insults = three.map((it) =>
    said(it, 'customer')
      .slice(0, 2)
      .map(({ says }) => says),
  )
  const ways = three.map(({ steps = [] }) =>
    (['breath', 'help'] as const).filter((does) => steps.some((step) => step.does === does)),
  )
  assert.equal(new Set(three.map(({ agent }) => agent)).size, 3)
  assert.deepEqual([insults[1], insults[2]], [insults[0], insults[0]])
  assert.deepEqual(ways, [[], ['breath'], ['help']])
})

test('apart from that script, no customer says a sentence that another customer has said', () => {
  const told = new Map<string, Story>()
  each((it) => {
    for (const { says } of said(it, 'customer')) {
      if (says.length < 12) continue

      assert.ok(it.acceptance === 'A14' || !told.has(says), says)
      told.set(says, it)
    }
  })
})

test('[A1] the towed car, [A2] the late gift, [A3] the cursed family, [A6] the four hundred and [A7] the nineteen minutes are here', () => {
  const contacts = (wanted: string) => stories.filter(({ acceptance }) => acceptance === wanted).length
  assert.deepEqual(['A1', 'A2', 'A3', 'A6', 'A7'].map(contacts), [2, 3, 1, 1, 1])
})

test('the house has fourteen agents, a lead, a manager and a second line for each language, two counsellors, and one of everybody else', () => {
  const count = (role: string) => people.filter((it) => it.role === role).length
  assert.equal(new Set(people.map(({ key }) => key)).size, people.length)
  assert.deepEqual(
    [
      'agent',
      'lead',
      'manager',
      'second_line',
      'qa',
      'counsellor',
      'legal',
      'hr',
      'compliance',
      'department',
      'executive',
      'client',
      'admin',
    ].map(count),
    [14, 3, 3, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1],
  )
  for (const language of LANGUAGES)
    for (const role of ['lead', 'manager', 'second_line'])
      assert.equal(people.filter((it) => it.role === role && it.language === language).length, 1)
})
