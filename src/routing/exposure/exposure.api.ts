import { ENOUGH_ANSWERS, publishSiblings } from '#care/public.ts'
import { dayOf } from '#kernel/day.ts'
import { done } from '#kernel/outcome.ts'
import { answer, type Person, type Route, startOfDay, type Work } from '#platform/public.ts'
import { readExposure, readMyExposure } from './exposure.contract.ts'
import { everybodyOnDuty, myHard } from './exposure.sql.ts'
import {
  inWindow,
  lookAt,
  type OnDuty,
  onDutyIn,
  type Pool,
  poolsOf,
  type WeekFigure,
  WINDOW,
  weekOf,
} from './exposure.ts'
import { ownWeek, ownWindow } from './own.ts'
import { isMondayIn, wholeWeeks } from './weeks.ts'

const WEEKS = 8
const K = ENOUGH_ANSWERS.ordinary

function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('Nothing comes to anybody but a person')
  return work.actor
}

const boundsOf = (work: Work) => wholeWeeks(work.now, (at) => startOfDay(at, work.zone), WEEKS, isMondayIn(work.zone))

const daysOf = (work: Work, bounds: readonly Date[]) => bounds.slice(0, -1).map((at) => dayOf(at, work.zone))

export const exposureRoutes: readonly Route[] = [
  answer(readExposure, async (work) => {
    const bounds = boundsOf(work)
    const weeks = daysOf(work, bounds)
    const { people } = await everybodyOnDuty(work, bounds)
    const mine = me(work).role === 'lead' ? me(work).team : null
    return done({ weeks, together: WINDOW, ...pictureOf(people, weeks, mine) })
  }),
  answer(readMyExposure, async (work) => {
    const bounds = boundsOf(work)
    const { id, language } = me(work)
    const { people, minutesOf } = await everybodyOnDuty(work, bounds)
    const minutes = minutesOf.get(id) ?? bounds.slice(1).map(() => 0)
    const hard = await myHard(work, id, bounds)
    const weeks = daysOf(work, bounds)
    return done({
      weeks: weeks.map((week, nth) =>
        ownWeek({ week, hard: hard[nth] ?? 0, minutes: minutes[nth] ?? 0 }, poolIn(people, language, nth)),
      ),
      together: WINDOW,
      window: ownWindow({ language, minutes, hard }, inWindow(people)),
    })
  }),
]

/** Of one week: everybody whom the same contacts could reach. */
function poolIn(people: readonly OnDuty[], language: string, nth: number): Pool | null {
  const here = onDutyIn(people, nth).map((it) => ({ ...it, minutes: it.minutes[nth] ?? 0, hard: it.hard[nth] ?? 0 }))
  return poolsOf(here).get(language) ?? null
}

const teamsOf = (people: readonly { team: string }[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { team } of people) counts[team] = (counts[team] ?? 0) + 1
  return counts
}

/**
 * Through the house's one gate, each week for itself and the last weeks together: what is shown of teams and of everybody
 * cannot be taken apart into fewer than five. `mine`: only this team is asked for, and it changes nothing of what is hidden.
 */
function pictureOf(people: readonly OnDuty[], weeks: readonly string[], mine: string | null) {
  const window = inWindow(people)
  const pools = poolsOf(window)
  const gate = publishSiblings(teamsOf(window), K)
  const shownIn = weeks.map((_, nth) => publishSiblings(teamsOf(onDutyIn(people, nth)), K))
  const figures = (group: readonly OnDuty[], team: string | null) =>
    weeks.map((week, nth) => {
      const shown = team === null ? shownIn[nth]?.total != null : shownIn[nth]?.shown.includes(team)
      return shown ? weekOf(week, nth, group) : null
    })
  const groupOf = (team: string | null) => {
    const group = team === null ? people : people.filter((it) => it.team === team)
    const all = figures(group, team)
    const last = all.slice(-WINDOW).filter((it): it is WeekFigure => it !== null)
    return {
      team,
      weeks: all,
      ...lookAt(team === null ? window : window.filter((it) => it.team === team), pools, last),
    }
  }
  const whole = mine === null && gate.total !== null ? [groupOf(null)] : []
  const teams = gate.shown.filter((team) => mine === null || team === mine)
  const all = mine === null ? Object.keys(teamsOf(window)).length : 1
  return { groups: [...whole, ...teams.map(groupOf)], notShown: all - teams.length }
}
