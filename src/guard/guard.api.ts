import type { Route } from '#platform/public.ts'
import { accessRoutes } from './access/access.api.ts'
import { matterRoutes } from './matters/matter.api.ts'

/** Every route of the conduct track. What needs to know where the house is reached is given it. */
export const guardRoutes = (_it: { publicUrl: () => string }): readonly Route[] => [...matterRoutes, ...accessRoutes]
