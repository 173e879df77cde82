import type { FileStore, Route } from '#platform/public.ts'
import { evidenceRoutes } from './evidence/evidence.api.ts'
import { holdRoutes } from './holds/hold.api.ts'
import { matterRoutes } from './matters/matter.api.ts'

/** Every route of the conduct track. What needs to know where the house is reached is given it. */
export const guardRoutes = (it: { publicUrl: () => string; files: FileStore }): readonly Route[] => [
  ...matterRoutes,
  ...evidenceRoutes(it.files),
  ...holdRoutes,
]
