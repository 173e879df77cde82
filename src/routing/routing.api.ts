import type { Route } from '#platform/public.ts'
import { arrivalRoutes } from './arrivals/arrival.api.ts'
import { exposureRoutes } from './exposure/exposure.api.ts'
import { historyRoutes } from './history/history.api.ts'
import { meetingRoutes } from './meeting/meeting.api.ts'
import { minutesRoutes } from './minutes/minutes.api.ts'
import { ruleRoutes } from './modes/rule.api.ts'
import { offerRoutes } from './offers/offer.api.ts'
import { planRoutes } from './plans/plan.api.ts'
import { presenceRoutes } from './presence/presence.api.ts'
import { queueWaysRoutes } from './queues/ways.api.ts'
import { seatRoutes } from './seats/seat.api.ts'
import { sensitiveRoutes } from './sensitive/sensitive.api.ts'
import { spreadRoutes } from './spread/spread.api.ts'
import { stepOutRoutes } from './step-outs/step-out.api.ts'
import { volunteerRoutes } from './volunteers/volunteer.api.ts'
import { whyRoutes } from './why/why.api.ts'

/** Every route of routing: who is here, what comes, and whom it goes to. */
export const routingRoutes: readonly Route[] = [
  ...presenceRoutes,
  ...minutesRoutes,
  ...arrivalRoutes,
  ...offerRoutes,
  ...seatRoutes,
  ...sensitiveRoutes,
  ...volunteerRoutes,
  ...meetingRoutes,
  ...spreadRoutes,
  ...stepOutRoutes,
  ...whyRoutes,
  ...queueWaysRoutes,
  ...ruleRoutes,
  ...exposureRoutes,
  ...historyRoutes,
  ...planRoutes,
]
