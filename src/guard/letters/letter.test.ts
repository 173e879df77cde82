import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id } from '#kernel/ids.ts'
import { ROLES } from '#kernel/roles.ts'
import { mergedParts } from './drafting.ts'
import { LETTER_KINDS, mayWrite, PART_CODES, SAID_BY } from './kinds.ts'
import {
  isWhole,
  keepsComplaintOpen,
  LETTER_STATES,
  mayBeSigned,
  mayProve,
  maySend,
  missingParts,
  type Ready,
  WAYS_OUT,
} from './letter.ts'

const [AUTHOR, LEGAL, MEI] = [id<'person'>('author'), id<'person'>('legal'), id<'person'>('mei')]
const READY: Ready = {
  kind: 'notice',
  state: 'draft',
  author: AUTHOR,
  writers: [AUTHOR],
  harmed: [MEI],
  missing: [],
  findings: 0,
  clauses: 1,
  articles: 1,
  staysOpen: ['complaint', 'letter'],
  incidents: 2,
  unconfirmed: 0,
  noticeFrom: 2,
  moments: ['15 July 2026 09:03'],
  facts: '• 15 July 2026 09:03, telephone',
  packLapsed: false,
}

test('a notice is signed only when every single thing is there: whatever is taken away stops it, by its own code [S0-49] [P50]', () => {
  assert.ok(mayBeSigned(READY, LEGAL).ok)
  const without: readonly [Partial<Ready>, string][] = [
    [{ state: 'sent' }, 'conduct_letter.not_draft'],
    [{ author: LEGAL }, 'conduct_letter.own_letter'],
    [{ writers: [AUTHOR, LEGAL] }, 'conduct_letter.own_letter'],
    [{ harmed: [LEGAL] }, 'conduct_letter.done_to_you'],
    [{ packLapsed: true }, 'conduct_letter.pack_lapsed'],
    [{ unconfirmed: 1 }, 'conduct_letter.incident_not_confirmed'],
    [{ incidents: 1 }, 'conduct_letter.too_few_incidents'],
    [{ clauses: 0 }, 'conduct_letter.clause_needed'],
    [{ articles: 0 }, 'conduct_letter.article_needed'],
    [{ missing: ['facts'] }, 'conduct_letter.parts_missing'],
    [{ facts: 'Some day in July' }, 'conduct_letter.facts_incomplete'],
    [{ staysOpen: ['emergency', 'phone'] }, 'conduct_letter.nothing_open'],
    [{ findings: 1 }, 'conduct_letter.words_found'],
  ]
  for (const [gone, code] of without) {
    const may = mayBeSigned({ ...READY, ...gone }, LEGAL)
    assert.equal(may.ok || may.refusal, code)
  }
  fc.assert(
    fc.property(fc.subarray([...without], { minLength: 1 }), (some) => {
      const broken = Object.assign({}, READY, ...some.map(([gone]) => gone)) as Ready
      assert.equal(mayBeSigned(broken, LEGAL).ok, false)
    }),
  )
})

test('the signature is never the hand of the author, of anybody who wrote in it, or of anybody it was done to [S0-49] [P43]', () => {
  const person = fc.constantFrom('a', 'b', 'c', 'd').map((it) => id<'person'>(it))
  fc.assert(
    fc.property(person, fc.array(person), fc.array(person), person, (author, writers, harmed, by) => {
      const may = mayBeSigned({ ...READY, author, writers, harmed }, by)
      assert.equal(may.ok, by !== author && !writers.includes(by) && !harmed.includes(by))
    }),
  )
})

test('a gap that nobody filled is a part that is missing [P50]', () => {
  assert.deepEqual(
    missingParts(['facts', 'review', 'contact'], { facts: 'x', review: 'By {{review}}', contact: ' ' }),
    ['review', 'contact'],
  )
})

test('whatever a person writes, what follows from the decision is said by the house: dates, what stays open, the appeal [P42] [P49]', () => {
  const parts = fc.dictionary(fc.constantFrom(...PART_CODES), fc.string())
  fc.assert(
    fc.property(parts, parts, (drafted, written) => {
      const merged = mergedParts(PART_CODES, drafted, written)
      for (const part of PART_CODES)
        if (SAID_BY[part] === 'house') assert.equal(merged[part], drafted[part] ?? '')
        else assert.equal(merged[part], written[part] ?? drafted[part] ?? '')
    }),
  )
  assert.ok(
    keepsComplaintOpen(['complaint']) && keepsComplaintOpen(['email']) && !keepsComplaintOpen(['phone', 'counter']),
  )
})

test('only what was signed goes out, and only what is on its way arrives, at a moment that has been [S0-49]', () => {
  const now = new Date('2026-07-15T03:00:00Z')
  fc.assert(
    fc.property(
      fc.constantFrom(...LETTER_STATES),
      fc.constantFrom(...WAYS_OUT),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: -5, max: 5 }),
      (state, way, approved, hasCase, hours) => {
        const sent = maySend({ state, needsApproved: true, approved, hasCase }, way, 'somewhere')
        assert.equal(sent.ok, (state === 'signed' || state === 'failed') && approved && (way !== 'portal' || hasCase))
        const at = new Date(now.getTime() + hours * 3_600_000)
        const proved = mayProve({ state, sentAt: new Date(now.getTime() - 3_600_000) }, at, now)
        assert.equal(proved.ok, state === 'sent' && hours >= -1 && hours <= 0)
      },
    ),
  )
  const nowhere = maySend({ state: 'signed', needsApproved: false, approved: false, hasCase: false }, 'post', ' ')
  assert.equal(nowhere.ok || nowhere.refusal, 'conduct_letter.address_needed')
})

test('a lead writes advice and nothing that warns or limits; an agent, an administrator and a client write nothing [P59]', () => {
  for (const kind of LETTER_KINDS) {
    assert.equal(mayWrite('lead', kind), kind === 'advice')
    for (const role of ROLES.filter((it) => !['lead', 'second_line', 'manager', 'legal', 'executive'].includes(it)))
      assert.equal(mayWrite(role, kind), false, `${role} ${kind}`)
  }
  assert.ok(isWhole({ ...READY, kind: 'lifted', incidents: 0, clauses: 0, articles: 0, moments: [] }).ok)
})
