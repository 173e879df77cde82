import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsAt, type Story, secondsAt, startsAt } from '#demo/story.ts'
import { stories } from './all.ts'
import { people } from './people.ts'

const DAY_OF_THE_WEEK =
  /星期|[週周][一二三四五六日]|[礼禮]拜[一二三四五六日天]|\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/

const each = (check: (it: Story) => void) => {
  for (const it of stories) check(it)
}
const rising = (numbers: readonly number[], strictly: boolean) =>
  numbers.every((n, i) => i === 0 || (strictly ? n > (numbers[i - 1] ?? 0) : n >= (numbers[i - 1] ?? 0)))

test('every story has its own id, and they are told in the order they happened', () => {
  assert.equal(new Set(stories.map(({ id }) => id)).size, stories.length)
  assert.ok(rising(stories.map(startsAt), false))
})

test('in every story the clock only goes forward', () =>
  each(({ id, lines, steps = [] }) => {
    const [spoken, done] = [lines, steps].map((all) => all.map(({ at }) => secondsAt(at)))
    assert.ok(rising(spoken ?? [], true), id)
    assert.ok(rising(done ?? [], false), id)
    for (const { at } of [...lines, ...steps]) assert.match(at, /^\d+:[0-5]\d$/, id)
  }))

test('a story is six to twenty lines long, and only the nineteen minutes take longer', () =>
  each(({ id, lines }) => {
    assert.ok(lines.length >= 6, id)
    assert.ok(lines.length <= (id === 'nineteen-minutes' ? 26 : 20), id)
  }))

test('everybody in a story works here, and answers in their own language', () =>
  each((it) => {
    const agent = people.find(({ key }) => key === it.agent)
    assert.equal(agent?.role, 'agent', it.id)
    assert.equal(agent?.language, it.language, it.id)
    const others = [
      ...it.lines.flatMap((line) => (line.who === 'agent' && line.by ? [line.by] : [])),
      ...(it.end.promises ?? []).flatMap(({ owner }) => (owner ? [owner] : [])),
    ]
    for (const other of others)
      assert.ok(
        people.some(({ key }) => key === other),
        `${it.id}: ${other}`,
      )
  }))

test('nobody takes two contacts at the same time', () =>
  each((one) =>
    each((other) => {
      if (one === other || one.agent !== other.agent) return

      assert.ok(startsAt(other) < startsAt(one) || startsAt(other) >= endsAt(one), `${one.id} and ${other.id}`)
    }),
  ))

test('a contact that follows another is later, from the same customer, about the same queue', () =>
  each((it) => {
    if (!it.follows) return

    const before = stories.find(({ id }) => id === it.follows)
    assert.ok(before && endsAt(before) <= startsAt(it), it.id)
    assert.deepEqual(
      [before.customer, before.language, before.queue, before.end.closesCase ?? false],
      [it.customer, it.language, it.queue, false],
      it.id,
    )
  }))

test('no number in a story can ring at anybody', () => {
  each(({ id, customer: { phone, email } }) => {
    if (phone) assert.match(phone, /^(0900-000-\d{3}|138-0000-0\d{3}|555-0[12]\d\d)$/, id)
    if (email) assert.match(email, /@[a-z]+\.example$/, id)
  })
})

test('two customers never share a number', () => {
  const owners = new Map<string, string>()
  each(({ customer: { name, phone } }) => {
    if (phone) assert.equal(owners.get(phone) ?? name, name)
    if (phone) owners.set(phone, name)
  })
})

test('the house is filled on whatever day it is, so nobody names a day of the week', () =>
  each(({ id, lines }) => {
    for (const { says } of lines) assert.doesNotMatch(says, DAY_OF_THE_WEEK, id)
  }))
