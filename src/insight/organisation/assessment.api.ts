import { done, refuse } from '#kernel/outcome.ts'
import { answer, findPersonByKey, type Route, startOfDay, type Work } from '#platform/public.ts'
import {
  listAssessments,
  listFindings,
  makeFinding,
  noteLeaving,
  openOne,
  publishAssessment,
  readAssessment,
  readAssessmentRows,
  readFindingRows,
  withdrawFinding,
} from './assessment.contract.ts'
import {
  type Assessment,
  addAssessment,
  addFinding,
  assessments,
  type FindingRow,
  findAssessment,
  findFinding,
  findingsOf,
  noteLeft,
  publish,
  spanOf,
  toFinding,
  toPeriod,
  withdraw,
} from './assessment.sql.ts'
import { type Candidate, ranked } from './candidate.ts'
import { houseGate } from './house-gate.sql.ts'
import { measures, toMeasure } from './measure.sql.ts'
import type { Metric, UnitKind } from './metric.ts'
import { isAboutTeams, openAssessment, saysEarnedWord } from './organisation.ts'
import { attritionOf, exposuresOf, gapsOf, queueNames, unreportedOf } from './picture.sql.ts'
import { allTallies, rowsBehind } from './rows.sql.ts'

export const assessmentRoutes: readonly Route[] = [
  answer(listAssessments, async (work) => done({ assessments: (await assessments(work)).map(toPeriod) })),
  answer(openOne, async (work, { weeks }) => {
    const before = (await assessments(work)).map((it) => ({
      from: it.from_at,
      to: it.to_at,
      published: it.published_at !== null,
    }))
    const period = openAssessment(before, weeks, startOfDay(work.now, work.zone))
    if (!period.ok || work.actor.kind !== 'person') return period.ok ? refuse('organisation.open_already') : period
    return done({ id: await addAssessment(work, period.next, work.actor.id) })
  }),
  answer(readAssessment, async (work, { id }) => {
    const it = await findAssessment(work, id)
    return it ? done(await pictureOf(work, it)) : refuse('organisation.unknown')
  }),
  answer(readAssessmentRows, async (work, { id, metric, by, unit }) => {
    const it = await findAssessment(work, id)
    if (!it) return refuse('organisation.unknown')
    const { candidates } = await rankingOf(work, it)
    if (!among(candidates, { metric, by, unit })) return refuse('organisation.not_shown')
    return done(inDays(work, await rowsBehind(work, metric, spanOf(it), { by, units: [unit] })))
  }),
  answer(makeFinding, async (work, { id, title, words, about }) => {
    const it = await findAssessment(work, id)
    if (!it || work.actor.kind !== 'person') return refuse('organisation.unknown')
    if (it.published_at) return refuse('organisation.published')
    if (saysEarnedWord(title, words)) return refuse('organisation.word_is_earned')
    const rests = await restsOn(work, it, about)
    if (!rests) return refuse('organisation.not_shown')
    return done(await addFinding(work, { assessment: it.id, title, words, about, ...rests, by: work.actor.id }))
  }),
  answer(withdrawFinding, async (work, { id }) => {
    const finding = await findFinding(work, id)
    const of = finding && (await findAssessment(work, finding.assessment))
    if (!of) return refuse('organisation.finding_unknown')
    if (of.published_at) return refuse('organisation.published')
    await withdraw(work, id)
    return done({})
  }),
  answer(publishAssessment, async (work, { id }) => {
    const it = await findAssessment(work, id)
    if (!it || work.actor.kind !== 'person') return refuse('organisation.unknown')
    if (it.published_at) return refuse('organisation.published')
    await publish(work, id, work.actor.id)
    return done({})
  }),
  answer(listFindings, async (work) => done(await published(work))),
  answer(readFindingRows, async (work, { id }) => {
    const finding = await findFinding(work, id)
    const of = finding && (await findAssessment(work, finding.assessment))
    if (!finding || !of || (!of.published_at && !isCounsellor(work))) return refuse('organisation.finding_unknown')
    const { metric, by_unit: by, unit } = finding
    if (!metric || !by || unit === null) return done({ total: 0, rows: [] })
    return done(inDays(work, await rowsBehind(work, metric as Metric, spanOf(of), { by, units: [unit] })))
  }),
  answer(noteLeaving, async (work, { key, on }) => {
    const person = await findPersonByKey(work.tx, key)
    if (!person || work.actor.kind !== 'person') return refuse('agent.unknown')
    const noon = on && new Date(`${on}T12:00:00Z`)
    await noteLeft(work, person.id, noon ? startOfDay(noon, work.zone) : null, work.actor.id)
    return done({})
  }),
]

const isCounsellor = (work: Work) => work.actor.kind === 'person' && work.actor.role === 'counsellor'

async function rankingOf(work: Work, it: Assessment) {
  const span = spanOf(it)
  const tallies = await allTallies(work, span)
  const isNoted = (await attritionOf(work, span)) !== null
  return ranked(isNoted ? tallies : { ...tallies, left: {} }, houseGate)
}

async function pictureOf(work: Work, it: Assessment) {
  const span = spanOf(it)
  const { candidates, notCompared, looks } = await rankingOf(work, it)
  return {
    ...toPeriod(it),
    queues: await queueNames(work),
    exposures: await exposuresOf(work, span),
    unreported: await unreportedOf(work, span),
    attrition: await attritionOf(work, span),
    looks,
    candidates: [...candidates],
    notCompared: [...notCompared],
    gaps: (await gapsOf(work)).map(({ gap, missing }) => ({ gap, missing: [...missing] })),
    findings: (await findingsOf(work, it.id)).map(toFinding),
  }
}

const among = (candidates: readonly Candidate[], it: { metric: Metric; by: UnitKind; unit: string }) =>
  candidates.find((each) => each.metric === it.metric && each.by === it.by && each.unit === it.unit) ?? null

async function restsOn(
  work: Work,
  it: Assessment,
  about: Parameters<typeof addFinding>[1]['about'],
): Promise<{ figure: Candidate | null; missing: readonly string[] } | null> {
  if ('gap' in about) {
    const gap = (await gapsOf(work)).find((each) => each.gap === about.gap)
    return gap ? { figure: null, missing: gap.missing } : null
  }
  const figure = among((await rankingOf(work, it)).candidates, about)
  return figure && { figure, missing: [] }
}

/** What everybody who may reads alike; a lead reads what is about no single team, and not what others are asked to do. */
async function published(work: Work) {
  const isLead = work.actor.kind === 'person' && work.actor.role === 'lead'
  const mayRead = (it: FindingRow) => !isLead || !isAboutTeams({ by: it.by_unit, gap: it.gap })
  const planned = isLead ? [] : await measures(work)
  const told = []
  for (const it of (await assessments(work)).filter((each) => each.published_at)) {
    const findings = (await findingsOf(work, it.id)).filter(mayRead).map((finding) => ({
      ...toFinding(finding),
      measures: planned.filter((each) => each.finding === finding.id).map((each) => toMeasure(each, work.now)),
    }))
    told.push({ ...toPeriod(it), findings })
  }
  return { queues: await queueNames(work), assessments: told }
}

export function inDays(work: Work, { total, rows }: Awaited<ReturnType<typeof rowsBehind>>) {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: work.zone, dateStyle: 'short' })
  return { total, rows: rows.map(({ at, ...row }) => ({ ...row, day: day.format(at) })) }
}
