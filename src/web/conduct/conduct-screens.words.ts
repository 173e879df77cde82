import { accessScreenWords } from '../access/access-screen.words.ts'
import { legalScreenWords } from '../evidence/legal-screen.words.ts'
import { rightsAllWords } from '../rights/rights-all.words.ts'
import { stuckScreenWords } from '../stuck/stuck-screen.words.ts'
import { visitWords } from '../visit/visit.words.ts'
import { conductScreenWords } from './conduct-screen.words.ts'
import { incidentScreenWords } from './incident-screen.words.ts'
import { letterScreenWords } from './letters.words.ts'
import { patternScreenWords } from './patterns.words.ts'
import { standingsFormWords } from './standings-form.words.ts'
import { standingsScreenWords } from './standings-screen.words.ts'

/** Every sentence of the screens on which conduct is seen, answered and explained. */
export const conductScreensWords = {
  ...accessScreenWords,
  ...conductScreenWords,
  ...incidentScreenWords,
  ...letterScreenWords,
  ...patternScreenWords,
  ...standingsFormWords,
  ...standingsScreenWords,
  ...legalScreenWords,
  ...rightsAllWords,
  ...stuckScreenWords,
  ...visitWords,
}
