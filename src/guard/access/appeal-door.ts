import { done, type Outcome } from '#kernel/outcome.ts'

export type Appeal = { standing: string; grounds: string; lateBecause: string | null }
export type AppealDoor<W> = (work: W, it: Appeal) => Promise<Outcome<{ dueAt: Date | null }, never>>

/**
 * Where an appeal goes that a customer writes on their own page. Its letter is kept before it gets here; who decides it, and
 * by when, is the ladder's to say.
 */
export const appealDoor: AppealDoor<unknown> = async () => done({ dueAt: null })
