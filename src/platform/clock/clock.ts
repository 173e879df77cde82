/** The time of the house. The real one follows the world; the virtual one can be set ahead by an administrator. */
export type Clock = {
  readonly virtual: boolean
  now(): Date
  /** How far ahead of the world, in milliseconds. Always 0 on the real clock. */
  ahead(): number
  setAhead(milliseconds: number): void
}

export const realClock: Clock = { virtual: false, now: () => new Date(), ahead: () => 0, setAhead: () => undefined }

export function virtualClock(): Clock {
  let ahead = 0
  return {
    virtual: true,
    now: () => new Date(Date.now() + ahead),
    ahead: () => ahead,
    setAhead: (milliseconds) => {
      ahead = milliseconds
    },
  }
}
