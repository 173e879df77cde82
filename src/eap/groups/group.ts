import type { Role } from '#kernel/roles.ts'

export const SKILLS = ['emotion', 'stress', 'conflict'] as const
export type Skill = (typeof SKILLS)[number]
export const RATINGS = ['helped', 'somewhat', 'not_helped'] as const
export type Rating = (typeof RATINGS)[number]

export const MIN_SEATS = 6
export const MAX_SEATS = 12
/** Fewer ratings than this are not shown to anybody: in a small group each is somebody's. */
export const LEAST_RATINGS = 5

/** Who decides over somebody's work sits with their own kind. A group of agents never has one of them in it. */
const LEADING: readonly Role[] = ['lead', 'manager', 'second_line', 'executive', 'hr', 'admin']

export const isForLeads = (role: Role): boolean => LEADING.includes(role)

type Counts = Readonly<Record<Rating, number>>

/** Whole or not at all: of three counts, two would give the third away. */
export function ratingsShown({ helped, somewhat, not_helped }: Counts): Counts | null {
  return helped + somewhat + not_helped >= LEAST_RATINGS ? { helped, somewhat, not_helped } : null
}
