import { findCase, findCustomer, holdCase, makeLink, queueMessage, tellNews } from '#desk/public.ts'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Work } from '#platform/public.ts'
import { latestCause } from '../causes/cause.sql.ts'
import { attachTheme, nameTheme, proposeIfRipe, themeExists } from '../causes/theme.sql.ts'
import { addVerdict } from '../findings/finding.sql.ts'
import { addClosing } from './closing.sql.ts'
import { type ClosingRefusal, close, type Ending, type Learning } from './closing.ts'
import { closingMessage } from './closing-message.ts'
import { openItems, wholeOf } from './whole.sql.ts'

export type LearningGiven =
  | { is: 'nothing'; why: string }
  | { is: 'known_theme'; theme: string }
  | { is: 'new_theme'; name: string }
  | { is: 'lesson'; words: string }

export type EndingGiven = {
  ended: Ending
  solved: boolean | null
  because: string
  accepted: string
  learning?: LearningGiven | undefined
}

/** Ends a case, or says what stands in the way. It is held meanwhile, so that no promise slips in beside the closing. */
export async function endCase(
  work: Work,
  caseId: CaseId,
  by: PersonId,
  given: EndingGiven,
): Promise<Outcome<{ proposed: boolean }, ClosingRefusal | 'theme.unknown'>> {
  await holdCase(work.tx, caseId)
  const whole = await wholeOf(work, caseId, await openItems(work.tx, caseId))
  const closed = close(whole, { ...given, by, learning: given.learning?.is ?? null }, work.now)
  if (!closed.ok) return sayWhen(closed, work)
  const theme = await themeOf(work, caseId, by, given.learning)
  if (theme === undefined) return refuse('theme.unknown')
  if (given.ended === 'accepted' && given.accepted)
    await addVerdict(work, { caseId, says: 'accepts', words: given.accepted, person: by })
  await addClosing(work, {
    caseId,
    by,
    ended: given.ended,
    solved: given.solved,
    because: given.because,
    learning: closed.next.learning,
    words: wordsOf(closed.next.learning, given),
    theme,
  })
  // The closing is the news that was still promised.
  await tellNews(work, caseId, by)
  return done({ proposed: theme !== null && (await proposeIfRipe(work, theme)) })
}

/** A moment in a sentence is a day of the house, not a row of digits. */
function sayWhen<Refused extends { refusal: ClosingRefusal; detail?: Readonly<Record<string, string | number>> }>(
  refused: Refused & { ok: false },
  work: Work,
) {
  const until = refused.detail?.until
  if (typeof until !== 'string') return refused
  const language = work.actor.kind === 'person' ? work.actor.language : 'en'
  const day = new Intl.DateTimeFormat(language, { timeZone: work.zone, dateStyle: 'medium' })
  return { ...refused, detail: { until: day.format(new Date(until)) } }
}

const wordsOf = (learning: Learning, { learning: given }: EndingGiven): string => {
  if (given?.is === 'nothing') return given.why
  if (given?.is === 'lesson') return given.words
  return learning === 'nothing' ? '-' : ''
}

/** The theme this case teaches about: none where it teaches something else; undefined where there is no such theme. */
async function themeOf(work: Work, caseId: CaseId, by: PersonId, given: LearningGiven | undefined) {
  if (given?.is !== 'known_theme' && given?.is !== 'new_theme') return null
  const code = (await latestCause(work.tx, caseId))?.code ?? 'other'
  const theme =
    given.is === 'new_theme'
      ? await nameTheme(work, { name: given.name, code, by })
      : (await themeExists(work.tx, given.theme))
        ? given.theme
        : undefined
  if (theme) await attachTheme(work, theme, caseId)
  return theme
}

/** The customer hears how it ended, with a way back. */
export async function tellClosing(work: Work, caseId: CaseId, ended: Ending, publicUrl: string): Promise<void> {
  const row = await findCase(work.tx, caseId)
  if (!row) return
  const customer = await findCustomer(work, row.customer)
  const link = `${publicUrl}/my/${await makeLink(work, caseId)}`
  await queueMessage(work, {
    caseId,
    channel: customer.phone ? 'sms' : customer.email ? 'email' : 'on_screen',
    address: customer.phone ?? customer.email,
    words: closingMessage(row.language, { number: row.number, ended, link }),
  })
}
