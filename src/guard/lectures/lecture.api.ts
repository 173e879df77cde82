import { enter } from '#fair/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { LAW_ARTICLES } from '../law/articles/all.words.ts'
import { dayIn, isExpired, type Reference } from '../rights/reference.ts'
import { placeOf } from '../rights/references.ts'
import { seenToday } from '../rights/right.api.ts'
import {
  answerQuestions,
  holdAgain,
  holdLecture,
  listLectures,
  noteWhoCame,
  readAttendance,
  readLecture,
} from './lecture.contract.ts'
import {
  addLecture,
  everybodyHere,
  findLecture,
  hasAnswered,
  isOfferedAgain,
  keepAnswers,
  lecturesFor,
  noteCame,
  seatsOf,
} from './lecture.sql.ts'
import { answerCheck, noteAttendance, offerAgain, QUESTIONS, rightOf, tenths } from './lecture.ts'

export const lectureRoutes: readonly Route[] = [
  answer(holdLecture, async (work, { references, ...input }) => {
    const person = await here(work)
    if (input.heldAt <= work.now) return refuse('lecture.not_yet')
    if (haveExpired(work, references)) return refuse('lecture.reference_expired')
    const dated = references.map((it) => ({ ...it, jurisdiction: placeOf(it.id, LAW_ARTICLES) }))
    const made = { ...input, references: dated, againOf: null, by: person.id }
    return done({ id: await addLecture(work, made, await everybodyHere(work.tx)) })
  }),
  answer(listLectures, async (work) => {
    const person = await here(work)
    const mayHold = person.role === 'legal'
    return done({
      mayHold,
      lectures: (await lecturesFor(work, person.id, mayHold)).map((it) => ({
        id: it.id,
        title: it.title,
        language: it.language,
        heldAt: it.heldAt,
        checkUntil: it.checkUntil,
        isAgain: it.isAgain,
        came: it.came,
        mine: it.rights === null ? null : { rights: it.rights, of: QUESTIONS },
        group: it.group && { people: it.group.people, share: tenths(it.group.rights, it.group.people) },
      })),
    })
  }),
  answer(readLecture, async (work, { id }) => {
    const person = await here(work)
    const it = await findLecture(work.tx, id)
    const seat = (await seatsOf(work.tx, id)).find((each) => each.person === person.id)
    if (!it || (!seat && person.role !== 'legal')) return refuse('lecture.unknown')
    const answered = await hasAnswered(work.tx, id, person.id)
    const isOpen = answerCheck({ ...it, came: seat?.came === true, answered }, work.now).ok
    const { title, language, material } = it
    return done({
      id,
      title,
      language,
      material,
      references: await seenToday(work, it.references),
      questions: isOpen ? it.questions.map(({ ask, options }) => ({ ask, options: [...options] })) : [],
    })
  }),
  answer(readAttendance, async (work, { id }) => {
    const it = await findLecture(work.tx, id)
    if (!it) return refuse('lecture.unknown')
    const seats = await seatsOf(work.tx, id)
    const people = seats.map(({ person, name, team, came }) => ({ id: person, name, team, came }))
    const mayOfferAgain = it.noted && !(await isOfferedAgain(work.tx, id)) && people.some((each) => !each.came)
    return done({ noted: it.noted, mayOfferAgain, people })
  }),
  answer(noteWhoCame, async (work, { id, came }) => {
    const it = await findLecture(work.tx, id)
    if (!it) return refuse('lecture.unknown')
    const may = noteAttendance(it, work.now)
    if (!may.ok) return may
    const asked = new Set<string>((await seatsOf(work.tx, id)).map((each) => each.person))
    if (came.some((each) => !asked.has(each))) return refuse('lecture.person_unknown')
    await noteCame(work, id, new Set(came))
    return done({ absent: asked.size - new Set(came).size })
  }),
  answer(holdAgain, async (work, { id, heldAt }) => {
    const it = await findLecture(work.tx, id)
    if (!it) return refuse('lecture.unknown')
    const absent = (await seatsOf(work.tx, id)).filter((each) => !each.came).map((each) => each.person)
    const again = await isOfferedAgain(work.tx, id)
    const may = offerAgain({ ...it, again, absent: absent.length }, heldAt, work.now)
    if (!may.ok) return may
    if (haveExpired(work, it.references)) return refuse('lecture.reference_expired')
    const { id: by } = await here(work)
    return done({ id: await addLecture(work, { ...it, heldAt, againOf: id, by }, absent), asked: absent.length })
  }),
  answer(answerQuestions, async (work, { id, answers }) => {
    const person = await here(work)
    const it = await findLecture(work.tx, id)
    const seat = (await seatsOf(work.tx, id)).find((each) => each.person === person.id)
    if (!it || !seat) return refuse('lecture.unknown')
    const answered = await hasAnswered(work.tx, id, person.id)
    const may = answerCheck({ ...it, came: seat.came === true, answered }, work.now)
    if (!may.ok) return may
    const rights = rightOf(it.questions, answers)
    await keepAnswers(work, { lecture: id, person: person.id, rights })
    return done({ rights, of: QUESTIONS })
  }),
]

/** Says to the database who is looking: somebody's answers are read by nobody else. */
async function here(work: Work): Promise<Person> {
  if (work.actor.kind !== 'person') throw new Error('A lecture is for people')
  await enter(work)
  return work.actor
}

const haveExpired = (work: Work, references: readonly Omit<Reference, 'jurisdiction'>[]) =>
  references.some((it) => isExpired(it, dayIn(work.now, work.zone)))
