import { charterNow, dayOf } from '#desk/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { mayCite } from '../law/article.ts'
import { lawOf } from '../law/law.sql.ts'
import { aboutWhom } from './about.sql.ts'
import { CITES_CHARTER, mayWrite, SAID_BY } from './kinds.ts'
import { ripeForNotice, untold } from './known.sql.ts'
import { dropLetter, listLetters, readConductLetter, saveLetter, writeLetter } from './letter.contract.ts'
import { addDraft, addLetter, findLetter, holdLetter, lettersSeen, moveLetter, step } from './letter.sql.ts'
import { toList, viewOf } from './letter-view.sql.ts'
import { packNamed, packOfZone } from './packs.words.ts'
import { newestTemplate } from './templates/all.words.ts'
import { harmedBy, wholeOf } from './whole.sql.ts'

export const letterWritingRoutes: readonly Route[] = [
  answer(listLetters, async (work) => {
    const me = who(work)
    const ripe = await ripeForNotice(work.tx, packNamed(packOfZone(work.zone)).noticeFrom)
    return done({
      letters: (await lettersSeen(work.tx, me)).map(toList),
      toWrite: [...(await untold(work.tx)), ...ripe].filter((it) => mayWrite(me.role, it.kind)),
    })
  }),
  answer(writeLetter, async (work, input) => {
    const me = who(work)
    if (!mayWrite(me.role, input.kind)) return refuse('conduct_letter.not_your_rung')
    const about = await aboutWhom(work.tx, input, me.id)
    if (!about.ok) return about
    const { customer, standing, incidents } = about.next
    const harmed = harmedBy(incidents)
    if (harmed.includes(me.id)) return refuse('conduct_letter.done_to_you')
    const template = newestTemplate(input.kind)
    const charter = await charterNow(work)
    const letter = await addLetter(work, {
      kind: input.kind,
      customer: customer.id,
      standing: standing?.id ?? null,
      language: input.language ?? customer.language ?? me.language,
      pack: packNamed(input.pack ?? packOfZone(work.zone)),
      templateVersion: template.version,
      charterVersion: charter.version,
      author: me.id,
      incidents: incidents.map((it) => it.id),
    })
    const parts = input.kind === 'restriction' && standing ? { why: standing.reason } : {}
    const clauses = CITES_CHARTER.includes(input.kind) ? ['respect'] : []
    await addDraft(work, letter, { nth: 1, parts, clauses, articles: [], by: me.id })
    return done({ id: letter })
  }),
  answer(readConductLetter, async (work, input) => {
    const me = who(work)
    const row = await findLetter(work.tx, input.id, me)
    if (!row) return refuse('conduct_letter.unknown')
    if (row.author !== me.id) await step(work, row.id, 'read', me.id)
    return done(await viewOf(work, row, me))
  }),
  answer(saveLetter, async (work, input) => {
    const me = who(work)
    const row = await holdLetter(work.tx, input.id, me)
    if (!row) return refuse('conduct_letter.unknown')
    if (row.state !== 'draft') return refuse('conduct_letter.not_draft')
    if (!mayWrite(me.role, row.kind)) return refuse('conduct_letter.not_your_rung')
    const whole = await wholeOf(work, row)
    if (whole.ready.harmed.includes(me.id)) return refuse('conduct_letter.done_to_you')
    if (input.clauses.some((key) => !whole.clauses.some((it) => it.key === key)))
      return refuse('charter.clause_unknown')
    const cited = await citable(work, input.articles)
    if (!cited.ok) return cited
    const parts = Object.fromEntries(
      Object.entries(input.parts).filter(([part]) => SAID_BY[part as keyof typeof SAID_BY] !== 'house'),
    )
    const nth = whole.draft.nth + 1
    await addDraft(work, row.id, { nth, parts, clauses: input.clauses, articles: input.articles, by: me.id })
    await step(work, row.id, 'saved', me.id)
    return done({ draft: nth, missing: [...(await wholeOf(work, row)).ready.missing] })
  }),
  answer(dropLetter, async (work, input) => {
    const me = who(work)
    const row = await holdLetter(work.tx, input.id, me)
    if (!row) return refuse('conduct_letter.unknown')
    if (row.state !== 'draft' && row.state !== 'signed') return refuse('conduct_letter.already_sent')
    await moveLetter(work, row.id, 'dropped')
    await step(work, row.id, 'dropped', me.id)
    return done({})
  }),
]

/** Every route of these names people alone, so there is one. */
export function who(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('A letter is a person’s')
  return work.actor
}

/** An article that a letter of today may not cite is not even taken into a draft. */
export async function citable(work: Work, keys: readonly string[]) {
  const law = await lawOf(work.tx)
  const found = keys.map((key) =>
    mayCite(
      law.find((it) => it.key === key),
      dayOf(work),
    ),
  )
  return found.find((it) => !it.ok) ?? done(null)
}
