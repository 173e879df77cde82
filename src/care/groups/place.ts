import { keyOf } from './gate.ts'
import type { Earlier } from './tally.ts'

/** Below so many people a team or a length of service is no place of its own: who answered could be guessed from who is in it. */
export const ENOUGH_PEOPLE = 15

export const TENURES = ['first_year', 'longer'] as const
export type Tenure = (typeof TENURES)[number]

export type Colleague = Readonly<{ id: string; team: string; tenure: Tenure }>
export type Of = Readonly<Record<string, string>>

/** The groups that are looked at, always these and no others: everybody, each team, each length of service. */
export const CUBE: readonly (readonly string[])[] = [[], ['team'], ['tenure']]

const YEAR = 365 * 86_400_000
export const tenureAt = (since: Date, now: Date): Tenure =>
  now.getTime() - since.getTime() < YEAR ? 'first_year' : 'longer'

/** Where somebody's answer is counted: as finely as enough others stand there too, and no finer. */
export function placeOf(one: Colleague, people: readonly Colleague[]): Of {
  const ways: readonly Of[] = [{ team: one.team, tenure: one.tenure }, { team: one.team }, { tenure: one.tenure }]
  const known = ways.filter((it) => it.team !== '')
  return known.find((place) => people.filter((it) => holds(place, it)).length >= ENOUGH_PEOPLE) ?? {}
}

const holds = (of: Of, one: Colleague) =>
  (of.team === undefined || of.team === one.team) && (of.tenure === undefined || of.tenure === one.tenure)

export type Members = ReadonlyMap<string, readonly string[]>

/** Everybody by the groups they are counted in, whether or not they ever answer. */
export function membersOf(people: readonly Colleague[]): Members {
  const members = new Map<string, string[]>()
  for (const one of people) {
    const place = placeOf(one, people)
    for (const dimensions of CUBE) {
      if (dimensions.some((it) => place[it] === undefined)) continue
      const key = keyOf(Object.fromEntries(dimensions.map((it) => [it, place[it] ?? ''])))
      members.set(key, [...(members.get(key) ?? []), one.id])
    }
  }
  return members
}

/** What was last published of a group, with how many have come and gone since. */
export function earlierOf(published: readonly { key: string; n: number }[], then: Members, now: Members): Earlier[] {
  return published.map(({ key, n }) => {
    const [before, after] = [new Set(then.get(key)), new Set(now.get(key))]
    const left = [...before].filter((it) => !after.has(it)).length
    const came = [...after].filter((it) => !before.has(it)).length
    return { key, n, moved: left + came }
  })
}
