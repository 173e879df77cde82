import { frozenPeriods, publishedFigures } from '#care/public.ts'
import type { Work } from '#platform/public.ts'

/** What the gate has published of a team for the last period that is over. What it kept back is nothing here either. */
export async function publishedPeriodOf(work: Work) {
  const period = (await frozenPeriods(work))[0]
  const reader = work.actor.kind === 'person' ? work.actor.name : work.actor.kind
  const figures = period ? await publishedFigures(work, { period, way: 'screen', reader }) : []
  return (team: string) => {
    const mine = figures.filter((it) => it.of.team === team && it.of.tenure === undefined && team !== '')
    const told = mine.flatMap((it) => (it.shares ? [{ question: it.question, high: it.shares.high }] : []))
    return told.length > 0 ? told : null
  }
}
