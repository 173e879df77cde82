import { done } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { causeWordsOf } from '#redress/public.ts'
import { myContact } from '../exits/mine.sql.ts'
import { readOthersToday } from './others-today.contract.ts'
import { isAboutSomebody, othersToday } from './others-today.sql.ts'
import { othersOf } from './others-today.ts'

export const othersTodayRoutes: readonly Route[] = [
  answer(readOthersToday, async (work, input) => {
    const found = await myContact(work, input.id)
    if (!found.ok) return found
    const { contact } = found.next
    const language = work.actor.kind === 'person' ? work.actor.language : contact.language
    const counted = await othersToday(work, contact, language)
    const about = othersOf(counted, await isAboutSomebody(work, contact))
    // A cause from the first list has its words in the code; a later list carries its own.
    return done({ about: about?.kind === 'cause' ? { ...about, name: causeWordsOf(about.name, language) } : about })
  }),
]
