import { waitingRefusals } from './arrivals/waiting.words.ts'
import { historyWords } from './history/history.words.ts'
import { minutesWords } from './minutes/minutes.words.ts'
import { planRefusals } from './plans/plan.words.ts'
import { presenceWords } from './presence/presence.words.ts'
import { seatRefusals } from './seats/seat.words.ts'
import { sensitiveRefusals } from './sensitive/sensitive.words.ts'
import { stepOutWords } from './step-outs/step-out.words.ts'
import { volunteerRefusals } from './volunteers/volunteer.words.ts'

/** Every sentence of routing. */
export const routingWords = {
  ...waitingRefusals,
  ...minutesWords,
  ...presenceWords,
  ...seatRefusals,
  ...sensitiveRefusals,
  ...stepOutWords,
  ...volunteerRefusals,
  ...historyWords,
  ...planRefusals,
} as const
