import { charterRoutes } from '#desk/public.ts'
import type { Route } from '#platform/public.ts'
import { lawRoutes } from './law/law.api.ts'
import { letterWritingRoutes } from './letters/letter.api.ts'
import { letterSendingRoutes } from './letters/sending.api.ts'
import { letterSigningRoutes } from './letters/signing.api.ts'
import { matterRoutes } from './matters/matter.api.ts'

/** Every route of the conduct track. What needs to know where the house is reached is given it. */
export const guardRoutes = (it: { publicUrl: () => string }): readonly Route[] => [
  ...matterRoutes,
  ...charterRoutes,
  ...lawRoutes,
  ...letterWritingRoutes,
  ...letterSigningRoutes,
  ...letterSendingRoutes(it.publicUrl),
]
