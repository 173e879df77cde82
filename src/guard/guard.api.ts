import type { Route } from '#platform/public.ts'
import { matterRoutes } from './matters/matter.api.ts'
import { emergencyRoutes } from './standings/emergency.api.ts'
import { lookAgainRoutes } from './standings/look-again.api.ts'
import { registerRoutes, standingPolicyRoutes } from './standings/register.api.ts'
import { standingDraftRoutes } from './standings/standing.api.ts'
import { standingViewRoutes } from './standings/view.api.ts'

/** Every route of the conduct track. What needs to know where the house is reached is given it. */
export const guardRoutes = (_it: { publicUrl: () => string }): readonly Route[] => [
  ...matterRoutes,
  ...standingDraftRoutes,
  ...standingViewRoutes,
  ...emergencyRoutes,
  ...lookAgainRoutes,
  ...registerRoutes,
  ...standingPolicyRoutes,
]
