import {
  askedSoFar,
  championsOfTeam,
  feltSaid,
  followUpOf,
  HOUSE_LENGTHS,
  hardDays,
  kindnessesTo,
  lengthsInForce,
  nextTimesOf,
  offersOf,
  responsesIn,
  talkOffersTo,
  talksOf,
  wantsPings,
} from '#care/public.ts'
import { backingsOfAgent } from '#guard/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { done } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { me } from '../me.ts'
import { namesOf } from '../people.sql.ts'
import { responseViews } from '../talks/after.api.ts'
import { readMyAftercare } from './mine.contract.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** What was offered stays on the page for a day, what was set going for two weeks, what a day of follow-up looks back on for five. */
const OFFERED_FOR = 24 * HOUR
const SHOWN_FOR = 14 * DAY
const LOOKS_BACK = 35 * DAY

type Names = Awaited<ReturnType<typeof namesOf>>

export const myAftercareRoutes: readonly Route[] = [
  answer(readMyAftercare, async (work) => {
    const { id: agent } = me(work)
    const name = await namesOf(work.tx)
    const named = (person: string) => ({ id: person, name: name(person) ?? '' })
    const back = (span: number) => new Date(work.now.getTime() - span)
    const lengths = (await lengthsInForce(work.tx)) ?? { ...HOUSE_LENGTHS, because: null }
    return done({
      lengths: { version: lengths.version, l2: lengths.l2, l3: lengths.l3, because: lengths.because },
      offers: await offersShown(work, agent, name),
      followUp: followUpOf(await hardDays(work, agent, back(LOOKS_BACK)), work.now),
      talkOffers: (await talkOffersTo(work, agent)).map((it) => ({ id: it.id, by: named(it.by), until: it.until })),
      talks: await talksShown(work, agent, name),
      backings: await backingsShown(work, agent),
      kindnesses: (await kindnessesTo(work, agent)).map((it) => ({ id: it.id, by: named(it.champion), what: it.what })),
      champions: (await championsOfTeam(work, agent)).filter((it) => it.id !== agent),
      wantsPings: await wantsPings(work, agent),
    })
  }),
]

/** Today's offers, and whatever somebody still owes an answer to. */
async function offersShown(work: Work, agent: PersonId, name: Names) {
  const fresh = work.now.getTime() - OFFERED_FOR
  const rows = await offersOf(work, agent, new Date(work.now.getTime() - SHOWN_FOR))
  return rows
    .filter((row) => row.offered_at.getTime() >= fresh || row.choice === 'want')
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      offeredAt: row.offered_at,
      choice: row.choice,
      state: row.state,
      dueAt: row.due_at,
      fulfilledAt: row.fulfilled_at,
      fulfilledBy: name(row.fulfilled_by),
      firstBy: name(row.first_by),
      firstBecause: row.first_because,
      secondBy: name(row.second_by),
      secondBecause: row.second_because,
    }))
}

async function talksShown(work: Work, agent: PersonId, name: Names) {
  const talks = await talksOf(work, agent, new Date(work.now.getTime() - SHOWN_FOR))
  const responses = await responsesIn(
    work,
    talks.map((it) => it.id),
  )
  const said = await feltSaid(
    work,
    talks.map((it) => it.id),
  )
  const nextTimes = new Map((await nextTimesOf(work, agent)).map((it) => [it.talk, it.words]))
  const shown = []
  for (const row of talks) {
    if (row.state === 'withdrawn') continue
    const asked = row.state === 'asked' ? await askedSoFar(work, row.id) : []
    shown.push({
      id: row.id,
      state: row.state,
      askedAt: row.asked_at,
      asked: asked.map((it) => name(it) ?? ''),
      talker: row.accepted_by ? { id: row.accepted_by, name: name(row.accepted_by) ?? '' } : null,
      branch: row.branch,
      responses: await responseViews(
        work,
        responses.filter((it) => it.talk === row.id),
      ),
      nextTime: nextTimes.get(row.id) ?? null,
      mayFeel: row.state === 'over' && !said.has(row.id),
    })
  }
  return shown
}

async function backingsShown(work: Work, agent: PersonId) {
  const rows = await backingsOfAgent(work.tx, agent, new Date(work.now.getTime() - SHOWN_FOR))
  const said = await feltSaid(
    work,
    rows.map((it) => it.id),
  )
  return rows.map((row) => ({
    id: row.id,
    contact: row.contact,
    askedAt: row.asked_at,
    owner: row.owner_name,
    dueAt: row.due_at,
    reply: row.reply,
    repliedBy: row.replied_name,
    tellBy: row.done_due_at,
    outcome: row.outcome,
    mayFeel: row.state !== 'asked' && !said.has(row.id),
  }))
}
