/** What a report can be about: a conversation on any channel, a letter or mail as it came in, words on the customer's own page. */
export const SOURCES = ['contact', 'intake', 'word'] as const
export type SourceRef = { what: (typeof SOURCES)[number]; id: string }
