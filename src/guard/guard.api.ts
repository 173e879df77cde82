import { charterRoutes } from '#desk/public.ts'
import type { FileStore, Route } from '#platform/public.ts'
import { accessRoutes } from './access/access.api.ts'
import { classRoutes } from './classes/class.api.ts'
import { commitmentRoutes } from './commitments/commitment.api.ts'
import { consultationRoutes } from './consultations/consultation.api.ts'
import { evidenceRoutes } from './evidence/evidence.api.ts'
import { holdRoutes } from './holds/hold.api.ts'
import { incidentRoutes } from './incidents/incident.api.ts'
import { lawRoutes } from './law/law.api.ts'
import { lectureRoutes } from './lectures/lecture.api.ts'
import { letterWritingRoutes } from './letters/letter.api.ts'
import { letterSendingRoutes } from './letters/sending.api.ts'
import { letterSigningRoutes } from './letters/signing.api.ts'
import { claimRoutes } from './matters/claim.api.ts'
import { matterRoutes } from './matters/matter.api.ts'
import { pairRoutes } from './pairs/pair.api.ts'
import { patternRoutes } from './patterns/pattern.api.ts'
import { policyTextRoutes } from './policies/policy.api.ts'
import { rateRoutes } from './rates/rate.api.ts'
import { rightRoutes } from './rights/right.api.ts'
import { sampleRoutes } from './samples/sample.api.ts'
import { emergencyRoutes } from './standings/emergency.api.ts'
import { lookAgainRoutes } from './standings/look-again.api.ts'
import { registerRoutes, standingPolicyRoutes } from './standings/register.api.ts'
import { standingDraftRoutes } from './standings/standing.api.ts'
import { standingViewRoutes } from './standings/view.api.ts'
import { stuckRoutes } from './stuck/stuck.api.ts'
import { visitRoutes } from './visits/visit.api.ts'

/** Every route of the conduct track. What needs to know where the house is reached, or its disk, is given it. */
export const guardRoutes = (it: { publicUrl: () => string; files: FileStore }): readonly Route[] => [
  ...matterRoutes,
  ...standingDraftRoutes,
  ...standingViewRoutes,
  ...emergencyRoutes,
  ...lookAgainRoutes,
  ...registerRoutes,
  ...standingPolicyRoutes,
  ...incidentRoutes,
  ...classRoutes,
  ...pairRoutes,
  ...sampleRoutes,
  ...rateRoutes,
  ...evidenceRoutes(it.files),
  ...holdRoutes,
  ...accessRoutes,
  ...patternRoutes,
  ...visitRoutes,
  ...stuckRoutes,
  ...rightRoutes,
  ...policyTextRoutes,
  ...lectureRoutes,
  ...commitmentRoutes,
  ...charterRoutes,
  ...lawRoutes,
  ...letterWritingRoutes,
  ...letterSigningRoutes,
  ...letterSendingRoutes(it.publicUrl),
  ...claimRoutes,
  ...consultationRoutes,
]
