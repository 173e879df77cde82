import { charterWords } from '#desk/charter/charter.words.ts'
import { outsideWords } from '#portal/outside.words.ts'
import { myAccessWords } from './access/my-access.words.ts'
import { myChoicesWords } from './case/claims/my-choices.words.ts'
import { myCaseWords } from './screens/my-case.words.ts'

/** The customer's page carries its own sentences and no others, so that it opens on a slow phone. */
export const portalWords = { ...myCaseWords, ...myChoicesWords, ...myAccessWords, ...charterWords, ...outsideWords }
