import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export type VerifiedBy = 'login' | 'secret' | 'questions' | 'link'
export type Known = { verifiedBy: VerifiedBy | null; isSplit: boolean }
export type Said = 'they' | 'somebody_else'

/** What a system has made sure of, no conversation makes otherwise: whoever doubts it opens a contact of their own. */
export function sayWho(
  it: Known,
  said: Said,
): Outcome<'verified' | 'split' | 'same', 'identity.system_knows' | 'identity.split_already'> {
  if (it.verifiedBy && it.verifiedBy !== 'questions') return refuse('identity.system_knows')
  if (it.isSplit) return said === 'somebody_else' ? refuse('identity.split_already') : done('same')
  if (said === 'somebody_else') return done('split')
  return done(it.verifiedBy ? 'same' : 'verified')
}

/** A record that has been used for a case is somebody's by then. */
export function undoWho(
  it: Known & { hasCase: boolean },
): Outcome<'unverified' | 'joined', 'identity.nothing_said' | 'identity.in_use'> {
  if (it.isSplit) return it.hasCase ? refuse('identity.in_use') : done('joined')
  return it.verifiedBy === 'questions' ? done('unverified') : refuse('identity.nothing_said')
}
