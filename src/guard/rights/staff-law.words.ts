import { commitmentRefusals } from '../commitments/commitment.words.ts'
import { lectureRefusals } from '../lectures/lecture.words.ts'
import { firstPolicyWords } from '../policies/first-policy.words.ts'
import { policyRefusals } from '../policies/policy.words.ts'
import { rightRefusals } from './right.words.ts'

/** Law for the staff: every sentence of rights, policy, lectures and what was said. */
export const staffLawWords = {
  ...rightRefusals,
  ...policyRefusals,
  ...firstPolicyWords,
  ...lectureRefusals,
  ...commitmentRefusals,
}
