import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id } from '#kernel/ids.ts'
import { ROLES } from '#kernel/roles.ts'
import {
  answersRequest,
  CHOICES,
  chooseOffer,
  decideAgain,
  FIRST_ASKED,
  FOLLOW_UP_DAYS,
  followUpOf,
  fulfilRequest,
  OFFER_KINDS,
  type Offer,
  SECOND_ASKED,
  turnDownRequest,
} from './offer.ts'

const ME = id<'person'>('mei')
const people = ['mei', 'guo', 'tsai', 'huang'].map((it) => id<'person'>(it))
const anOffer = fc.record({
  kind: fc.constantFrom(...OFFER_KINDS),
  agent: fc.constant(ME),
  choice: fc.option(fc.constantFrom(...CHOICES)),
  state: fc.constantFrom('open', 'asked', 'second', 'granted', 'fulfilled', 'refused' as const),
  firstBy: fc.option(fc.constantFrom(...people.slice(1))),
})

test('a refusal is never the word of one person: who said no first does not decide again, and nobody decides for themselves [P67]', () => {
  fc.assert(
    fc.property(anOffer, fc.constantFrom(...people), fc.boolean(), (offer: Offer, by, grants) => {
      for (const answered of [fulfilRequest(offer, by), turnDownRequest(offer, by), decideAgain(offer, by, grants)])
        if (by === ME) assert.deepEqual(answered, { ok: false, refusal: 'request.your_own' })
      const second = decideAgain(offer, by, grants)
      if (second.ok) assert.ok(offer.state === 'second' && offer.firstBy !== by)
      // From "asked", no single step leads to a final refusal.
      const first = turnDownRequest(offer, by)
      if (first.ok) assert.equal(first.next.state, 'second')
    }),
  )
})

test('what somebody declined stands on nobody’s list, whatever their role [P66]', () => {
  fc.assert(
    fc.property(
      anOffer,
      fc.constantFrom(...ROLES),
      fc.constantFrom(...people.slice(1)),
      fc.boolean(),
      (offer, role, me, late) => {
        const chosen = chooseOffer(offer, 'no')
        if (chosen.ok) assert.equal(answersRequest(role, { ...offer, ...chosen.next }, me, late), false)
        if (offer.kind === 'rest') return
        const known: readonly string[] = [...FIRST_ASKED[offer.kind], ...SECOND_ASKED]
        if (answersRequest(role, offer, me, late)) assert.ok(known.includes(role))
      },
    ),
  )
})

test('the choice stays the person’s own until it was carried out, and rest is theirs without asking [P66] [S4-66]', () => {
  fc.assert(
    fc.property(anOffer, fc.constantFrom(...CHOICES), (offer, choice) => {
      const chosen = chooseOffer(offer, choice)
      if (offer.state === 'fulfilled' || offer.state === 'refused')
        return assert.deepEqual(chosen, { ok: false, refusal: 'offer.settled' })
      assert.ok(chosen.ok)
      if (choice === 'want' && offer.kind === 'rest') assert.equal(chosen.next.state, 'fulfilled')
      if (choice !== 'want') assert.equal(chosen.next.state, 'open')
    }),
  )
})

test('on the third, the fourteenth and the thirtieth day the person’s own page asks, and keeps nothing of it [P71]', () => {
  const NOW = new Date('2026-07-15T01:00:00Z')
  const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000)
  for (const [days, asked] of [
    [0, null],
    [2.9, null],
    [3, 3],
    [4.9, 3],
    [5, null],
    [14, 14],
    [16, null],
    [30.5, 30],
    [32, null],
  ] as const)
    assert.equal(followUpOf([ago(days)], NOW), asked, `${days}`)
  assert.deepEqual(FOLLOW_UP_DAYS, [3, 14, 30])
  assert.equal(followUpOf([], NOW), null)
})
