import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, findPersonByKey, type Ring, type Route, type Work } from '#platform/public.ts'
import { mayKeep } from '../promises/handover.ts'
import { endAbsence, listAbsences, noteAbsence } from './absence.contract.ts'
import { absencesFrom, addAbsence, endAbsences, findAbsence } from './absence.sql.ts'
import { transferCases, transferPromises } from './transfer.sql.ts'

export const absenceRoutes: readonly Route[] = [
  answer(noteAbsence, async (work, input) => {
    if (work.actor.kind !== 'person') return refuse('person.unknown')
    const person = await findPersonByKey(work.tx, input.key)
    if (!person) return refuse('person.unknown')
    if (input.kind === 'leaving' && input.to) return refuse('absence.leaving_for_good')
    if (input.to && input.to <= input.from) return refuse('absence.ends_first')
    const colleague = await coverNamed(work, input.colleague ?? null, person.id)
    if (!colleague.ok) return colleague
    const { kind, from, to } = input
    await addAbsence(work, { person: person.id, kind, from, to, by: work.actor.id })
    const moved = await transferPromises(work, {
      person: person.id,
      from,
      to,
      because: kind,
      colleague: colleague.next,
      andBroken: from <= work.now && (to === null || to > work.now),
    })
    if (kind === 'leaving') await transferCases(work, person.id, from, colleague.next)
    return done({ moved })
  }),
  answer(endAbsence, async (work, input) => {
    const person = await findPersonByKey(work.tx, input.key)
    if (!person) return refuse('person.unknown')
    return (await endAbsences(work, person.id)) > 0 ? done({}) : refuse('absence.none')
  }),
  answer(listAbsences, async (work) =>
    done({
      absences: (await absencesFrom(work.tx, work.now)).map((it) => ({
        id: it.id,
        person: { key: it.key, name: it.name },
        kind: it.kind,
        from: it.from_at,
        to: it.to_at,
      })),
    }),
  ),
]

async function coverNamed(
  work: Work,
  key: string | null,
  person: PersonId,
): Promise<Outcome<PersonId | null, 'promise.owner_unknown' | 'handover.is_owner'>> {
  if (!key) return done(null)
  const colleague = await findPersonByKey(work.tx, key)
  if (!colleague || !mayKeep(colleague.role)) return refuse('promise.owner_unknown')
  return colleague.id === person ? refuse('handover.is_owner') : done(colleague.id)
}

/** The absence begins: what has been broken meanwhile goes along with what was moved when it was noted. */
export const absenceBegins: Ring = async (work, about) => {
  const absence = await findAbsence(work.tx, about)
  if (!absence || (absence.to_at && absence.to_at <= work.now)) return
  const { person, kind, from_at: from, to_at: to } = absence
  await transferPromises(work, { person, from, to, because: kind, andBroken: true })
}
