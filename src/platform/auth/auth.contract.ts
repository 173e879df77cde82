import { z } from 'zod'
import { ROLES } from '#kernel/roles.ts'
import { contract } from '../http/contract.ts'
import { language, text } from '../http/fields.ts'

export const personView = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  language,
  team: z.string(),
})

export const whoAmI = contract({
  route: 'GET /api/session',
  may: 'session.read',
  summary: 'Who is signed in here, and how the house stands',
  output: z.object({
    person: personView.omit({ key: true }).nullable(),
    now: z.string(),
    zone: z.string(),
    virtualClock: z.boolean(),
    demo: z.boolean(),
    empty: z.boolean(),
  }),
  refusals: {},
})

export const signOut = contract({
  route: 'DELETE /api/session',
  may: 'session.end',
  summary: 'Sign out here',
  output: z.object({}),
  refusals: {},
})

export const credentials = z.object({ email: z.email().max(200), password: z.string().min(1).max(200) })

export const firstAdministrator = contract({
  route: 'POST /api/first-administrator',
  may: 'session.begin',
  summary: 'Make the first administrator of an empty house',
  body: z.object({ name: text(80), email: z.email().max(200), password: z.string().min(12).max(200), language }),
  output: z.object({}),
  refusals: { 'house.not_empty': 409 },
})

export const listPeople = contract({
  route: 'GET /api/people',
  may: 'people.read',
  summary: 'The people of the house',
  output: z.object({ people: z.array(personView) }),
  refusals: {},
})

export const advanceClock = contract({
  route: 'POST /api/clock/advance',
  may: 'clock.advance',
  summary: 'Set the virtual clock ahead; every deadline that this passes rings before the answer comes',
  body: z.object({
    seconds: z
      .number()
      .int()
      .min(1)
      .max(366 * 86_400),
  }),
  output: z.object({ now: z.string(), rung: z.number() }),
  refusals: { 'clock.not_virtual': 409 },
  example: { seconds: 600 },
})

export const signIn = contract({
  route: 'POST /api/session',
  may: 'session.begin',
  summary: 'Sign in; the answer sets a session cookie',
  body: credentials,
  output: z.object({}),
  refusals: { 'session.wrong': 401, 'session.too_many': 429 },
  example: { email: 'mei@riverside.example', password: '…' },
})
