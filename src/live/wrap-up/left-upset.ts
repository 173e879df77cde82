import type { Conversation } from '../conversation/conversation.ts'

/** A call-back to somebody who left upset comes within a day, from somebody else. */
export const CALL_BACK_HOURS = 24

/** The customer's last two turns, as far back as how somebody leaves can be heard. */
const LAST_TURNS = 2
const ANGRY = 2

/** Whether it is worth asking the agent "did they leave upset?". The answer is the agent's. */
export const mayHaveLeftUpset = (so: Pick<Conversation, 'recentAnger' | 'lastKinds'>): boolean =>
  !so.lastKinds.includes('thanks') &&
  (so.lastKinds.includes('not_accepted') || so.recentAnger.slice(-LAST_TURNS).some((anger) => anger >= ANGRY))
