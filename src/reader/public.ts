export { bigrams, fold } from './fold.ts'
export * from './reading.ts'

import type { Reader } from './reading.ts'
export const read: Reader = () => ({ signals: [], anger: 0, target: 'none', acts: [] })
