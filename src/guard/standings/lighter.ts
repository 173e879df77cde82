import { type AccessOptions, WAYS_IN } from './options.ts'

const DAY_MINUTES = 1440

/**
 * Whether what is asked for leaves at least as much open as what was decided. Changing a decision goes one way only: what
 * is closed further is a new decision, with its own evidence and its own appeal.
 */
export function isLighter(was: AccessOptions, asked: AccessOptions): boolean {
  return (
    whoIsLighter(was, asked) &&
    within(was.what?.cases, asked.what?.cases) &&
    whenIsLighter(was.when, asked.when) &&
    (!asked.where || asked.where.place === was.where?.place) &&
    within(asked.how ? closedWays(was) : undefined, asked.how ? closedWays(asked) : undefined, asked.how !== undefined)
  )
}

const whoIsLighter = (was: AccessOptions, asked: AccessOptions) => !asked.who || asked.who.person === was.who?.person

/** What is closed now is some of what was closed before. */
function within(was: readonly string[] | undefined, asked: readonly string[] | undefined, named = asked !== undefined) {
  return !named || (was !== undefined && (asked ?? []).every((one) => was.includes(one)))
}

const closedWays = (it: AccessOptions) => (it.how ? WAYS_IN.filter((way) => !it.how?.ways.includes(way)) : [])

function whenIsLighter(was: AccessOptions['when'], asked: AccessOptions['when']): boolean {
  if (!asked) return true
  if (!was) return false
  return (
    was.days.every((day) => asked.days.includes(day)) &&
    asked.fromMinute <= was.fromMinute &&
    asked.toMinute >= was.toMinute &&
    (asked.minutesEach ?? DAY_MINUTES) >= (was.minutesEach ?? DAY_MINUTES)
  )
}
