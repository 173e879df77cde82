import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bankMonth } from '#testing/bank-month.ts'
import { daysBetween, expected, isDense, plusDay, weekdayOf } from './forecast.ts'
import {
  addItem,
  executed,
  type Item,
  type Member,
  type Plan,
  planDays,
  problemsOf,
  SHIFTS,
  spend,
  stands,
  uncovered,
} from './plan.ts'

const shift = fc.constantFrom(...SHIFTS)
const member: fc.Arbitrary<Omit<Member, 'person'>> = fc.record({ shift, remote: fc.boolean() })
const item: fc.Arbitrary<Item> = fc.record({
  kind: fc.constantFrom('food', 'tea', 'dinner', 'voucher', 'talk', 'other' as const),
  trigger: fc.constantFrom('on_day', 'dense_day', 'shift_end', 'period_end' as const),
  day: fc.constant('2026-07-20'),
  shifts: fc.uniqueArray(shift, { minLength: 1 }),
  remote: fc.boolean(),
  owner: fc.constant('lead'),
  backup: fc.constant('manager'),
  costEach: fc.integer({ min: 0, max: 50_000 }),
})
const plan = fc
  .record({
    people: fc.array(member, { minLength: 1, maxLength: 12 }),
    newcomers: fc.integer({ min: 0, max: 2 }),
    items: fc.array(item, { maxLength: 6 }),
    budget: fc.integer({ min: 0, max: 2_000_000 }),
  })
  .map(({ people, newcomers, items, budget }): Plan => {
    const members = people.map((it, at) => ({ ...it, person: `p${at}` }))
    const floor = [...members.map((it) => it.person), ...Array.from({ length: newcomers }, (_, at) => `new${at}`)]
    return { from: '2026-07-15', to: '2026-07-31', budget, members, items, floor }
  })

test('a plan that stands leaves nobody out: every shift, the night too, and whoever works from home [S2-49] [S2-54]', () => {
  let stood = 0
  fc.assert(
    fc.property(plan, (it) => {
      if (!stands(it)) return
      stood++
      for (const person of it.floor) {
        const of = it.members.find((each) => each.person === person)
        assert.ok(of, 'everybody on the floor is on the list')
        assert.ok(
          it.items.some(
            (each) => each.kind !== 'talk' && each.shifts.includes(of.shift) && (each.remote || !of.remote),
          ),
          `${person} gets something`,
        )
      }
    }),
    { numRuns: 2000 },
  )
  assert.ok(stood > 50, `${stood} plans stood: the property has seen them`)
})

test('why a plan does not stand is said with the people it is about [S2-54]', () => {
  const tea: Item = {
    kind: 'tea',
    trigger: 'on_day',
    day: '2026-07-20',
    shifts: ['day'],
    remote: false,
    owner: 'lead',
    backup: 'manager',
    costEach: 5000,
  }
  const members: Member[] = [
    { person: 'mei', shift: 'day', remote: false },
    { person: 'jun', shift: 'night', remote: false },
    { person: 'lan', shift: 'day', remote: true },
  ]
  const it: Plan = {
    from: '2026-07-15',
    to: '2026-07-31',
    budget: 4000,
    members,
    items: [tea],
    floor: ['mei', 'jun', 'lan', 'ann'],
  }
  assert.deepEqual(problemsOf(it), [
    { problem: 'not_on_the_list', people: ['ann'] },
    { problem: 'left_out', people: ['jun', 'lan'] },
    { problem: 'over_budget', people: [] },
  ])
  assert.deepEqual(uncovered(members, [{ ...tea, kind: 'talk', shifts: [...SHIFTS], remote: true }]).length, 3)
  assert.deepEqual(problemsOf({ ...it, floor: [], items: [] })[0]?.problem, 'nothing_planned')
})

test('whoever does it has somebody to stand in, and a day lies within the plan [S2-54]', () => {
  const span = { from: '2026-07-15', to: '2026-07-31' }
  const base: Item = {
    kind: 'tea',
    trigger: 'on_day',
    day: '2026-07-20',
    shifts: ['day'],
    remote: true,
    owner: 'a',
    backup: 'b',
    costEach: 1,
  }
  const refusal = (it: Partial<Item>) => {
    const said = addItem(span, { ...base, ...it }, ['a', 'b'])
    return said.ok ? null : said.refusal
  }
  assert.equal(refusal({}), null)
  assert.equal(refusal({ backup: 'a' }), 'plan.owner_is_backup')
  assert.equal(refusal({ owner: 'c' }), 'plan.owner_unknown')
  assert.equal(refusal({ day: null }), 'plan.day_needed')
  assert.equal(refusal({ trigger: 'dense_day' }), 'plan.day_needed')
  assert.equal(refusal({ day: '2026-08-01' }), 'plan.day_outside')
  assert.deepEqual(planDays('2026-07-15', '2026-07-14'), { ok: false, refusal: 'plan.ends_before' })
  assert.deepEqual(planDays('2026-01-01', '2026-12-31'), { ok: false, refusal: 'plan.too_long' })
})

