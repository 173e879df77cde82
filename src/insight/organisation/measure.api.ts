import { done, refuse } from '#kernel/outcome.ts'
import { answer, findPersonByKey, type InputOf, type Route, startOfDay, type Work } from '#platform/public.ts'
import { inDays } from './assessment.api.ts'
import { findAssessment, findFinding } from './assessment.sql.ts'
import { effectOf } from './effect.ts'
import { houseGate } from './house-gate.sql.ts'
import { changeOne, planOne, readChoices, readEffect, readMeasureRows } from './measure.contract.ts'
import {
  addMeasure,
  findMeasure,
  holdMeasure,
  type MeasureRow,
  measures,
  owners,
  rewriteMeasure,
  toMeasure,
} from './measure.sql.ts'
import { type Metric, WEEK } from './metric.ts'
import { changeMeasure, LOOKED_AT, lived, planMeasure, touches } from './organisation.ts'
import { attritionOf, shownTeams } from './picture.sql.ts'
import { cellsAround, rowsBehind, type Span } from './rows.sql.ts'

export const measureRoutes: readonly Route[] = [
  answer(readChoices, async (work) => {
    const { shown, small } = await shownTeams(work, lately(work))
    return done({ teams: [...shown], small, owners: await owners(work) })
  }),
  answer(planOne, async (work, input) => {
    const finding = await findFinding(work, input.id)
    const of = finding && (await findAssessment(work, finding.assessment))
    if (!of?.published_at || work.actor.kind !== 'person') return refuse('organisation.finding_unknown')
    const owner = await findPersonByKey(work.tx, input.owner)
    if (!owner) return refuse('agent.unknown')
    const { plan, shown } = await planOf(work, input)
    const settled = planMeasure(plan, shown, work.now)
    if (!settled.ok) return settled
    const planned = { ...input, startsAt: plan.startsAt, owner: owner.id, teams: settled.next.teams }
    return done({ id: await addMeasure(work, input.id, planned, work.actor.id) })
  }),
  answer(changeOne, async (work, input) => {
    const held = await holdMeasure(work, input.id)
    if (!held) return refuse('organisation.measure_unknown')
    const owner = await findPersonByKey(work.tx, input.owner)
    if (!owner) return refuse('agent.unknown')
    const { plan, shown } = await planOf(work, input)
    const settled = changeMeasure({ startsAt: held.starts_at }, plan, shown, work.now)
    if (!settled.ok) return settled
    const planned = { ...input, startsAt: plan.startsAt, owner: owner.id, teams: settled.next.teams }
    await rewriteMeasure(work, held, planned)
    return done({})
  }),
  answer(readEffect, async (work, { id }) => {
    const it = await findMeasure(work, id)
    return it ? done(await toldEffect(work, it)) : refuse('organisation.measure_unknown')
  }),
  answer(readMeasureRows, async (work, { id, side, when }) => {
    const it = await findMeasure(work, id)
    if (!it) return refuse('organisation.measure_unknown')
    const { span, effect, isClear } = await around(work, it)
    if (!isClear) return refuse('organisation.not_shown')
    const half = when === 'before' ? { ...span, to: it.starts_at } : { ...span, from: it.starts_at }
    const behind = await rowsBehind(work, it.metric as Metric, half, { by: 'team', units: effect.counted[side] })
    return done(inDays(work, behind))
  }),
]

/** The weeks by which it is told which teams are large enough to be spoken of. */
const lately = (work: Work): Span => {
  const to = startOfDay(work.now, work.zone)
  return { from: new Date(to.getTime() - LOOKED_AT.usual * WEEK), to, asOf: work.now }
}

async function planOf(work: Work, input: InputOf<typeof planOne>) {
  const span = lately(work)
  const isRecorded = input.metric !== 'left' || (await attritionOf(work, span)) !== null
  const { shown } = await shownTeams(work, span)
  const startsAt = startOfDay(input.startsAt, work.zone)
  return { plan: { startsAt, teams: input.teams, words: [input.title], isRecorded }, shown }
}

/** The weeks around the start that are whole by now, what they say, and whether both sides are more than a few people. */
async function around(work: Work, it: MeasureRow) {
  const so = lived({ startsAt: it.starts_at, afterWeeks: it.after_weeks }, work.now)
  const to = new Date(Math.min(it.starts_at.getTime() + so.weeks * WEEK, work.now.getTime()))
  const span = { from: new Date(it.starts_at.getTime() - it.before_weeks * WEEK), to, asOf: to }
  const cells = await cellsAround(work, it.metric as Metric, it.starts_at, span)
  const beside = (await measures(work)).filter((other) => other.id !== it.id && touches(window(it), window(other)))
  const design = {
    treated: it.teams,
    occupied: beside.flatMap((other) => other.teams),
    direction: it.direction,
    beforeWeeks: it.before_weeks,
    afterWeeks: it.after_weeks,
    isOver: so.isOver,
  }
  const effect = effectOf(cells, design)
  const people = (teams: readonly string[]) =>
    new Set(cells.filter((cell) => teams.includes(cell.team)).flatMap((cell) => cell.people)).size
  const [treated, rest] = [people(effect.counted.treated), people(effect.counted.rest)]
  const isClear = [treated, rest].every((many) => many === 0 || houseGate.enough(many))
  return { so, span, beside, cells, effect: isClear ? effect : effectOf([], design), isClear }
}

const window = (of: MeasureRow) => ({
  startsAt: of.starts_at,
  beforeWeeks: of.before_weeks,
  afterWeeks: of.after_weeks,
  teams: of.teams,
})

async function toldEffect(work: Work, it: MeasureRow) {
  const { so, beside, cells, effect, isClear } = await around(work, it)
  const { counted, ...told } = effect
  const used = [...counted.treated, ...counted.rest]
  return {
    measure: toMeasure(it, work.now),
    alongside: beside
      .filter((other) => other.teams.some((team) => it.teams.includes(team)))
      .map((other) => other.title),
    weeksLived: so.weeks,
    ...told,
    leftOut: { ...told.leftOut },
    weeks: [...told.weeks],
    rowsLeftOut: cells.filter((cell) => used.includes(cell.team)).reduce((sum, cell) => sum + cell.out, 0),
    doubt: isClear ? told.doubt : 'too_few_people',
  }
}
