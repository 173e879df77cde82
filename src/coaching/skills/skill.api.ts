import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, monthOf, type Route, type Work } from '#platform/public.ts'
import { come, personNamed } from '../room.sql.ts'
import {
  answerReadiness,
  answerSkillOffer,
  mySkills,
  offerSkill,
  readHelped,
  readReadiness,
  takeUpPoint,
  teamGrowth,
  thankPeer,
  useSkill,
} from './skill.contract.ts'
import {
  addOffer,
  addPoint,
  addThanks,
  colleaguesOf,
  holdSkill,
  ownReadiness,
  pointsOf,
  saveAnswer,
  savePointTakenUp,
  saveReadiness,
  saveUsed,
  skillsOf,
  thanksBetween,
} from './skill.sql.ts'
import { adviseTeam, answerSkill, shareOf } from './skill.ts'
import { handsOf, lastMonth, readinessOf, rhythmOf, teamOf, uptake } from './team.sql.ts'

export const skillRoutes: readonly Route[] = [
  answer(offerSkill, async (work, input) => {
    const me = await come(work)
    const person = await personNamed(work.tx, id(input.person))
    if (person?.role !== 'agent') return refuse('skill.person_unknown')
    await addOffer(work, { person: person.id, skill: input.skill, by: me.id })
    return done({})
  }),
  answer(mySkills, async (work) => {
    const me = await come(work)
    const rows = await skillsOf(work.tx, me.id)
    return done({
      skills: rows.map((row) => ({
        id: row.id,
        skill: row.skill,
        by: row.by,
        answer: row.answer,
        assignedAt: row.assigned_at,
        usedAt: row.used_at,
      })),
    })
  }),
  answer(answerSkillOffer, async (work, input) => {
    const me = await come(work)
    const row = await holdSkill(work.tx, input.id, me.id)
    if (!row) return refuse('skill.unknown')
    const offer = { answer: row.answer, assigned: row.assigned_at !== null, used: row.used_at !== null }
    const said = answerSkill(offer, input.answer, input.because)
    if (!said.ok) return said
    await saveAnswer(work, { id: row.id, first: row.first_answer, answer: input.answer, person: me.id })
    if (input.answer === 'not_now') await addPoint(work, { team: me.team, skill: row.skill, words: input.because })
    return done({})
  }),
  answer(useSkill, async (work, input) => {
    const me = await come(work)
    const row = await holdSkill(work.tx, input.id, me.id)
    if (!row) return refuse('skill.unknown')
    if (!row.assigned_at) return refuse('skill.not_assigned')
    await saveUsed(work, row.id)
    return done({})
  }),
  answer(teamGrowth, async (work) => {
    await come(work)
    return done(await growthOfTeam(work))
  }),
  answer(takeUpPoint, async (work, input) => {
    await come(work)
    return (await savePointTakenUp(work, input.id, await teamOf(work))) ? done({}) : refuse('skill.point_unknown')
  }),
  answer(answerReadiness, async (work, input) => {
    const me = await come(work)
    await saveReadiness(work, {
      person: me.id,
      team: me.team,
      month: monthOf(work.now, work.zone),
      answers: input.answers,
    })
    return done({})
  }),
  answer(readReadiness, async (work) => {
    const me = await come(work)
    const month = monthOf(work.now, work.zone)
    const rows = await ownReadiness(work.tx, me.id, month)
    return done({ month, answers: Object.fromEntries(rows.map((row) => [row.item, row.value])) })
  }),
  answer(thankPeer, async (work, input) => {
    const me = await come(work)
    const helper = input.helper === me.id ? null : await personNamed(work.tx, id(input.helper))
    if (!helper) return refuse('skill.person_unknown')
    await addThanks(work, { by: me.id, helper: helper.id, words: input.words })
    return done({})
  }),
  answer(readHelped, async (work) => {
    const me = await come(work)
    const rows = await thanksBetween(work.tx, me.id)
    const got = rows.filter((row) => row.by === me.id)
    const gave = rows.filter((row) => row.by !== me.id)
    return done({
      got: got.map((row) => ({ id: row.id, name: row.helper_name, words: row.words, at: row.at })),
      gave: gave.map((row) => ({ id: row.id, name: row.by_name, words: row.words, at: row.at })),
      colleagues: await colleaguesOf(work.tx, me),
    })
  }),
]

async function growthOfTeam(work: Work) {
  const team = await teamOf(work)
  const last = lastMonth(work)
  const items = await readinessOf(work, team, last.month)
  const rhythm = await rhythmOf(work, team, last)
  const points = await pointsOf(work.tx, team)
  return {
    team,
    month: last.month,
    advice: adviseTeam(items),
    items: items.map((it) => ({ item: it.item, mean: Math.round(it.mean * 10) / 10 })),
    rhythm: rhythm && {
      people: rhythm.people,
      sessions: rhythm.sessions,
      held: rhythm.held,
      cancelledByCoach: rhythm.cancelled_by_coach,
      soonAfterShare: shareOf(rhythm.soon_after, rhythm.sessions),
      useful: rhythm.useful === null ? null : Math.round(rhythm.useful * 10) / 10,
    },
    uptake: (await uptake(work)).map((it) => ({
      first: it.first_answer,
      people: it.people,
      share: shareOf(it.used, it.people),
    })),
    hands: await handsOf(work, team, last.since),
    points: points.map((it) => ({ id: it.id, skill: it.skill, words: it.words, takenUp: it.taken_up_at !== null })),
  }
}
