import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id, type PersonId } from '#kernel/ids.ts'
import { ROLES } from '#kernel/roles.ts'
import { SIGNAL_KINDS, TARGETS } from '#reader/public.ts'
import { type Decision, decide, type Incident, mayReport } from './decide.ts'
import { INCIDENT_KINDS, INCIDENT_TARGETS, type IncidentKind, LEVELS, staysLow } from './incident.ts'
import { propose, type Seen, tacticsIn } from './propose.ts'

const [mei, jun, lead]: readonly PersonId[] = ['mei', 'jun', 'lead'].map((it) => id<'person'>(it))
const people = fc.constantFrom(mei as PersonId, jun as PersonId, lead as PersonId)
const said = fc.record({
  kind: fc.constantFrom(...INCIDENT_KINDS),
  level: fc.constantFrom(...LEVELS),
  target: fc.constantFrom(...INCIDENT_TARGETS),
})
const seen = fc.record<Seen>({
  utterance: fc.constantFrom('a', 'b', 'c'),
  words: fc.constantFrom('這東西真噁心', '叫你們主管來', '我要找媒體', 'damn it'),
  kind: fc.constantFrom(...SIGNAL_KINDS),
  level: fc.constantFrom(0, 1, 2, 3, 4),
  target: fc.constantFrom(...TARGETS),
  counts: fc.boolean(),
  sure: fc.boolean(),
})

test('swearing at nobody is never above the first level, whoever says so and wherever it is said [P33] [S0-6]', () => {
  fc.assert(
    fc.property(said, (it) => {
      const may = mayReport(it, false)
      assert.equal(may.ok, !(staysLow(it) && it.level > 1))
      if (it.kind === 'profanity' && it.level > 1) assert.equal(may.ok ? null : may.refusal, 'incident.above_one')
    }),
  )
  fc.assert(
    fc.property(fc.array(seen), (all) => {
      const proposed = propose(all, [])
      if (proposed && staysLow(proposed)) assert.equal(proposed.level, 1)
    }),
  )
})

test('to go to the press or to complain is a right: it is never a kind, and by itself it suggests nothing [S3-29] [S0-15]', () => {
  assert.ok(!INCIDENT_KINDS.some((kind) => /expos|media|complain/.test(kind)))
  const rights = SIGNAL_KINDS.filter(
    (kind) => !['profanity', 'insult', 'insult_family', 'threat', 'sexual', 'slur'].includes(kind),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(seen, fc.constantFrom(...rights)).map(([it, kind]) => ({ ...it, kind }))), (all) =>
      assert.equal(propose(all, ['我要投訴到媒體']), null),
    ),
  )
  for (const kind of rights)
    assert.equal(
      propose([{ utterance: 'a', words: 'x', kind, level: 4, target: 'agent', counts: true, sure: true }], []),
      null,
      kind,
    )
})

test('anger without harm to a person suggests nothing: what was shouted about a meal is about the meal [S0-5]', () => {
  fc.assert(
    fc.property(
      fc.array(
        seen.filter((it) => !it.counts && (it.level < 2 || !['agent', 'third_party', 'self'].includes(it.target))),
      ),
      (all) => assert.equal(propose(all, []), null),
    ),
  )
})

test('a form is filled with what was seen and no more: the gravest sentence, and every sentence it rests on [S0-6] [S3-28]', () => {
  const one = (kind: Seen['kind'], level: Seen['level'], words = 'x', more: Partial<Seen> = {}): Seen => ({
    utterance: `${kind}${level}`,
    words,
    kind,
    level,
    target: 'agent',
    counts: false,
    sure: true,
    ...more,
  })
  const all = [
    one('insult', 2),
    one('insult_family', 3, '操你祖宗十八代'),
    one('profanity', 1, 'damn', { target: 'thing' }),
  ]
  assert.deepEqual(propose(all, ['顧客是上帝，懂？']), {
    kind: 'insult_ancestors',
    level: 3,
    target: 'agent',
    tactics: ['slogan'],
    utterances: ['insult2', 'insult_family3'],
  })
  const kinds: readonly [Seen['kind'], string, IncidentKind][] = [
    ['insult', 'you idiot', 'insult'],
    ['insult_family', 'your mother', 'insult_family'],
    ['insult_family', '你祖宗', 'insult_ancestors'],
    ['slur', 'x', 'slur'],
    ['sexual', 'x', 'sexual'],
    ['threat', 'x', 'threat'],
  ]
  for (const [kind, words, becomes] of kinds) assert.equal(propose([one(kind, 3, words)], [])?.kind, becomes)
  assert.equal(propose([one('insult', 2, 'x', { target: 'company' })], []), null, 'said of the company')
  assert.equal(propose([one('insult', 2, 'x', { sure: false })], []), null, 'a mark to be looked at, and no form')
  const counted = propose([one('insult', 2, 'x', { target: 'company', counts: true })], [])
  assert.deepEqual([counted?.level, counted?.target], [1, 'company'])
})

