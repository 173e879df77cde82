import { z } from 'zod'
import { contract, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { READY_ITEMS } from './skill.ts'

const params = z.object({ id: z.uuid() })

export const offerSkill = contract({
  route: 'POST /api/skills',
  may: 'skill.offer',
  summary: 'A skill is offered to somebody, who is asked whether they are ready. Nothing is assigned by this',
  body: z.object({ person: z.uuid(), skill: text(120) }),
  output: z.object({}),
  refusals: { 'skill.person_unknown': 404 },
})

export const mySkills = contract({
  route: 'GET /api/skills',
  may: 'coaching.own',
  summary: 'Skills that were offered to me, and what I said',
  output: z.object({
    skills: z.array(
      z.object({
        id: z.string(),
        skill: z.string(),
        by: z.string(),
        answer: z.enum(['ready', 'not_now']).nullable(),
        assignedAt: momentOut.nullable(),
        usedAt: momentOut.nullable(),
      }),
    ),
  }),
  refusals: {},
})

export const answerSkillOffer = contract({
  route: 'PUT /api/skills/:id',
  may: 'coaching.own',
  summary: 'Ready; or not now, because. The words go to the team’s dialogue without my name, and nothing is assigned',
  params,
  body: z.object({ answer: z.enum(['ready', 'not_now']), because: textOrEmpty(500).default('') }),
  output: z.object({}),
  refusals: { 'skill.unknown': 404, 'skill.assigned': 409, 'skill.because_needed': 409 },
})

export const useSkill = contract({
  route: 'PUT /api/skills/:id/use',
  may: 'coaching.own',
  summary: 'I have used it with a customer',
  params,
  output: z.object({}),
  refusals: { 'skill.unknown': 404, 'skill.not_assigned': 409 },
})

export const teamGrowth = contract({
  route: 'GET /api/team-growth',
  may: 'coaching.team',
  summary: 'Of a team, without names: is it ready for more coaching, last month’s rhythm, and what to talk about',
  output: z.object({
    team: z.string(),
    month: z.string(),
    advice: z.enum(['coach_on', 'dialogue_first', 'cannot_tell']),
    items: z.array(z.object({ item: z.enum(READY_ITEMS), mean: z.number() })),
    /** Null: fewer than five people are behind it. Shares stop at 5 and 95 in a hundred. */
    rhythm: z
      .object({
        people: z.number(),
        sessions: z.number(),
        held: z.number(),
        cancelledByCoach: z.number(),
        soonAfterShare: z.number(),
        useful: z.number().nullable(),
      })
      .nullable(),
    uptake: z.array(z.object({ first: z.enum(['ready', 'not_now']), people: z.number(), share: z.number() })),
    hands: z.object({ people: z.number(), gave: z.number(), got: z.number() }).nullable(),
    points: z.array(z.object({ id: z.string(), skill: z.string(), words: z.string(), takenUp: z.boolean() })),
  }),
  refusals: {},
})

export const takeUpPoint = contract({
  route: 'PUT /api/dialogue-points/:id',
  may: 'coaching.team',
  summary: 'The team has talked about it',
  params,
  output: z.object({}),
  refusals: { 'skill.point_unknown': 404 },
})

export const answerReadiness = contract({
  route: 'PUT /api/coaching-readiness',
  may: 'coaching.own',
  summary: 'Five questions about coaching in my team. Nobody reads my answer; five together are a figure next month',
  body: z.object({ answers: z.record(z.enum(READY_ITEMS), z.int().min(1).max(5)) }),
  output: z.object({}),
  refusals: {},
})

export const readReadiness = contract({
  route: 'GET /api/coaching-readiness',
  may: 'coaching.own',
  summary: 'My own answers of this month',
  output: z.object({ month: z.string(), answers: z.partialRecord(z.enum(READY_ITEMS), z.number()) }),
  refusals: {},
})

export const thankPeer = contract({
  route: 'POST /api/helped-me',
  may: 'coaching.own',
  summary: 'A colleague gave me a hand, and is thanked for it',
  body: z.object({ helper: z.uuid(), words: text(300) }),
  output: z.object({}),
  refusals: { 'skill.person_unknown': 404 },
})

export const readHelped = contract({
  route: 'GET /api/helped-me',
  may: 'coaching.own',
  summary: 'Who gave me a hand and whom I gave one, in both directions, and the colleagues I could thank',
  output: z.object({
    got: z.array(z.object({ id: z.string(), name: z.string(), words: z.string(), at: momentOut })),
    gave: z.array(z.object({ id: z.string(), name: z.string(), words: z.string(), at: momentOut })),
    colleagues: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  refusals: {},
})
