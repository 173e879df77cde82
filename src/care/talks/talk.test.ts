import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id } from '#kernel/ids.ts'
import { type Candidate, chainOf, nextOf } from './chain.ts'
import {
  acceptTalk,
  endTalk,
  FITS_CAUSE,
  settleTalk,
  TALK_BRANCHES,
  TALK_CAUSES,
  TALK_RESPONSES,
  type Talk,
} from './talk.ts'
import { trueThing } from './true-thing.ts'

const candidate = (at: number): fc.Arbitrary<Candidate> =>
  fc.record({
    id: fc.constant(`p${at}`),
    role: fc.constantFrom('agent', 'lead', 'manager', 'second_line'),
    sameLanguage: fc.boolean(),
    sameTeam: fc.boolean(),
  })
const people = fc
  .integer({ min: 1, max: 9 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, at) => candidate(at))))

test('whom somebody would rather not talk to is asked at no turn, and who was chosen is asked first [S4-40] [S4-39]', () => {
  fc.assert(
    fc.property(people, fc.nat(8), fc.nat(8), fc.array(fc.nat(8), { maxLength: 5 }), (all, self, chosen, not) => {
      const agent = `p${self}`
      const notWith = not.map((at) => `p${at}`)
      const chain = chainOf(all, { agent, chosen: `p${chosen}`, notWith })
      for (const who of [agent, ...notWith]) assert.ok(!chain.includes(who))
      assert.equal(new Set(chain).size, chain.length)
      const may = all.some((it) => it.id === `p${chosen}`) && `p${chosen}` !== agent && !notWith.includes(`p${chosen}`)
      if (may) assert.equal(chain[0], `p${chosen}`)
      const asked: string[] = []
      for (let next = nextOf(chain, asked); next; next = nextOf(chain, asked)) asked.push(next)
      assert.deepEqual(asked, chain)
    }),
  )
})

test('a lead who does not come is followed by the centre manager, and a manager by the lead [S4-39]', () => {
  const all: Candidate[] = [
    { id: 'lead', role: 'lead', sameLanguage: true, sameTeam: true },
    { id: 'lead2', role: 'lead', sameLanguage: true, sameTeam: false },
    { id: 'manager', role: 'manager', sameLanguage: true, sameTeam: false },
    { id: 'far', role: 'manager', sameLanguage: false, sameTeam: false },
    { id: 'duty', role: 'second_line', sameLanguage: true, sameTeam: false },
    { id: 'buddy', role: 'agent', sameLanguage: true, sameTeam: true },
  ]
  for (const [chosen, notWith, order] of [
    ['lead', [], ['lead', 'manager', 'lead2', 'duty', 'far']],
    ['manager', ['lead'], ['manager', 'lead2', 'duty', 'far']],
    ['buddy', [], ['buddy', 'manager', 'lead', 'lead2', 'duty', 'far']],
    [null, [], ['lead', 'manager', 'lead2', 'duty', 'far']],
    [null, ['lead', 'lead2', 'manager', 'duty', 'far'], []],
  ] as const)
    assert.deepEqual(chainOf(all, { agent: 'me', chosen, notWith }), order, `${chosen}`)
})

const MEI = id<'person'>('mei')
const TSAI = id<'person'>('tsai')
const talk = (more: Partial<Talk> = {}): Talk => ({
  agent: MEI,
  state: 'over',
  acceptedBy: TSAI,
  isSettled: false,
  hasContact: true,
  ...more,
})

test('while two people talk there is nothing to fill in; afterwards there is one choice, made once [S4-68]', () => {
  const given = { cause: 'insult', branch: 'neither', responses: [], hasGap: false } as const
  for (const state of ['asked', 'accepted', 'withdrawn'] as const)
    assert.equal(refused(settleTalk(talk({ state }), given)), 'talk.still_running')
  assert.ok(settleTalk(talk(), given).ok)
  assert.equal(refused(settleTalk(talk({ isSettled: true }), given)), 'talk.already_settled')
  assert.equal(refused(endTalk(talk())), 'talk.not_running')
  assert.equal(refused(acceptTalk(talk({ state: 'accepted' }), MEI)), 'talk.already_accepted')
  assert.equal(refused(acceptTalk(talk({ state: 'withdrawn', acceptedBy: null }), TSAI)), 'talk.not_asked')
})

test('every cause has an answer that fits it, and nothing else can be set going for it [S4-41]', () => {
  for (const cause of TALK_CAUSES) assert.ok(FITS_CAUSE[cause].length > 0, cause)
  const some = fc.subarray([...TALK_RESPONSES])
  fc.assert(
    fc.property(
      fc.constantFrom(...TALK_CAUSES),
      fc.constantFrom(...TALK_BRANCHES),
      some,
      fc.boolean(),
      fc.boolean(),
      (cause, branch, responses, hasGap, hasContact) => {
        const settled = settleTalk(talk({ hasContact }), { cause, branch, responses, hasGap })
        const fits = responses.every((it) => FITS_CAUSE[cause].includes(it))
        const needs = branch === 'right' || responses.some((it) => ['incident', 'tool_gap', 'peer_coach'].includes(it))
        const expected = !fits
          ? 'talk.does_not_fit'
          : needs && !hasContact
            ? 'talk.no_contact'
            : responses.includes('tool_gap') && !hasGap
              ? 'talk.gap_needed'
              : null
        assert.equal(refused(settled), expected)
      },
    ),
  )
})

test('the first sentence names one thing that did happen, and nothing where nothing is known [S4-69]', () => {
  const n = fc.nat(3)
  const deeds = fc.record({
    warnings: n,
    endedForConduct: fc.boolean(),
    declinedWithAnother: n,
    calledHelp: fc.boolean(),
    restated: n,
    proposed: n,
    recapped: n,
  })
  fc.assert(
    fc.property(deeds, (did) => {
      const said = trueThing(did)
      const happened = {
        warnings: did.warnings,
        ended: Number(did.endedForConduct),
        declined: did.declinedWithAnother,
        help: Number(did.calledHelp),
        restated: did.restated,
        proposed: did.proposed,
        recapped: did.recapped,
      }
      if (said) assert.ok(said.n > 0 && happened[said.what] === said.n)
      else assert.deepEqual(new Set(Object.values(happened)), new Set([0]))
    }),
  )
})

const refused = (outcome: { ok: true } | { ok: false; refusal: string }): string | null =>
  outcome.ok ? null : outcome.refusal
