import { accessWords } from './access/access.words.ts'
import { commitmentRefusals } from './commitments/commitment.words.ts'
import { consultationWords } from './consultations/consultation.words.ts'
import { evidenceWords } from './evidence/evidence.words.ts'
import { packPageWords } from './evidence/pack/page.words.ts'
import { packValueWords } from './evidence/pack/page-values.words.ts'
import { holdWords } from './holds/hold.words.ts'
import { incidentWords } from './incidents/incident.words.ts'
import { lawRefusals } from './law/law.words.ts'
import { lectureRefusals } from './lectures/lecture.words.ts'
import { conductLetterRefusals } from './letters/letter.words.ts'
import { matterWords } from './matters/matter.words.ts'
import { pairWords } from './pairs/pair.words.ts'
import { patternRefusals } from './patterns/pattern.words.ts'
import { firstPolicyWords } from './policies/first-policy.words.ts'
import { policyRefusals } from './policies/policy.words.ts'
import { rightRefusals } from './rights/right.words.ts'
import { sampleWords } from './samples/sample.words.ts'
import { standingWords } from './standings/standing.words.ts'
import { stuckRefusals } from './stuck/stuck.words.ts'
import { visitRefusals } from './visits/visit.words.ts'

/** Every sentence of the conduct track. */
export const guardWords = {
  ...accessWords,
  ...commitmentRefusals,
  ...consultationWords,
  ...evidenceWords,
  ...packValueWords,
  ...packPageWords,
  ...holdWords,
  ...incidentWords,
  ...lawRefusals,
  ...lectureRefusals,
  ...conductLetterRefusals,
  ...matterWords,
  ...pairWords,
  ...patternRefusals,
  ...firstPolicyWords,
  ...policyRefusals,
  ...rightRefusals,
  ...sampleWords,
  ...standingWords,
  ...stuckRefusals,
  ...visitRefusals,
}
