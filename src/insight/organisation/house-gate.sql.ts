import { ENOUGH_ANSWERS, publishSiblings, sliceMayShow } from '#care/public.ts'
import type { Gate } from './candidate.ts'

/** The house's one gate, with the number that holds for facts of work; figures of wellbeing ask for more and are not in here. */
export const houseGate: Gate = {
  shown: (people) => publishSiblings(people, ENOUGH_ANSWERS.ordinary).shown,
  enough: (people) => sliceMayShow(people, people, ENOUGH_ANSWERS.ordinary),
}
