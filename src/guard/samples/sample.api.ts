import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { come } from '../incidents/come.sql.ts'
import { checkDrawn, drawReportSample, listReportSamples, readReportSample } from './sample.contract.ts'
import { drawnIn, drawSample, findSample, holdDrawn, samples, saveCheck } from './sample.sql.ts'
import { estimateOf, mayCheck } from './sample.ts'

const YEAR = 366 * 86_400_000

export const sampleRoutes: readonly Route[] = [
  answer(drawReportSample, async (work, input) => {
    const me = await come(work)
    const span = input.to.getTime() - input.from.getTime()
    if (span <= 0 || span > YEAR || input.to > work.now) return refuse('sample.no_time')
    return done({ id: await drawSample(work, { ...input, by: me.id }) })
  }),
  answer(listReportSamples, async (work) => {
    const me = await come(work)
    return done({ samples: await Promise.all((await samples(work.tx)).map((row) => viewOf(work, row, me))) })
  }),
  answer(readReportSample, async (work, input) => {
    const me = await come(work)
    const row = await findSample(work.tx, input.id)
    if (!row) return refuse('sample.unknown')
    const drawn = await drawnIn(work.tx, row.id, me.id)
    return done({
      ...(await viewOf(work, row, me)),
      contacts: drawn.map((it) => ({
        contact: it.contact,
        at: it.started_at,
        channel: it.channel,
        mine: it.my_answer,
        answers: it.answers.length,
      })),
    })
  }),
  answer(checkDrawn, async (work, input) => {
    const me = await come(work)
    const row = await holdDrawn(work.tx, input.id, input.contact, me.id)
    if (!row) return refuse('sample.unknown')
    const may = mayCheck({ mine: row.mine === true, said: row.my_answer !== null, by: row.answers.length })
    if (!may.ok) return may
    await saveCheck(work, { sample: input.id, contact: input.contact, by: me.id, incident: input.incident })
    return done({})
  }),
]

type Row = NonNullable<Awaited<ReturnType<typeof findSample>>>

async function viewOf(work: Work, row: Row, me: Person) {
  const drawn = await drawnIn(work.tx, row.id, me.id)
  return {
    id: row.id,
    seed: row.seed,
    from: row.from_at,
    to: row.to_at,
    drawnAt: row.drawn_at,
    estimate: estimateOf({ strong: row.strong, reported: row.reported }, drawn),
  }
}
