import { exposureScreenWords } from './exposure-screen.words.ts'
import { myExposureWords } from './my-exposure.words.ts'

export const exposureWords = { ...exposureScreenWords, ...myExposureWords } as const
