import type { FileStore, Route } from '#platform/public.ts'
import { consultationRoutes } from './consultations/consultation.api.ts'
import { evidenceRoutes } from './evidence/evidence.api.ts'
import { holdRoutes } from './holds/hold.api.ts'
import { claimRoutes } from './matters/claim.api.ts'
import { matterRoutes } from './matters/matter.api.ts'

/** Every route of the conduct track. What needs to know where the house is reached is given it. */
export const guardRoutes = (it: { publicUrl: () => string; files: FileStore }): readonly Route[] => [
  ...matterRoutes,
  ...claimRoutes,
  ...evidenceRoutes(it.files),
  ...holdRoutes,
  ...consultationRoutes,
]
