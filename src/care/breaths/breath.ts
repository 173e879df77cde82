/** Twelve seconds are one slow breath in, hold, and out. Each person chooses their own length within these. */
export const BREATH_SECONDS = 12
export const BREATH_FROM = 5
export const BREATH_TO = 20
