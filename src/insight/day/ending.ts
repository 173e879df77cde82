/** What comes back to somebody from a contact, in the order of how near it is to them. */
export const ENDING_KINDS = ['thanks', 'apology', 'said_thanks', 'opinion_answered', 'promise_kept'] as const
export type EndingKind = (typeof ENDING_KINDS)[number]
