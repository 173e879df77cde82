import { ENOUGH_ANSWERS, EVERYBODY, publish } from './gate.ts'

export type PersonWeek = { person: string; happened: number; rested: number }
export type Week = { week: string; people: readonly PersonWeek[] }
export type CurvePoint = { week: string; n: number | null; happened: number | null; rested: number | null }

/** So few more or fewer people than the week before, and the difference of two means is about them. */
const TELLING_CHANGE = 2

/**
 * What happened to a floor, week by week and a head, and what it rested. Through the gate: no week of too few people, and
 * none whose people changed by one or two since the last one shown.
 */
export function curveOf(weeks: readonly Week[]): readonly CurvePoint[] {
  let shown: ReadonlySet<string> | null = null
  return weeks.map(({ week, people }) => {
    const here = new Set(people.map((it) => it.person))
    const changed = shown ? changeOf(shown, here) : 0
    const withheld = changed > 0 && changed <= TELLING_CHANGE ? new Set([EVERYBODY]) : new Set<string>()
    const [group] = publish([{ of: {}, n: here.size }], { k: ENOUGH_ANSWERS.ordinary, by: [[]], withheld })
    if (group?.n === null || group === undefined) return { week, n: null, happened: null, rested: null }
    shown = here
    const mean = (of: (it: PersonWeek) => number) => Math.round(people.reduce((sum, it) => sum + of(it), 0) / here.size)
    return { week, n: group.n, happened: mean((it) => it.happened), rested: mean((it) => it.rested) }
  })
}

const changeOf = (before: ReadonlySet<string>, after: ReadonlySet<string>) =>
  [...before].filter((it) => !after.has(it)).length + [...after].filter((it) => !before.has(it)).length
