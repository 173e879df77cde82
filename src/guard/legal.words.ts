import { consultationWords } from './consultations/consultation.words.ts'
import { evidenceWords } from './evidence/evidence.words.ts'
import { packPageWords } from './evidence/pack/page.words.ts'
import { packValueWords } from './evidence/pack/page-values.words.ts'
import { holdWords } from './holds/hold.words.ts'

/** Evidence, holds, packs and questions to legal. */
export const legalWords = { ...consultationWords, ...evidenceWords, ...packPageWords, ...packValueWords, ...holdWords }
