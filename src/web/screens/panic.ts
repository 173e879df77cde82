/** One key, and it shows the breath, three sentences that are always true, and the help key. */
export const PANIC = { key: 'Q', sentences: ['panic.say.1', 'panic.say.2', 'panic.say.3'] } as const
