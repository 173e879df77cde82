import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'

const params = z.object({ key: text(200) })

export const noteAbsence = contract({
  route: 'POST /api/people/:key/absences',
  may: 'absence.note',
  summary:
    'Somebody will not be here. What they have promised for that time moves to a colleague or the lead. No reason is kept',
  params,
  body: z.object({
    kind: z.enum(['off', 'leaving']),
    from: moment,
    to: moment.nullable().default(null),
    colleague: text(200).nullish().meta({ description: 'Key or e-mail of whoever takes over; else the lead' }),
  }),
  output: z.object({ moved: z.number() }),
  refusals: {
    'person.unknown': 404,
    'absence.ends_first': 409,
    'absence.leaving_for_good': 409,
    'promise.owner_unknown': 404,
    'handover.is_owner': 409,
  },
})

export const endAbsence = contract({
  route: 'DELETE /api/people/:key/absences',
  may: 'absence.note',
  summary: 'Somebody is here after all. What has moved stays where it is',
  params,
  output: z.object({}),
  refusals: { 'person.unknown': 404, 'absence.none': 409 },
})

export const listAbsences = contract({
  route: 'GET /api/absences',
  may: 'absence.note',
  summary: 'Who is not here and until when',
  output: z.object({
    absences: z.array(
      z.object({
        id: z.string(),
        person: z.object({ key: z.string(), name: z.string() }),
        kind: z.enum(['off', 'leaving']),
        from: momentOut,
        to: momentOut.nullable(),
      }),
    ),
  }),
  refusals: {},
})
