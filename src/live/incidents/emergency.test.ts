import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id, type PersonId } from '#kernel/ids.ts'
import { nextPage, type Page, type Pageable, pageChain } from './emergency.ts'

const people = fc.uniqueArray(
  fc.record<Pageable>({
    id: fc.constantFrom(...['a', 'b', 'c', 'd', 'e'].map((it) => id<'person'>(it))),
    link: fc.constantFrom('duty', 'manager', 'second_line', 'executive'),
    sameLanguage: fc.boolean(),
  }),
  { selector: (it) => it.id },
)

test('who is on duty is called first, then manager, second line and executive, in their own language first, and never the one in danger [P36]', () => {
  fc.assert(
    fc.property(
      people,
      fc.constantFrom('a', 'b').map((it) => id<'person'>(it)),
      (all, victim) => {
        const chain = pageChain(all, victim)
        assert.ok(!chain.some((it) => it.id === victim))
        const order = ['duty', 'manager', 'second_line', 'executive']
        const ranks = chain.map((it) => order.indexOf(it.link) * 2 + (it.sameLanguage ? 0 : 1))
        assert.deepEqual(
          ranks,
          ranks.toSorted((x, y) => x - y),
        )
      },
    ),
  )
})

test('however long nobody answers, everybody is called in turn and then again; with nobody there that is said [P36]', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 20 }), (all, rounds) => {
      const chain = pageChain(all, id<'person'>('nobody'))
      const given: Page[] = []
      for (let n = 0; n < rounds; n++) given.push(nextPage(chain, given))
      if (chain.length === 0) return assert.ok(given.every((it) => it.person === null && it.link === 'nobody'))
      const calls = new Map<PersonId | null, number>()
      for (const { person } of given) calls.set(person, (calls.get(person) ?? 0) + 1)
      const counts = chain.map((it) => calls.get(it.id) ?? 0)
      assert.ok(
        Math.max(...counts) - Math.min(...counts) <= 1,
        'nobody is called twice before everybody was called once',
      )
    }),
  )
})
