import { sliceMayShow } from '#care/public.ts'
import { done } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { readReport } from './report.contract.ts'
import { freeze, frozenHalves, headcount } from './report.sql.ts'
import { LEAST, shown } from './report.ts'

export const reportRoutes: readonly Route[] = [
  answer(readReport, async (work) => {
    await freeze(work, await headcount(work))
    const halves = await frozenHalves(work)
    return done({ least: LEAST, halves: halves.map((it) => ({ half: it.half, ...shown(it, sliceMayShow) })) })
  }),
]
