import { enter } from '#fair/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { noteTouch } from './chain.sql.ts'
import { askExport, decideExport, listExports } from './evidence.contract.ts'
import { mayRead, type SubjectKind } from './evidence.ts'
import { addExport, exportsSeen, findExport, saveDecision, subjectOfExport } from './export.sql.ts'
import { decide } from './export.ts'
import { evidenceOf, isThere, whoseOf } from './subject.sql.ts'

export const exportRoutes: readonly Route[] = [
  answer(askExport, async (work, input) => {
    const me = await come(work)
    const subject = { on: input.on, id: input.id }
    if (!(await isThere(work.tx, subject))) return refuse('evidence.unknown')
    const rows = await evidenceOf(work.tx, subject)
    if (!rows.some((row) => mayRead(me, whoseOf(row)))) return refuse('evidence.unknown')
    const { recipient, purpose } = input
    const id = await addExport(work, subject, { recipient, purpose, by: me.id })
    await noteTouch(work, { act: 'asked_out', about: subject, purpose: `${recipient}: ${purpose}` })
    return done({ id })
  }),
  answer(decideExport, async (work, input) => {
    const me = await come(work)
    const row = await findExport(work.tx, input.id)
    if (!row) return refuse('export.unknown')
    const may = decide({ askedBy: row.asked_by, approved: row.approved }, me.id, input)
    if (!may.ok) return may
    await saveDecision(work, row, { by: me.id, approved: input.approve, because: input.because })
    const act = input.approve ? 'let_out' : 'kept_in'
    await noteTouch(work, {
      act,
      about: subjectOfExport(row),
      purpose: `${row.recipient}: ${input.because || row.purpose}`,
    })
    return done({})
  }),
  answer(listExports, async (work) => {
    const me = await come(work)
    return done({
      exports: (await exportsSeen(work.tx)).map((it) => ({
        id: it.id,
        on: it.about_kind as SubjectKind,
        about: it.about,
        recipient: it.recipient,
        purpose: it.purpose,
        askedBy: it.asked_name,
        isMine: it.asked_by === me.id,
        askedAt: it.asked_at,
        approved: it.approved,
        decidedBy: it.decided_name,
        because: it.because,
      })),
    })
  }),
]

async function come(work: Work): Promise<Person> {
  if (work.actor.kind !== 'person') throw new Error('Evidence is asked for by a person')
  await enter(work)
  return work.actor
}
