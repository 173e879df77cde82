/** A customer's link lives this long. Long enough for the next promise, short enough for a lost phone. */
export const LINK_DAYS = 7

export const linkExpiry = (now: Date): Date => new Date(now.getTime() + LINK_DAYS * 86_400_000)
