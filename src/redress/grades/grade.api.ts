import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { gradeCase } from './grade.contract.ts'
import { gradeNow, latestSheet, saveSheet } from './grade.sql.ts'
import { checked } from './grade.ts'
import { heldGround } from './ground.sql.ts'

export const gradeRoutes: readonly Route[] = [
  answer(gradeCase, async (work, input) => {
    const ground = await heldGround(work, input.id)
    if (!ground || work.actor.kind !== 'person') return refuse('case.unknown')
    if (ground.state !== 'open') return refuse('case.already_closed')
    const { matter, money, minutes, need, safety, otherCause } = input
    const graded = await gradeNow(work.tx, ground, { matter, money, minutes, need, safety, otherCause })
    const fine = checked(graded.given, graded.facts)
    if (!fine.ok) return fine
    const version = ((await latestSheet(work.tx, ground.id))?.version ?? 0) + 1
    await saveSheet(work, ground, { graded, by: work.actor.id, because: 'given', version })
    return done({ version, grade: graded.computed.grade, gradeIf: graded.computed.gradeIf })
  }),
]