test('how somebody pressed is tagged: the slogan, a complaint, a dismissal, the boss, the press [S0-15]', () => {
  const tags = (kind: Seen['kind'], words: string) => tacticsIn([{ kind, words }], [words])
  assert.deepEqual(tags('thanks', '顧客是上帝，懂？'), ['slogan'])
  assert.deepEqual(tags('thanks', '顾客至上不是吗'), ['slogan'])
  assert.deepEqual(tags('thanks', 'the customer is always right'), ['slogan'])
  assert.deepEqual(tags('exposure_threat', '我去投訴你們'), ['complain'])
  assert.deepEqual(tags('exposure_threat', '我找記者'), ['media'])
  assert.deepEqual(tags('demand_dismissal', 'fire her'), ['dismissal'])
  assert.deepEqual(tags('supervisor_request', '叫主管'), ['boss'])
  assert.deepEqual(tags('opinion', '顧客很多'), [])
})

test('somebody who speaks of dying has done nothing to anybody, whatever a report says [P37]', () => {
  fc.assert(
    fc.property(said, (it) => {
      const may = mayReport(it, true)
      assert.equal(may.ok ? null : may.refusal, 'incident.self_harm')
    }),
  )
})

const incident = fc.record<Incident>({
  // Most of them open and most of them told, so that some of any five thousand are confirmed.
  state: fc.constantFrom('reported', 'reported', 'reported', 'reported', 'confirmed', 'not_confirmed'),
  agent: people,
  reportedBy: people,
  level: fc.constantFrom(...LEVELS),
  confined: fc.boolean(),
})
const TOLD = 'She was called names for ten minutes'
const words = fc.constantFrom('', ' ', TOLD, TOLD, TOLD, TOLD)
const decision = fc.oneof(
  fc.record({ confirm: fc.constant(true as const), said, beyondNormal: words, harm: words }),
  fc.record({ confirm: fc.constant(false as const), because: words }),
) as fc.Arbitrary<Decision>

test('what is confirmed has both limbs, and was said by a person who leads, to whom it was not done and who did not bring it [P32] [S0-5]', () => {
  const by = fc.record({ kind: fc.constant('person' as const), id: people, role: fc.constantFrom(...ROLES) })
  let confirmed = 0
  fc.assert(
    fc.property(incident, by, decision, (it, who, what) => {
      const decided = decide(it, who, what)
      if (!decided.ok) return
      assert.equal(it.state, 'reported')
      assert.ok(who.id !== it.agent && who.id !== it.reportedBy)
      assert.ok((it.confined ? ['hr', 'legal', 'compliance'] : ['lead', 'manager', 'second_line']).includes(who.role))
      if (decided.next === 'confirmed' && what.confirm) {
        confirmed++
        assert.ok(what.beyondNormal.trim() && what.harm.trim())
        assert.ok(!(staysLow(what.said) && what.said.level > 1))
        assert.equal(what.said.kind === 'sexual', it.confined)
      }
      if (!what.confirm) assert.ok(what.because.trim().length >= 5, 'whoever was hurt is told why not')
    }),
    { numRuns: 5000 },
  )
  assert.ok(confirmed > 0)
})

test('no machine confirms anything, in any state [P32]', () => {
  fc.assert(
    fc.property(incident, decision, (it, what) => {
      const decided = decide(it, { kind: 'machine' }, what)
      assert.equal(decided.ok ? null : decided.refusal, 'incident.not_a_person')
    }),
  )
})

test('each way of refusing has its own word', () => {
  const it: Incident = {
    state: 'reported',
    agent: mei as PersonId,
    reportedBy: mei as PersonId,
    level: 2,
    confined: false,
  }
  const by = { kind: 'person', id: lead as PersonId, role: 'lead' } as const
  const yes = {
    confirm: true,
    said: { kind: 'insult', level: 2, target: 'agent' },
    beyondNormal: 'x',
    harm: 'y',
  } as const
  const code = (a: Incident, b: Parameters<typeof decide>[1], c: Decision) => {
    const decided = decide(a, b, c)
    return decided.ok ? decided.next : decided.refusal
  }
  assert.equal(code(it, by, yes), 'confirmed')
  assert.equal(code(it, by, { ...yes, harm: ' ' }), 'incident.limbs')
  assert.equal(code(it, { ...by, role: 'agent' }, yes), 'incident.not_for_you')
  assert.equal(code(it, { ...by, id: mei as PersonId }, yes), 'incident.own')
  assert.equal(code({ ...it, state: 'confirmed' }, by, yes), 'incident.decided')
  assert.equal(code(it, by, { ...yes, said: { ...yes.said, target: 'company' } }), 'incident.above_one')
  assert.equal(code(it, by, { ...yes, said: { ...yes.said, level: 4 } }), 'incident.danger_first')
  assert.equal(code(it, by, { ...yes, said: { ...yes.said, kind: 'sexual' } }), 'incident.confined_kind')
  assert.equal(code(it, by, { confirm: false, because: 'no' }), 'incident.reason_needed')
})
