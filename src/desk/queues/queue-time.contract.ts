import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { CALENDARS } from '../calendars/working-time.ts'

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
  .meta({ description: 'On the wall clock of the queue. 24:00 is midnight at the end of the day' })

const times = z.object({
  zone: text(60).nullable().meta({ description: 'None: the zone of the house' }),
  calendar: z.enum(CALENDARS).meta({ description: 'On which days it works. `zone`: by the calendar of its zone' }),
  hours: z
    .array(
      z
        .object({ days: z.array(z.number().int().min(1).max(7)).min(1).max(7), from: clock, to: clock })
        .refine((it) => it.from < it.to, { path: ['to'], message: 'hours.end_first' }),
    )
    .max(50)
    .meta({ description: 'Monday is 1. Several rows a day leave gaps, such as lunch. None: around the clock' }),
})

const params = z.object({ key: text(40) })

export const readQueueTime = contract({
  route: 'GET /api/queues/:key/working-time',
  may: 'queue.read_time',
  summary: 'When a queue works, whether it is open now, and when it opens next',
  params,
  output: times.extend({ isOpen: z.boolean(), opensAt: momentOut }),
  refusals: { 'queue.unknown': 404 },
})

export const setQueueTime = contract({
  route: 'PUT /api/queues/:key/working-time',
  may: 'queue.arrange',
  summary: 'Say when a queue works. Dates that were given already stay as they were given',
  params,
  body: times,
  output: z.object({}),
  refusals: { 'queue.unknown': 404, 'queue.zone_unknown': 409, 'queue.never_opens': 409 },
  example: {
    zone: null,
    calendar: 'taiwan',
    hours: [
      { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
      { days: [1, 2, 3, 4, 5], from: '13:00', to: '17:00' },
    ],
  },
})
