import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** What somebody is ready for. The defaults are the fewest that help. */
export type Offer = {
  until: Date
  most: number
  mostSevere: number
  spacingMinutes: number
  /** What the firm gives for it, in its own words: a volunteer is thanked in more than words. */
  allowance: string
}

/** Three months at most, then somebody else has a turn, or they say yes again. */
export const VOLUNTEER_DAYS = 92

export function mayVolunteer(
  it: Offer,
  who: { isNew: boolean; hasHadEnough: boolean },
  now: Date,
): Outcome<null, 'volunteer.until' | 'volunteer.new_here' | 'volunteer.not_now'> {
  if (it.until <= now || it.until.getTime() - now.getTime() > VOLUNTEER_DAYS * 86_400_000)
    return refuse('volunteer.until')
  if (who.isNew) return refuse('volunteer.new_here')
  if (who.hasHadEnough) return refuse('volunteer.not_now')
  return done(null)
}
