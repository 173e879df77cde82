import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })

export const pressSiteAlert = contract({
  route: 'POST /api/site-alerts',
  may: 'site.alert',
  summary: 'Somebody is needed here, at this counter, now. Whoever is on duty and the manager are told at once',
  body: z.object({ place: text(80) }),
  output: z.object({ id: z.string(), again: z.boolean() }),
  refusals: {},
})

export const readSiteAlerts = contract({
  route: 'GET /api/site-alerts',
  may: 'site.alert',
  summary: 'Alerts that are open: mine, and for those who lead all of them',
  output: z.object({
    places: z.array(z.string()),
    alerts: z.array(
      z.object({
        id: z.string(),
        place: z.string(),
        by: z.string(),
        at: momentOut,
        asked: z.array(z.string()),
        came: z.string().nullable(),
        cameAt: momentOut.nullable(),
        askedMe: z.boolean(),
        mayCome: z.boolean(),
        mayEnd: z.boolean(),
      }),
    ),
  }),
  refusals: {},
})

export const comeToSite = contract({
  route: 'POST /api/site-alerts/:id/coming',
  may: 'site.come',
  summary: 'I am coming. Nobody else is asked any more',
  params,
  output: z.object({}),
  refusals: { 'site_alert.unknown': 404, 'site_alert.over': 409, 'site_alert.somebody_comes': 409 },
})

export const endSiteAlert = contract({
  route: 'POST /api/site-alerts/:id/over',
  may: 'site.alert',
  summary: 'It is quiet again, or it was pressed by mistake. No reason is asked for',
  params,
  output: z.object({}),
  refusals: { 'site_alert.unknown': 404, 'site_alert.over': 409, 'site_alert.not_there': 403 },
})
