import type { ContactRow } from '#desk/public.ts'
import type { Work } from '#platform/public.ts'
import { askLeadIfNeeded } from '../assists/by-rule.sql.ts'
import { hardness } from '../conversation/conversation.ts'
import { careForLateWords } from '../exits/finish.sql.ts'
import { foldedOf, refold } from '../hearing/hear.sql.ts'
import { saveConversation } from '../hearing/utterance.sql.ts'

/** A person has put something right: the conversation is counted anew, and whoever is needed for it is asked. */
export async function countAnew(work: Work, contact: ContactRow): Promise<void> {
  const before = await foldedOf(work.tx, contact)
  const folded = await refold(work.tx, contact.id, before)
  const version = contact.version + 1
  await saveConversation(work, contact.id, { version, lastAt: contact.last_utterance_at, folded })
  if (contact.state === 'ended') await careForLateWords(work, contact, hardness(before.so), hardness(folded.so))
  else await askLeadIfNeeded(work, contact, folded.so, before.so)
}
