import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })
const named = z.object({ id: z.string(), name: z.string() })
export const sessionOut = z.object({
  id: z.string(),
  person: named,
  coach: named,
  aim: z.string(),
  strength: z.string(),
  askedBy: z.enum(['person', 'coach']),
  state: z.enum(['asked', 'agreed', 'declined', 'held', 'cancelled']),
  at: momentOut.nullable(),
  focus: z.array(z.string()),
  nextStep: z.string().nullable(),
  nextAt: momentOut.nullable(),
})

export const readGrowth = contract({
  route: 'GET /api/growth',
  may: 'coaching.own',
  summary: 'What I want to become better at, my coaching, and whom I may ask. For nobody else',
  output: z.object({
    goal: z.object({ aim: z.string(), strength: z.string(), coach: named.nullable() }).nullable(),
    /** After a hard contact: until when nobody comes with coaching unless I ask. */
    quietUntil: momentOut.nullable(),
    sessions: z.array(sessionOut.extend({ useful: z.number().nullable() })),
    nextBy: momentOut.nullable(),
    coaches: z.array(named),
  }),
  refusals: {},
})

export const setGoal = contract({
  route: 'PUT /api/growth/goal',
  may: 'coaching.own',
  summary: 'My goal and what I am good at already, in my words; and the one coach who may read it',
  body: z.object({ aim: text(300), strength: text(300), coach: z.uuid().nullable() }),
  output: z.object({}),
  refusals: { 'coaching.coach_unknown': 404 },
})

export const askForCoaching = contract({
  route: 'POST /api/coaching-sessions',
  may: 'coaching.own',
  summary: 'I ask a coach for a session on my goal, at a moment that suits me',
  body: z.object({
    coach: z.uuid(),
    at: moment,
    waive: z.boolean().default(false).meta({ description: 'I want it although I had a hard contact today' }),
  }),
  output: z.object({ id: z.string() }),
  refusals: {
    'coaching.goal_needed': 409,
    'coaching.quiet_hours': 409,
    'coaching.coach_unknown': 404,
    'coaching.moment_needed': 409,
    'peer.three_sessions': 409,
  },
})

export const offerCoaching = contract({
  route: 'POST /api/coaching-offers',
  may: 'coaching.coach',
  summary: 'A coach offers a session on a goal that was shown to them. It begins from nothing else',
  body: z.object({ person: z.uuid() }),
  output: z.object({}),
  refusals: { 'coaching.goal_needed': 409, 'coaching.already_offered': 409 },
})

export const readCoaching = contract({
  route: 'GET /api/coaching',
  may: 'coaching.coach',
  summary: 'Those who have shown me their goal, when the rhythm asks for the next session, and the sessions with me',
  output: z.object({
    people: z.array(
      z.object({
        person: named,
        aim: z.string(),
        strength: z.string(),
        lastHeld: momentOut.nullable(),
        nextBy: momentOut,
      }),
    ),
    sessions: z.array(sessionOut),
  }),
  refusals: {},
})

export const moveCoaching = contract({
  route: 'PUT /api/coaching-sessions/:id',
  may: 'coaching.either',
  summary: 'Agree, decline, cancel; and, for the person alone, say that it was held and what they do next',
  params,
  body: z.object({
    does: z.enum(['agree', 'decline', 'cancel', 'hold']),
    at: moment.nullish(),
    focus: z.array(text(200)).max(2).default([]),
    nextStep: text(500).nullish(),
    nextAt: moment.nullish(),
  }),
  output: z.object({}),
  refusals: {
    'coaching.session_unknown': 404,
    'coaching.settled': 409,
    'coaching.not_yours_to_settle': 409,
    'coaching.moment_needed': 409,
    'coaching.not_yet': 409,
  },
})

export const rateCoaching = contract({
  route: 'PUT /api/coaching-sessions/:id/rating',
  may: 'coaching.own',
  summary: 'Whether it was of use to me. My coach does not read it; it counts in a figure of at least five people',
  params,
  body: z.object({ useful: z.int().min(1).max(5) }),
  output: z.object({}),
  refusals: { 'coaching.session_unknown': 404, 'coaching.not_yet': 409 },
})
