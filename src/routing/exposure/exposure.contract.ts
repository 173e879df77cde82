import { z } from 'zod'
import { contract } from '#platform/public.ts'

const rate = z
  .object({ rate: z.number(), from: z.number(), to: z.number() })
  .nullable()
  .meta({ description: 'Hard contacts in 100 hours on duty, with the interval of 95 %' })

const week = z.object({
  week: z.string(),
  people: z.number(),
  hard: z.number(),
  hours: z.number(),
  rate,
  maxToMedian: z.number().nullable(),
  gini: z.number().nullable(),
})

const group = z.object({
  team: z.string().nullable().meta({ description: 'Null is everybody' }),
  weeks: z
    .array(week.nullable())
    .meta({ description: 'Null where fewer than five were on duty, or somebody else’s would show' }),
  people: z.number(),
  rate,
  dispersion: z
    .object({ seen: z.number(), expectedFrom: z.number(), expectedTo: z.number(), p: z.number() })
    .nullable()
    .meta({ description: 'One is what chance gives; p is how often chance alone is at least so uneven' }),
  above: z
    .object({ isSomebody: z.boolean(), people: z.number().nullable(), byChance: z.number(), p: z.number().nullable() })
    .nullable(),
})

export const readExposure = contract({
  route: 'GET /api/exposure',
  may: 'exposure.read',
  summary:
    'How hard contacts came to a team, week by week: rates with intervals, uneven or not, and whether somebody had more than chance explains. No names, no order, nobody of a few',
  output: z.object({
    weeks: z.array(z.string()),
    together: z.number().meta({ description: 'So many of the last weeks are looked at together' }),
    groups: z.array(group),
    notShown: z.number().meta({ description: 'Teams of which nothing is shown, because so few were on duty' }),
  }),
  refusals: {},
})

export const readMyExposure = contract({
  route: 'GET /api/exposure/mine',
  may: 'exposure.own',
  summary:
    'What came to me by week, and whether it is more than chance explains. Kept nowhere, and nobody else can ask',
  output: z.object({
    weeks: z.array(z.object({ week: z.string(), hard: z.number(), hours: z.number(), limit: z.number().nullable() })),
    together: z.number(),
    window: z
      .object({
        hard: z.number(),
        hours: z.number(),
        rate,
        expected: z.number(),
        limit: z.number(),
        isAbove: z.boolean(),
        house: rate,
      })
      .nullable()
      .meta({ description: 'Null is: cannot be told' }),
  }),
  refusals: {},
})
