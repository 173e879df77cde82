import type { Work } from '#platform/public.ts'
import { FIRST_RULE, type RuleInForce } from './in-force.ts'

/** Which rule decides now. */
export async function ruleInForce(_work: Work): Promise<RuleInForce> {
  return FIRST_RULE
}
