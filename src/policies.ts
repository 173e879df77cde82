import { aftercarePolicies } from '#aftercare/public.ts'
import { carePolicies } from '#care/public.ts'
import { coachingPolicies } from '#coaching/public.ts'
import { demoPolicies } from '#demo/public.ts'
import { deskPolicies } from '#desk/public.ts'
import { checkinPolicies, eapPolicies } from '#eap/public.ts'
import { fairPolicies } from '#fair/public.ts'
import { guardPolicies } from '#guard/public.ts'
import { insightPolicies } from '#insight/public.ts'
import { livePolicies } from '#live/public.ts'
import { portalPolicies } from '#portal/public.ts'
import { redressPolicies } from '#redress/public.ts'
import { routingPolicies } from '#routing/public.ts'
import { platformPolicies } from './platform/auth/auth.policy.ts'
import type { Policies } from './platform/public.ts'

/** Who may, for the whole house. A route that none of these names is refused at start. */
export const policies: Policies = {
  ...platformPolicies,
  ...deskPolicies,
  ...redressPolicies,
  ...fairPolicies,
  ...carePolicies,
  ...routingPolicies,
  ...livePolicies,
  ...aftercarePolicies,
  ...insightPolicies,
  ...portalPolicies,
  ...eapPolicies,
  ...checkinPolicies,
  ...demoPolicies,
  ...coachingPolicies,
  ...guardPolicies,
}
