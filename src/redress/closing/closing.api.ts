import { findCase, holdCase } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type OutputOf, type Route, type Work } from '#platform/public.ts'
import { disputesOf } from '../findings/dispute.sql.ts'
import { escalationOf, findingsOf, reasonsIn, verdictsOf } from '../findings/finding.sql.ts'
import { closeCase, noteTry, readClosing, reopen } from './closing.contract.ts'
import { addTry, closingsOf } from './closing.sql.ts'
import { stillOwed, truthsOf } from './closing.ts'
import { endCase, tellClosing } from './ending.sql.ts'
import { reopenCase } from './reopen.sql.ts'
import { openItems, wholeOf } from './whole.sql.ts'

export const closingRoutes = (publicUrl: () => string): readonly Route[] => [
  answer(closeCase, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    const ended = await endCase(work, row.id, work.actor.id, input)
    if (!ended.ok) return ended
    await tellClosing(work, row.id, input.ended, publicUrl())
    return ended
  }),
  answer(readClosing, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    return row && work.actor.kind === 'person'
      ? done(await viewOf(work, row.id, work.actor.id))
      : refuse('case.unknown')
  }),
  answer(reopen, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    if ((await holdCase(work.tx, row.id))?.state !== 'closed') return refuse('case.not_closed')
    await reopenCase(work, row.id, work.actor.id, input.because)
    return done({})
  }),
  answer(noteTry, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    if ((await holdCase(work.tx, row.id))?.state !== 'open') return refuse('case.already_closed')
    await addTry(work, row.id, input.channel, work.actor.id)
    return done({})
  }),
]

type View = OutputOf<typeof readClosing>

async function viewOf(work: Work, caseId: Parameters<typeof findCase>[1], me: Parameters<typeof stillOwed>[1]) {
  const open = await openItems(work.tx, caseId)
  const whole = await wholeOf(work, caseId, open)
  const verdicts = await verdictsOf(work.tx, caseId)
  const closings = await closingsOf(work.tx, caseId)
  const { state, kind } = whole
  const standing = state === 'closed' ? closings.at(-1) : undefined
  const said = verdicts.findLast((it) => it.says === 'satisfied' || it.says === 'not_satisfied')
  return {
    state,
    kind,
    locked: state === 'open' ? (stillOwed(whole, me)?.refusal ?? null) : null,
    open: open.map((it) => ({ ...it, owner: it.owner?.name ?? null, mine: it.owner?.id === me })),
    truths: {
      ...truthsOf({ open: whole.open, closing: standing ?? null, verdicts }),
      solvedBecause: standing?.solved_because ?? '',
      solvedBy: standing?.by ?? null,
      satisfiedWords: said?.words ?? '',
    },
    verdict: whole.verdict,
    findings: (await findingsOf(work.tx, caseId)).map((it) => ({
      id: it.id,
      stage: it.stage === 1 ? (1 as const) : (2 as const),
      outcome: it.outcome,
      reasons: [...reasonsIn(it)],
      decidedBy: it.decided_by_name,
      decidedAt: it.decided_at,
      toldAt: it.told_at,
      recourseUntil: it.recourse_until,
    })),
    escalatedAt: (await escalationOf(work.tx, caseId))?.at ?? null,
    // Counted by its endings, whoever opened it again.
    reopened: closings.length - (standing ? 1 : 0),
    noReply: whole.noReply,
    tries: [...whole.tries],
    disputes: (await disputesOf(work.tx, caseId)).map((it) => ({
      id: it.id,
      provider: it.provider,
      referredAt: it.referred_at,
      outcome: it.outcome,
      words: it.outcome_words,
    })),
    closings: closings.map((it) => ({
      ended: it.ended,
      solved: it.solved,
      learning: it.learning,
      words: it.learning_words === '-' ? '' : it.learning_words,
      theme: it.theme,
      by: it.by,
      at: it.at,
      reopenedAt: it.reopened_at,
    })),
  } satisfies Record<keyof View, unknown>
}
