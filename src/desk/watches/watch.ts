/** Longer than a story stays warm, shorter than a grudge. After it the watch is over, whether or not anybody looks. */
export const WATCH_DAYS = 14
/** News is promised sooner to somebody whom silence would send elsewhere. */
export const WATCHED_UPDATE_DAYS = 1

export const watchUntil = (now: Date): Date => new Date(now.getTime() + WATCH_DAYS * 86_400_000)
