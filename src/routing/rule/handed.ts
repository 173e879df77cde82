/** Why somebody hands a running contact to a colleague, in one tap. None of them is about the customer or about how somebody feels. */
export const HANDED_BECAUSE = ['asked_for_help', 'knows_the_matter', 'may_decide', 'language', 'relief'] as const
export type HandedBecause = (typeof HANDED_BECAUSE)[number]
