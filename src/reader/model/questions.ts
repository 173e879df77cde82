import { ACTS, SIGNAL_KINDS, TARGETS } from '../reading.ts'

/** What the model is asked of a customer's turn: each signal, any misconduct at all, how angry at least, and at whom. */
export const CUSTOMER_QUESTIONS = [
  ...SIGNAL_KINDS,
  'misconduct',
  'anger 1',
  'anger 2',
  'anger 3',
  ...TARGETS.map((target) => `at ${target}` as const),
] as const
export type CustomerQuestion = (typeof CUSTOMER_QUESTIONS)[number]

export const AGENT_QUESTIONS = ACTS

/** The five that a person may have to be protected from. */
export const MISCONDUCT = ['insult', 'insult_family', 'threat', 'sexual', 'slur'] as const
