import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shownTo, withoutNames } from './pack.ts'
import { type Candidate, choosePanel, convene, maySit, SEATS, type Stuck, settle, writeView } from './stuck.ts'

const now = new Date('2026-07-15T02:00:00Z')
const anyone: fc.Arbitrary<Candidate> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  role: fc.constantFrom('second_line', 'legal', 'counsellor', 'manager', 'department', 'agent', 'lead'),
  team: fc.constantFrom('one', 'two', ''),
  language: fc.constantFrom('zh-Hant', 'en'),
  isHere: fc.boolean(),
  seatsHeld: fc.nat(4),
})

test('nobody sits over what was done to them, nobody sits twice, and nobody sits who is not here or not of that role [S0-19]', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyone, { selector: (it) => it.id }),
      fc.subarray(['a', 'b', 'c', 'd']),
      fc.constantFrom('a', 'e', 'x'),
      (people, harmed, pressedBy) => {
        const victims = new Set(harmed)
        const panel = choosePanel(people, { pressedBy, team: 'one', language: 'zh-Hant', victims })
        const seated = SEATS.flatMap((seat) => (panel[seat] ? [[seat, panel[seat]] as const] : []))
        assert.equal(new Set(seated.map(([, who]) => who)).size, seated.length)
        for (const [seat, who] of seated) {
          const one = people.find((it) => it.id === who)
          assert.ok(one && maySit(seat, one, victims))
          assert.ok(!victims.has(one.id) && one.isHere)
        }
      },
    ),
  )
})

test('the place is whoever pressed if they run it, else the manager of that team; the others are the least asked [S0-19]', () => {
  const person = (id: string, role: Candidate['role'], more: Partial<Candidate> = {}): Candidate => ({
    id,
    role,
    team: '',
    language: 'zh-Hant',
    isHere: true,
    seatsHeld: 0,
    ...more,
  })
  const people = [
    person('busy', 'second_line', { seatsHeld: 3 }),
    person('free', 'second_line'),
    person('abroad', 'legal', { language: 'en' }),
    person('counsel', 'legal', { seatsHeld: 2 }),
    person('carer', 'counsellor'),
    person('store', 'department'),
    person('far', 'manager', { team: 'two' }),
    person('near', 'manager', { team: 'one', seatsHeld: 2 }),
  ]
  const asked = (pressedBy: string) =>
    choosePanel(people, { pressedBy, team: 'one', language: 'zh-Hant', victims: new Set() })
  assert.deepEqual(asked('lead'), { second_line: 'free', legal: 'counsel', counsellor: 'carer', place: 'near' })
  assert.equal(asked('store').place, 'store')
  assert.equal(choosePanel([], { pressedBy: 'x', team: '', language: 'en', victims: new Set() }).legal, null)
})

const panel = (it: Partial<Stuck> = {}, views = 0): Stuck => ({
  state: 'convened',
  seats: SEATS.map((seat, n) => ({ seat, person: seat, hasView: n < views })),
  ...it,
})
const code = (it: { ok: boolean; refusal?: string }) => (it.ok ? 'ok' : it.refusal)

test('it is called together by one of its own for a moment ahead, and ended by its second line after two have spoken [S0-19]', () => {
  const when = { meetsAt: new Date(now.getTime() + 1), now }
  assert.equal(code(convene(panel(), 'legal', when)), 'ok')
  assert.equal(code(convene(panel(), 'somebody', when)), 'stuck.not_on_panel')
  assert.equal(code(convene(panel(), 'legal', { ...when, meetsAt: new Date(0) })), 'stuck.meets_past')
  assert.equal(code(convene(panel({ state: 'settled' }), 'legal', when)), 'stuck.settled')
  const empty = panel({ seats: panel().seats.map((it) => (it.seat === 'legal' ? { ...it, person: null } : it)) })
  assert.equal(code(convene(empty, 'place', when)), 'stuck.seat_empty')
  assert.equal(code(writeView(panel(), 'place')), 'ok')
  assert.equal(code(writeView(panel(), 'somebody')), 'stuck.not_on_panel')
  assert.equal(code(settle(panel({}, 2), 'second_line')), 'ok')
  assert.equal(code(settle(panel({}, 1), 'second_line')), 'stuck.views_first')
  assert.equal(code(settle(panel({ state: 'asked' }, 4), 'second_line')), 'stuck.convene_first')
  assert.equal(code(settle(panel({}, 4), 'legal')), 'stuck.not_second_line')
})

test('the counsellor reads the pack without a name of the staff, also where one stands inside a sentence [S0-19]', () => {
  const names = { p1: '蘇美珊', p2: '蘇美' }
  const bare = withoutNames({ words: '他罵蘇美珊，蘇美也在', rows: [{ by: '蘇美珊', n: 3 }], none: null }, names)
  assert.ok(!JSON.stringify(bare).includes('蘇美'))
  const colleague = (n: number) => `同事 ${n}`
  assert.deepEqual(shownTo(bare, null, colleague), {
    words: '他罵同事 1，同事 2也在',
    rows: [{ by: '同事 1', n: 3 }],
    none: null,
  })
  assert.deepEqual(shownTo(bare, names, colleague).words, '他罵蘇美珊，蘇美也在')
})
