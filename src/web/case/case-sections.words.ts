import { claimsWords } from './claims/claims.words.ts'
import { myChoicesWords } from './claims/my-choices.words.ts'
import { clocksWords } from './clocks/clocks.words.ts'
import { endingWords } from './closing/ending.words.ts'
import { customerSectionWords } from './customer/customer.words.ts'
import { decisionsWords } from './decisions/decisions.words.ts'
import { demandsSectionWords } from './demands/demands.words.ts'
import { factsSectionWords } from './facts/facts.words.ts'
import { filesSectionWords } from './files/files-section.words.ts'
import { intakeSectionWords } from './intake/intake-section.words.ts'
import { journeyWords } from './journey/journey.words.ts'
import { opinionScreenWords } from './opinion/opinion.words.ts'
import { absenceWords } from './promises/absence.words.ts'
import { promisesWords } from './promises/promises.words.ts'
import { gradeSheetWords } from './remedies/grade.words.ts'
import { remediesSectionWords } from './remedies/remedies.words.ts'
import { reviewsWords } from './review/reviews.words.ts'
import { sayingWords } from './speech/saying.words.ts'
import { statementsWords } from './statements/statements.words.ts'
import { understandingWords } from './understanding/understanding.words.ts'

/** Every sentence of the sections of a case. */
export const caseSectionsWords = {
  ...claimsWords,
  ...myChoicesWords,
  ...clocksWords,
  ...endingWords,
  ...customerSectionWords,
  ...decisionsWords,
  ...demandsSectionWords,
  ...factsSectionWords,
  ...filesSectionWords,
  ...intakeSectionWords,
  ...journeyWords,
  ...opinionScreenWords,
  ...absenceWords,
  ...promisesWords,
  ...gradeSheetWords,
  ...remediesSectionWords,
  ...reviewsWords,
  ...sayingWords,
  ...statementsWords,
  ...understandingWords,
}
