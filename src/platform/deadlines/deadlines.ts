import type { Work } from '../work.ts'

/** What a module does when its moment has come. It runs in one transaction with the deadline's own row. */
export type Ring = (work: Work, about: string) => Promise<void>
export type Rings = Readonly<Record<string, Ring>>
