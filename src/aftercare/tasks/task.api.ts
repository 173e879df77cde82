import {
  answersRequest,
  findLookInForUpdate,
  lookedIn,
  openLookIns,
  requestsOpen,
  responsesLate,
  talksFor,
  toOffer,
} from '#care/public.ts'
import { backingsOfOwner } from '#guard/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { me } from '../me.ts'
import { everybody, type Somebody } from '../people.sql.ts'
import { responseViews } from '../talks/after.api.ts'
import { lookedInNow, readCareTasks } from './task.contract.ts'

export const careTaskRoutes: readonly Route[] = [
  answer(readCareTasks, async (work) => {
    const person = me(work)
    const people = new Map((await everybody(work.tx)).map((it) => [it.id, it]))
    const late = await responsesLate(work, person.id)
    const views = await responseViews(work, late)
    return done({
      talks: await talksAsked(work, person, people),
      lookIns: await lookInsFor(work, person, people),
      requests: await requestsFor(work, person, people),
      backings: (await backingsOfOwner(work.tx, person.id)).flatMap((it) =>
        it.state === 'asked' || it.state === 'replied'
          ? [
              {
                id: it.id,
                agent: { id: it.agent, name: it.agent_name },
                contact: it.contact,
                state: it.state,
                dueAt: it.due_at,
                late: it.passed_on > 0 || it.due_at <= work.now,
                reply: it.reply,
              },
            ]
          : [],
      ),
      responses: views.filter((view) => view.state === 'asked'),
    })
  }),
  answer(lookedInNow, async (work, input) => {
    const { id: by } = me(work)
    const row = await findLookInForUpdate(work, input.id)
    if (!row || row.agent === by) return refuse('look_in.unknown')
    if (row.done_at || row.missed_at) return refuse('look_in.done')
    await lookedIn(work, row, by)
    return done({})
  }),
]

type People = ReadonlyMap<PersonId, Somebody>
const named = (people: People, person: PersonId) => ({ id: person, name: people.get(person)?.name ?? '' })

const talksAsked = async (work: Work, person: Person, people: People) =>
  (await talksFor(work, person.id)).flatMap((row) =>
    row.state === 'withdrawn'
      ? []
      : [{ id: row.id, agent: named(people, row.agent), state: row.state, askedAt: row.asked_at }],
  )

/** Whoever was asked, and the other leads of that floor, who may go as well; a manager sees those that came to them. */
async function lookInsFor(work: Work, person: Person, people: People) {
  if (person.role !== 'lead' && person.role !== 'manager') return []
  return (await openLookIns(work))
    .filter((it) => it.agent !== person.id)
    .filter(
      (it) => it.lead === person.id || (person.role === 'lead' && people.get(it.agent)?.language === person.language),
    )
    .map((it) => ({ id: it.id, agent: named(people, it.agent), dueAt: it.due_at, mine: it.lead === person.id }))
}

/** Of a lead's own floor; a centre manager, legal and the second line see those that come to their role. */
async function requestsFor(work: Work, person: Person, people: People) {
  const near = (agent: PersonId) => person.role !== 'lead' || people.get(agent)?.language === person.language
  return (await requestsOpen(work))
    .filter((row) => row.agent !== person.id && near(row.agent))
    .filter((row) => answersRequest(person.role, toOffer(row), person.id, row.passed_on > 0))
    .flatMap((row) =>
      row.state === 'asked' || row.state === 'second' || row.state === 'granted'
        ? [
            {
              id: row.id,
              agent: named(people, row.agent),
              kind: row.kind,
              state: row.state,
              dueAt: row.due_at,
              late: row.passed_on > 0 || (row.due_at !== null && row.due_at <= work.now),
              firstBecause: row.state === 'second' ? row.first_because : null,
            },
          ]
        : [],
    )
}
