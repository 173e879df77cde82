import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id } from '#kernel/ids.ts'
import { chainOf, type Given, isMine, type Leads, nextOffer } from './chain.ts'

const person = (name: string, it: Partial<Leads> = {}): Leads => ({
  id: id<'person'>(name),
  role: 'lead',
  sameLanguage: true,
  sameTeam: false,
  onDuty: false,
  free: true,
  ...it,
})
const names = (people: readonly Leads[], except: string | null = null) =>
  chainOf(people, except === null ? null : id<'person'>(except)).map((it) => `${it.link} ${it.id}`)

test('first my own lead, then the other leads of my language, then who is on duty [S2-30]', () => {
  const other = person('other')
  const own = person('own', { sameTeam: true })
  const abroad = person('abroad', { sameLanguage: false })
  const manager = person('manager', { role: 'manager' })
  const second = person('second', { role: 'second_line' })
  const duty = person('duty', { role: 'second_line', sameLanguage: false, onDuty: true })
  const all = [other, abroad, second, manager, own]
  assert.deepEqual(names(all), ['lead own', 'next_lead other', 'duty manager', 'duty second'])
  assert.deepEqual(names([...all, duty]), ['lead own', 'next_lead other', 'duty duty'])
  assert.deepEqual(names([...all, { ...duty, free: false }]), [
    'lead own',
    'next_lead other',
    'duty duty',
    'duty manager',
    'duty second',
  ])
  assert.deepEqual(names([other, manager], 'other'), ['duty manager'], 'nobody is sent to themselves')
  assert.deepEqual(
    names([other, manager]),
    ['lead other', 'duty manager'],
    'a team without a lead has one all the same',
  )
})

const people = fc.uniqueArray(
  fc.record({
    id: fc.nat(12).map((n) => id<'person'>(`p${n}`)),
    role: fc.constantFrom<Leads['role']>('lead', 'manager', 'second_line'),
    sameLanguage: fc.boolean(),
    sameTeam: fc.boolean(),
    onDuty: fc.boolean(),
    free: fc.boolean(),
  }),
  { selector: (it) => it.id },
)

test('whoever cannot come is passed over at once, and everybody who can is asked once in each round before it begins again', () => {
  fc.assert(
    fc.property(people, fc.boolean(), (all, danger) => {
      const chain = chainOf(all, null)
      const free = chain.filter((it) => it.free).map((it) => it.id)
      const given: Given[] = []
      for (let i = 0; i < free.length * 2 + 2; i++) {
        const offer = nextOffer(chain, given, danger)
        if (offer.lead) assert.ok(free.includes(offer.lead))
        else assert.equal(free.length, 0)
        assert.equal(offer.loud, danger || offer.round > 1)
        given.push(offer)
      }
      assert.deepEqual(
        given.filter((it) => it.round === 1).map((it) => it.lead),
        free,
      )
      if (free.length === 0) assert.ok(given.every((it) => it.round > 1 && it.lead === null))
    }),
  )
})

test('an offer is mine when it was made to me, and everybody’s once it is asked aloud [S2-37]', () => {
  const me = id<'person'>('me')
  const other = id<'person'>('other')
  assert.equal(isMine({ lead: me, loud: false }, me), true)
  assert.equal(isMine({ lead: other, loud: false }, me), false)
  assert.equal(isMine({ lead: other, loud: true }, me), true)
  assert.equal(isMine({ lead: null, loud: false }, me), true)
})
