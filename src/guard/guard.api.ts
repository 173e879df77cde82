import type { Route } from '#platform/public.ts'
import { commitmentRoutes } from './commitments/commitment.api.ts'
import { lectureRoutes } from './lectures/lecture.api.ts'
import { matterRoutes } from './matters/matter.api.ts'
import { policyTextRoutes } from './policies/policy.api.ts'
import { rightRoutes } from './rights/right.api.ts'

/** Every route of the conduct track. What needs to know where the house is reached is given it. */
export const guardRoutes = (_it: { publicUrl: () => string }): readonly Route[] => [
  ...matterRoutes,
  ...rightRoutes,
  ...policyTextRoutes,
  ...lectureRoutes,
  ...commitmentRoutes,
]
