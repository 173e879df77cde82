import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { charactersOf } from './compose.ts'
import { ANNOUNCES } from './kinds.ts'
import { citable, who } from './letter.api.ts'
import { readPaper, refuseLetter, signLetter } from './letter.contract.ts'
import { findLetter, holdLetter, type LetterRow, moveLetter, step } from './letter.sql.ts'
import { mayBeSigned } from './letter.ts'
import { paperOf } from './paper.adapter.ts'
import { sealedPages, sealLetter } from './seal.sql.ts'
import { unprintable } from './type.adapter.ts'
import { type Whole, wholeOf } from './whole.sql.ts'

export const letterSigningRoutes: readonly Route[] = [
  answer(signLetter, async (work, input) => {
    const me = who(work)
    const row = await holdLetter(work.tx, input.id, me)
    if (!row) return refuse('conduct_letter.unknown')
    const whole = await wholeOf(work, row)
    const may = mayBeSigned(whole.ready, me.id)
    if (!may.ok) return may
    if (whole.draft.nth !== input.draft) return refuse('conduct_letter.changed_meanwhile')
    if (ANNOUNCES.includes(row.kind) && whole.standing && whole.standing.state !== 'approved')
      return refuse('conduct_letter.standing_not_approved')
    // A law that ran out since the draft was saved is found here.
    const cited = await citable(work, whole.draft.articles)
    if (!cited.ok) return cited
    const pages = await pagesOf(work, row, whole, false)
    if (!pages.ok) return pages
    await moveLetter(work, row.id, 'signed', { signer: me.id, signed_at: work.now })
    const sums = await sealLetter(work, row.id, {
      draft: whole.draft.nth,
      blocks: whole.blocks ?? [],
      pdf: pages.next,
      by: me.id,
    })
    await step(work, row.id, 'signed', me.id)
    return done(sums)
  }),
  answer(refuseLetter, async (work, input) => {
    const me = who(work)
    const row = await holdLetter(work.tx, input.id, me)
    if (!row) return refuse('conduct_letter.unknown')
    if (row.state !== 'draft') return refuse('conduct_letter.not_draft')
    await step(work, row.id, 'refused', me.id, input.because)
    work.topics.add(`person:${row.author}`)
    return done({})
  }),
  answer(readPaper, async (work, input) => {
    const me = who(work)
    const row = await findLetter(work.tx, input.id, me)
    if (!row) return refuse('conduct_letter.unknown')
    if (row.author !== me.id) await step(work, row.id, 'read', me.id)
    const name = `L-${row.number}.pdf`
    const sealed = await sealedPages(work.tx, row.id)
    if (sealed) return done({ bytes: sealed.pdf, type: 'application/pdf', name })
    const whole = await wholeOf(work, row)
    const pages = await pagesOf(work, row, whole, true)
    return pages.ok ? done({ bytes: pages.next, type: 'application/pdf', name }) : pages
  }),
]

/** A letter that is not whole is not printed, and one with a character nobody can read is not either. */
async function pagesOf(
  work: Work,
  row: LetterRow,
  { blocks, ready, template }: Whole,
  isDraft: boolean,
): Promise<Outcome<Buffer, 'conduct_letter.parts_missing' | 'conduct_letter.no_type'>> {
  if (!blocks) return refuse('conduct_letter.parts_missing', { parts: ready.missing.join(', ') })
  const none = unprintable(charactersOf(blocks), row.language)
  if (none.length > 0) return refuse('conduct_letter.no_type', { characters: none.join(' ') })
  const title = template.title[row.language]
  return done(await paperOf(blocks, row.language, { number: row.number, title, at: work.now, isDraft }))
}
