import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { FAULTS, type Grade, MATTERS, NEEDS, SAFETIES } from '../grades/grade.ts'
import { APPROVERS, CURRENCIES, optionsFor, PROFILES, REMEDY_KINDS } from './matrix.ts'
import { POLICIES, policyNow } from './policies.ts'
import { type Asked, approve, fromWallet, isOffMatrix, limitOf, move, place, refuseIt, STATES } from './remedy.ts'

const grades = fc.constantFrom<Grade[]>(0, 1, 2, 3, 4)
const currencies = fc.constantFrom(...CURRENCIES)
const roles = fc.constantFrom(...APPROVERS)
const found = fc.record({
  matter: fc.constantFrom(...MATTERS),
  grade: grades,
  fault: fc.constantFrom(...FAULTS),
  harm: fc.record({
    money: fc.nat(100_000_000),
    minutes: fc.nat(5000),
    need: fc.constantFrom(...NEEDS),
    safety: fc.constantFrom(...SAFETIES),
  }),
})

test('in the public profile the table is empty for every grade, matter and currency, and so is the purse [S1-24] [S1-34]', () => {
  for (const policy of POLICIES) {
    assert.deepEqual(policy.extras.public, [])
    fc.assert(
      fc.property(currencies, found, (currency, it) => {
        assert.deepEqual(optionsFor(policy, 'public', currency, it), [])
      }),
    )
  }
})

test('nothing in any table is done to a colleague, and every option is of the closed list [S1-14] [S1-37]', () => {
  for (const policy of POLICIES)
    for (const profile of PROFILES)
      for (const entry of policy.entries[profile])
        assert.ok(REMEDY_KINDS.includes(entry.kind) && !/dismiss|sanction|pay_cut|staff/.test(entry.kind))
})

test('a table says which version it is, where it comes from and why', () => {
  assert.deepEqual(
    POLICIES.map((policy) => policy.version),
    POLICIES.map((_, at) => at + 1),
  )
  for (const policy of POLICIES) assert.ok(policy.source !== '' && policy.reason !== '')
})

test('money in a regulated queue waits for a second person and a written decision, whatever the amount [S1-34]', () => {
  fc.assert(
    fc.property(anAsk, roles, (asked, role) => {
      const it: Asked = { ...asked, profile: 'regulated', extra: false }
      const placed = place(it, role)
      if (placed.ok) assert.equal(placed.next.state, 'proposed')
      const alone = { role, isProposer: true, needsOther: false }
      assert.ok(!approve(it, alone).ok)
      const other = { role, isProposer: false, needsOther: true }
      assert.ok(!approve({ ...it, decision: '' }, other).ok)
    }),
  )
})

const anAsk: fc.Arbitrary<Asked> = fc
  .record({
    currency: currencies,
    amount: fc.nat(20_000_000),
    cost: fc.nat(50_000),
    extra: fc.boolean(),
    least: fc.nat(500_000),
    more: fc.nat(500_000),
    because: fc.constantFrom('', 'why'),
    decision: fc.constantFrom('', 'decided'),
    facts: fc.constantFrom('known' as const, 'plausible' as const, 'missing' as const),
    wallet: fc.constantFrom('enough' as const, 'short' as const),
    stock: fc.constantFrom('enough' as const, 'none' as const, 'not_needed' as const),
  })
  .map(({ cost, least, more, ...it }) => ({
    ...it,
    profile: 'private' as const,
    policy: policyNow,
    value: it.amount + cost,
    range: { least, most: least + more },
  }))

test('nobody approves above their own authority, and above the proposer’s only somebody else does [S1-11]', () => {
  fc.assert(
    fc.property(anAsk, roles, roles, fc.boolean(), (it, proposer, answerer, isProposer) => {
      const needsOther = it.value > limitOf(it, proposer)
      const role = isProposer ? proposer : answerer
      const answered = approve(it, { role, isProposer, needsOther })
      if (!answered.ok) return
      assert.ok(!(isProposer && needsOther), 'approved their own ask above their limit')
      const two = it.policy.tariffs[it.currency].limits.two
      assert.ok(it.value <= (role === 'second_line' && !isProposer ? two : limitOf(it, role)))
      assert.notEqual(it.facts, 'missing')
      assert.notEqual(it.wallet, 'short')
      if (isOffMatrix(it) || it.extra) assert.notEqual(it.because, '')
    }),
  )
})

test('what is theirs to give is given at once, and only that', () => {
  fc.assert(
    fc.property(anAsk, roles, (it, role) => {
      const placed = place(it, role)
      if (placed.ok && placed.next.state === 'approved') {
        assert.ok(it.value <= limitOf(it, role) && it.facts !== 'missing' && it.wallet === 'enough')
        assert.equal(placed.next.needsOther, false)
      }
    }),
  )
})

test('the wallet pays for what goes beyond the table, and for nothing that is due [S3-55] [X5]', () => {
  fc.assert(
    fc.property(anAsk, (it) => {
      if (it.extra) assert.equal(fromWallet(it), it.value)
      else if (!isOffMatrix(it)) assert.equal(fromWallet(it), 0)
      else assert.ok(fromWallet(it) <= it.value)
    }),
  )
})

test('a remedy goes one way: asked for, approved, sent, received or not wanted', () => {
  for (const state of STATES) {
    const sent = move(state, 'sent')
    assert.equal(sent.ok, state === 'approved', state)
    assert.equal(move(state, 'received').ok, state === 'sent', state)
    assert.equal(move(state, 'declined_by_customer').ok, state === 'approved' || state === 'sent', state)
  }
  const other = { role: 'second_line', isProposer: false, needsOther: true } as const
  assert.deepEqual(refuseIt('approved', other), { ok: true, next: { releases: true } })
  assert.equal(refuseIt('sent', other).ok, false)
  assert.equal(refuseIt('proposed', { ...other, isProposer: true }).ok, false)
})
