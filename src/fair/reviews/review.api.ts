import { agentsOn, demandsOf, findCase, leadSpokeAt, saveSpoken } from '#desk/public.ts'
import { type CaseId, id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, noteRead, type Person, type Route, type Work } from '#platform/public.ts'
import { judge } from './finding.ts'
import { groundsIn, sourceOfRecall } from './ground.sql.ts'
import { myHelps } from './help.sql.ts'
import { whatIsKnown } from './known.sql.ts'
import { mayBeMeasured } from './ladder.ts'
import { aboutMe, personIn, seen } from './mine.sql.ts'
import { oneOf, personOf } from './people.sql.ts'
import {
  answerReview,
  careFirst,
  findReview,
  myReviews,
  openReview,
  reviewsOfCase,
  speakWith,
  tellAgent,
} from './review.contract.ts'
import { addBackings, addReview, saveStep, toReview } from './review.sql.ts'
import { ANSWER_DAYS, answerIt, inDays, mayFind, stageOf, tell } from './review.ts'
import { enter } from './room.sql.ts'
import { viewsOfCase, viewsOfMine } from './view.sql.ts'

export const reviewRoutes: readonly Route[] = [
  answer(reviewsOfCase, async (work, input) => {
    const me = personIn(work)
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    await enter(work)
    const opens = me.role === 'lead' || me.role === 'second_line'
    const demands = await demandsOf(work.tx, row.id)
    const reviews = await viewsOfCase(work, me, row.id)
    for (const it of reviews) await noteRead(work, { of: it.agent.id, what: 'review', about: it.id })
    return done({
      reviews,
      grounds: opens ? await groundsIn(work.tx, row.id) : [],
      agents: opens ? await whoCanBeLookedAt(work, me, row.id) : [],
      demanded: opens && demands.some((it) => it.kind === 'against_staff'),
    })
  }),
  answer(myReviews, async (work) => {
    const me = personIn(work)
    await enter(work)
    const helping = await myHelps(work.tx, me.id)
    return done({
      reviews: await viewsOfMine(work, me),
      helping: helping.map((it) => ({ id: it.review, what: it.what, for: it.name, by: it.due_at })),
    })
  }),
  answer(speakWith, async (work, input) => {
    const me = personIn(work)
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    const theirs = await lookedAt(work, me, row.id, input.agent)
    if (!theirs.ok) return theirs
    await saveSpoken(work, row.id, theirs.next, me.id)
    return done({})
  }),
  answer(openReview, async (work, input) => {
    const me = personIn(work)
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    if (input.agent === me.id) return refuse('review.own')
    const theirs = await lookedAt(work, me, row.id, input.agent)
    if (!theirs.ok) return theirs
    // What a customer demands says what they want done; only what is known says what happened.
    const grounds = await groundsIn(work.tx, row.id)
    const given = grounds.filter((it) => it.id === input.fact || it.id === input.recall)
    if (given.length === 0) return refuse('review.facts_first')
    await enter(work)
    const fact = given.find((it) => it.kind === 'fact')?.id ?? null
    const recall = given.find((it) => it.kind === 'recall')?.id ?? null
    const source = recall ? await sourceOfRecall(work.tx, recall, theirs.next) : null
    const about = { caseId: row.id, agent: theirs.next }
    const { statement, known } = await whatIsKnown(work.tx, { ...about, statement: source, now: work.now })
    const review = { ...about, fact, recall, statement, known, ownState: input.ownState, by: me.id }
    return done({ id: await addReview(work, review) })
  }),
  answer(careFirst, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { row, me } = found.next
    if (row.agent === me.id) return refuse('review.own')
    if (!row.care_at) await saveStep(work, row, 'cared_for', { care_at: work.now, care_by: me.id })
    return done({})
  }),
  answer(tellAgent, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { row, me } = found.next
    const may = tell(toReview(row), me.id)
    if (!may.ok)
      return refuse(
        may.refusal === 'review.own' || may.refusal === 'review.care_first' ? may.refusal : 'review.already_told',
      )
    const answerBy = inDays(ANSWER_DAYS, work.now)
    const told = { told_at: work.now, told_by: me.id, told_words: input.words, answer_by: answerBy }
    await saveStep(work, row, 'told', told)
    // Their lead has talked with them now, so nothing they read in the case is news to them.
    if (me.role === 'lead') await saveSpoken(work, row.case_id, row.agent, me.id)
    return done({ answerBy })
  }),
  answer(answerReview, async (work, input) => {
    const found = await aboutMe(work, input.id)
    if (!found.ok) return found
    const { row } = found.next
    const may = answerIt(toReview(row))
    if (!may.ok) return refuse(may.refusal === 'review.not_told' ? may.refusal : 'review.too_late_to_answer')
    await saveStep(work, row, 'answered', { answer: input.words, answered_at: work.now })
    return done({})
  }),
  answer(findReview, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { row, me } = found.next
    const may = mayFind(toReview(row), me.id, work.now)
    if (!may.ok)
      return may.refusal === 'review.already_told' || may.refusal === 'review.too_late_to_answer'
        ? refuse('review.already_found')
        : refuse(may.refusal)
    const fits = judge(input.asked, { class: input.class, cause: input.cause, ownState: row.own_state })
    if (!fits.ok) return fits
    const next = {
      class: input.class,
      cause: input.cause,
      asked: JSON.stringify(input.asked),
      customer_account: input.customerAccount,
      our_account: input.ourAccount,
      why: input.why,
      found_by: me.id,
      found_at: work.now,
      hr_at: mayBeMeasured(input.class) ? work.now : null,
    }
    await saveStep(work, row, 'found', next)
    if (input.class === 'no_error') await standBehind(work, me, row)
    return done({ stage: stageOf({ ...toReview(row), class: input.class, foundBy: me.id }, work.now) })
  }),
]

/** Somebody who was on the line, and of one's own team where a lead asks. */
async function lookedAt(work: Work, me: Person, caseId: CaseId, agent: string) {
  const person = await personOf(work.tx, agent)
  const onIt = person && (await agentsOn(work.tx, caseId)).some((it) => it.id === person.id)
  if (!person || !onIt) return refuse('review.not_on_the_case')
  if (me.role === 'lead' && person.team !== me.team) return refuse('review.not_your_team')
  return done(person.id)
}

async function whoCanBeLookedAt(work: Work, me: Person, caseId: CaseId) {
  const all = (await agentsOn(work.tx, caseId)).filter(
    (it) => it.id !== me.id && (me.role !== 'lead' || it.team === me.team),
  )
  const found = []
  for (const { id: agent, name } of all)
    found.push({ id: agent, name, spokenAt: await leadSpokeAt(work.tx, caseId, agent) })
  return found
}

/** Whoever was right is told so, and the house stands behind them: four things, each with an owner. */
async function standBehind(work: Work, me: Person, row: Parameters<typeof addBackings>[1]): Promise<void> {
  const agent = await personOf(work.tx, row.agent)
  const lead = me.role === 'lead' ? me.id : await oneOf(work.tx, 'lead', agent?.team ?? '', me.id)
  const second = me.role === 'second_line' ? me.id : await oneOf(work.tx, 'second_line', '', me.id)
  await addBackings(work, row, lead, second)
}
