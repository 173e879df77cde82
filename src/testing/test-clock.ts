import type { Clock } from '../platform/clock/clock.ts'

/** A clock that stands still until the test moves it. */
export function testClock(start: Date): Clock {
  let ahead = 0
  return {
    virtual: true,
    now: () => new Date(start.getTime() + ahead),
    ahead: () => ahead,
    setAhead: (milliseconds) => {
      ahead = milliseconds
    },
  }
}
