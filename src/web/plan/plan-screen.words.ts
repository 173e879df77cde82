import { planAnswerWords } from './plan-answer.words.ts'
import { planFormWords } from './plan-form.words.ts'

/** The planner: what is planned with, and what comes out. */
export const planScreenWords = { ...planFormWords, ...planAnswerWords } as const
