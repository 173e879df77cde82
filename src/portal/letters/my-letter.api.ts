import { lettersOnPage, openOnPage, pagesOnPage } from '#guard/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { opened } from '../my-case/opened.sql.ts'
import { myLetterPages, myLetters, openMyLetter } from './my-letter.contract.ts'

export const myLetterRoutes: readonly Route[] = [
  answer(myLetters, async (work) => {
    const found = await opened(work)
    if (!found.ok) return found
    const letters = await lettersOnPage(work.tx, found.next.row.customer)
    return done({
      letters: letters.map(({ id, number, blocks, sent_at, language, state, way }) => ({
        id,
        number,
        title: blocks.find((it) => it.is === 'title')?.words ?? '',
        sentAt: sent_at ?? work.now,
        language,
        isNew: state === 'sent' && way === 'portal',
      })),
    })
  }),
  answer(openMyLetter, async (work, input) => {
    const found = await opened(work)
    if (!found.ok) return found
    const letter = await openOnPage(work, found.next.row.customer, input.id)
    if (!letter) return refuse('my_letter.unknown')
    const blocks = letter.blocks.map((it) => (it.is === 'list' ? { ...it, items: [...it.items] } : it))
    return done({ language: letter.language, blocks })
  }),
  answer(myLetterPages, async (work, input) => {
    const found = await opened(work)
    if (!found.ok) return found
    const pages = await pagesOnPage(work, found.next.row.customer, input.id)
    if (!pages) return refuse('my_letter.unknown')
    return done({ bytes: pages.pdf, type: 'application/pdf', name: `L-${pages.number}.pdf` })
  }),
]
