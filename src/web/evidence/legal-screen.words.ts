import { evidenceScreenWords } from './evidence-screen.words.ts'
import { legalQuestionWords } from './legal-questions.words.ts'

export const legalScreenWords = { ...evidenceScreenWords, ...legalQuestionWords }
