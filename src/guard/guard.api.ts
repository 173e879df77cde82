import type { Route } from '#platform/public.ts'
import { matterRoutes } from './matters/matter.api.ts'
import { patternRoutes } from './patterns/pattern.api.ts'
import { stuckRoutes } from './stuck/stuck.api.ts'
import { visitRoutes } from './visits/visit.api.ts'

/** Every route of the conduct track. What needs to know where the house is reached is given it. */
export const guardRoutes = (_it: { publicUrl: () => string }): readonly Route[] => [
  ...matterRoutes,
  ...patternRoutes,
  ...visitRoutes,
  ...stuckRoutes,
]
