import type { ContactRow } from '#desk/public.ts'
import type { Work } from '#platform/public.ts'
import { type Conversation, leadShouldCome } from '../conversation/conversation.ts'
import { askForHuman, wasAsked } from './assist.sql.ts'

/**
 * The third explanation that was not accepted, or a life at risk: a human is asked by the rule, so nobody has to press.
 * A word of dying calls a human again after somebody was there and left; the words of before do not.
 */
export async function askLeadIfNeeded(
  work: Work,
  contact: ContactRow,
  so: Conversation,
  before: Conversation | null = null,
): Promise<void> {
  if (so.selfHarm && (saidAnew(before, so) || !(await wasAsked(work.tx, contact, 'self_harm'))))
    await askForHuman(work, contact, 'self_harm')
  if (leadShouldCome(so) && !(await wasAsked(work.tx, contact, 'third_explanation')))
    await askForHuman(work, contact, 'third_explanation')
}

const saidAnew = (before: Conversation | null, after: Conversation) =>
  before !== null && (after.brought.self_harm_risk ?? 0) > (before.brought.self_harm_risk ?? 0)
