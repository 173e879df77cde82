import { waitingRefusals } from './arrivals/waiting.words.ts'
import { historyWords } from './history/history.words.ts'
import { minutesWords } from './minutes/minutes.words.ts'
import { ruleRefusals } from './modes/rule.words.ts'
import { offerRefusals } from './offers/offer.words.ts'
import { planRefusals } from './plans/plan.words.ts'
import { presenceWords } from './presence/presence.words.ts'
import { queueWaysRefusals } from './queues/ways.words.ts'
import { seatRefusals } from './seats/seat.words.ts'
import { sensitiveRefusals } from './sensitive/sensitive.words.ts'
import { stepOutWords } from './step-outs/step-out.words.ts'
import { volunteerRefusals } from './volunteers/volunteer.words.ts'
import { whyWords } from './why/why.words.ts'

/** Every sentence of routing. */
export const routingWords = {
  ...waitingRefusals,
  ...offerRefusals,
  ...minutesWords,
  ...presenceWords,
  ...queueWaysRefusals,
  ...seatRefusals,
  ...sensitiveRefusals,
  ...stepOutWords,
  ...volunteerRefusals,
  ...whyWords,
  ...ruleRefusals,
  ...historyWords,
  ...planRefusals,
} as const
