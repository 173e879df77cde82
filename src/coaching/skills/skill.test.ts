import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Answer, adviseTeam, answerSkill, READY_ITEMS, type SkillOffer, shareOf } from './skill.ts'

test('"not now" assigns nothing, however often and in whatever order it is said; only "ready" does [S4-90]', () => {
  const answers = fc.array(fc.tuple(fc.constantFrom<Answer>('ready', 'not_now'), fc.constantFrom('', 'too much new')))
  fc.assert(
    fc.property(answers, (said) => {
      let offer: SkillOffer = { answer: null, assigned: false, used: false }
      for (const [answer, because] of said) {
        const next = answerSkill(offer, answer, because)
        if (!next.ok) {
          assert.equal(next.refusal, offer.assigned ? 'skill.assigned' : 'skill.because_needed')
          continue
        }
        offer = next.next
      }
      assert.equal(offer.assigned, offer.answer === 'ready')
    }),
  )
})

test('a team that does not trust coaching yet is advised to talk first, and a team of four is told nothing [S4-86]', () => {
  const answers = (mean: number, people = 5) => READY_ITEMS.map((item) => ({ item, mean, people }))
  assert.equal(adviseTeam(answers(4)), 'coach_on')
  assert.equal(adviseTeam(answers(3.4)), 'dialogue_first')
  assert.equal(adviseTeam([...answers(5).slice(1), { item: READY_ITEMS[0], mean: 2, people: 9 }]), 'dialogue_first')
  assert.equal(adviseTeam(answers(5, 4)), 'cannot_tell')
  assert.equal(adviseTeam(answers(5).slice(1)), 'cannot_tell')
  assert.equal(adviseTeam([]), 'cannot_tell')
})

test('a share of nobody or of everybody is not shown as one', () => {
  assert.deepEqual([shareOf(0, 9), shareOf(9, 9), shareOf(3, 6)], [0.05, 0.95, 0.5])
})
