import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const SAYS = ['not_this', 'missed'] as const
export type Says = (typeof SAYS)[number]

/** Whoever hears the customer, or leads who does. */
export type Speaker = { id: PersonId; as: 'agent' | 'lead' }

/** What stands about one kind in one utterance before somebody says something about it. */
export type Before = {
  wasRead: boolean
  /** The agent has said that it was done to them. */
  counted: boolean
  standing: { says: Says; by: PersonId; as: Speaker['as'] } | null
}

/** Said for the first time, said again with nothing new in it, or said in place of what stood there. */
export type Correcting = { is: 'new' | 'same' | 'instead' }

/** What was done to the agent is for the agent to say: a lead who thinks otherwise talks with them. */
export function correct(
  { wasRead, counted, standing }: Before,
  says: Says,
  speaker: Speaker,
): Outcome<Correcting, 'mark.unknown' | 'correction.was_read' | 'correction.counted'> {
  if (says === 'not_this' && !wasRead) return refuse('mark.unknown')
  if (says === 'missed' && wasRead) return refuse('correction.was_read')
  if (says === 'not_this' && counted && speaker.as === 'lead') return refuse('correction.counted')
  if (!standing) return done({ is: 'new' })
  if (standing.says !== says) return done({ is: 'instead' })

  return done({ is: standing.as === 'lead' && speaker.as === 'agent' ? 'instead' : 'same' })
}

/** A word is taken back by whoever said it, or by the agent it is about. */
export function takeBack(
  { standing }: Pick<Before, 'standing'>,
  speaker: Speaker,
): Outcome<{ is: 'taken_back' | 'same' }, 'correction.not_yours'> {
  if (!standing) return done({ is: 'same' })
  if (standing.by !== speaker.id && speaker.as !== 'agent') return refuse('correction.not_yours')

  return done({ is: 'taken_back' })
}