test('a budget is never overdrawn, whatever is ordered and whatever the receipts say [S2-49]', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.array(
        fc.record({
          at: fc.integer({ min: 0, max: 4 }),
          amount: fc.integer({ min: 0, max: 60_000 }),
          receipt: fc.boolean(),
        }),
      ),
      (budget, acts) => {
        const rows = Array.from({ length: 5 }, () => ({ ordered: null as number | null, spent: null as number | null }))
        for (const { at, amount, receipt } of acts) {
          const row = rows[at] as (typeof rows)[number]
          if (
            !spend(
              budget,
              rows.filter((it) => it !== row),
              amount,
            ).ok
          )
            continue
          if (receipt && row.ordered !== null) row.spent = amount
          else if (row.spent === null) row.ordered = amount
        }
        assert.ok(rows.reduce((sum, it) => sum + (it.spent ?? it.ordered ?? 0), 0) <= budget)
      },
    ),
  )
})

test('how much of a plan was carried out has both numbers, and what is still to come is in neither [S2-54]', () => {
  const came = new Date(Date.UTC(2026, 6, 16))
  const rate = executed(
    [
      { day: '2026-07-16', arrivedAt: came, heads: 4, given: 3 },
      { day: '2026-07-17', arrivedAt: came, heads: 4, given: 0 },
      { day: '2026-07-18', arrivedAt: null, heads: 2, given: 0 },
      { day: '2026-07-30', arrivedAt: null, heads: 9, given: 0 },
    ],
    '2026-07-18',
  )
  assert.deepEqual(rate, { done: 1, due: 3, reached: 3, heads: 10 })
  assert.deepEqual(executed([], '2026-07-18'), { done: 0, due: 0, reached: 0, heads: 0 })
})

test('a day is dense by the same weekday of the weeks before, and a day without such a one cannot be told [S2-50]', () => {
  const history = daysBetween('2026-06-01', '2026-06-28').map((day) => ({
    day,
    contacts: weekdayOf(day) === 1 ? 90 : 30,
  }))
  const rule = { heads: 3, from: 20 }
  assert.equal(expected(history, '2026-06-29'), 90)
  assert.ok(isDense(history, '2026-06-29', rule))
  assert.ok(!isDense(history, '2026-06-30', rule))
  assert.ok(!isDense([], '2026-06-29', rule), 'nothing to tell it by')
  assert.ok(!isDense(history, '2026-06-29', { heads: 3, from: null }), 'nobody has said what dense is')
})

test('in a real month every busy day of the last week is flagged the day before, and no quiet one [replay] [S2-50]', (context) => {
  const calls = bankMonth()
  if (!calls) return context.skip('The month of the bank is not on this machine')
  const counts = [...Map.groupBy(calls, (it) => it.day)].map(([day, all]) => ({ day, contacts: all.length }))
  const last = daysBetween('1999-02-22', '1999-02-28')
  const real = (day: string) => counts.find((it) => it.day === day)?.contacts ?? 0
  const before = counts.filter((it) => it.day < '1999-02-22')
  const BUSY = 1000
  const flagged = last.filter((day) => isDense(before, day, { heads: 10, from: BUSY / 10 }))
  const error = last.reduce((sum, day) => sum + Math.abs((expected(before, day) ?? 0) - real(day)), 0)
  const all = last.reduce((sum, day) => sum + real(day), 0)
  context.diagnostic(
    `days of ${BUSY} calls and more: ${flagged.length} flagged of ${last.filter((day) => real(day) >= BUSY).length}; ` +
      `the forecast is off by ${((error / all) * 100).toFixed(1)} % of the calls of that week, so it tells busy days ` +
      'from quiet ones, and not one busy day from another',
  )
  assert.deepEqual(
    flagged,
    last.filter((day) => real(day) >= BUSY),
  )
  assert.equal(plusDay('1999-02-28'), '1999-03-01')
})
