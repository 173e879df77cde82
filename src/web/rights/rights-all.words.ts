import { conductFigureRefusals } from '#insight/conduct/conduct.words.ts'
import { registerWords } from '../conduct/register.words.ts'
import { policyScreenWords } from './policy-screens.words.ts'
import { rightsWords } from './rights.words.ts'
import { rightsScreenWords } from './rights-screens.words.ts'

/** The page of rights and the figures of what came of it. */
export const rightsAllWords = {
  ...rightsWords,
  ...rightsScreenWords,
  ...policyScreenWords,
  ...registerWords,
  ...conductFigureRefusals,
}
