import { leadSpoke, mayReadWords } from '#desk/public.ts'
import { done, type Outcome } from '#kernel/outcome.ts'
import type { OutputOf, Work } from '#platform/public.ts'
import { policyOf } from '../speech/speech.sql.ts'
import { staffOf } from '../speech/staff.sql.ts'
import { type Held, seenCase } from '../the-case/the-case.sql.ts'
import type { readDemands } from './demand.contract.ts'
import { type DemandRow, decidedAlike, decisionsOf, demandRows, toDemand, versionsOf } from './demand.sql.ts'
import { DEMAND_KINDS, inOrder, stepsOf, VARIANTS } from './demand.ts'
import { lockOf, perspectiveLockOf, precedentsFor } from './demand.view.ts'
import { isVulnerable, perspectivesOf } from './perspective.sql.ts'
import { perspectiveWords } from './perspective.words.ts'
import { accountsOf, standingOf } from './standing.sql.ts'

const CANDIDATES = 300
type Page = OutputOf<typeof readDemands>
type Rubric = NonNullable<Page['demands'][number]['decision']>['rubric']

/** Everything that a decision looks at, once for all demands of a case. */
async function ground(work: Work, { it, me }: Held) {
  const answersForPeople = me.role === 'second_line' || me.role === 'lead'
  return {
    rows: inOrder(await demandRows(work.tx, it.id)),
    standing: await standingOf(work.tx, it.id),
    versions: await versionsOf(work.tx, it.id),
    decisions: await decisionsOf(work.tx, it.id),
    perspectives: await perspectivesOf(work.tx, it.id),
    vulnerable: await isVulnerable(work.tx, it.id),
    alike: answersForPeople ? await decidedAlike(work.tx, { caseId: it.id, kinds: DEMAND_KINDS }, CANDIDATES) : [],
    answersForPeople,
    told: await leadSpoke(work.tx, it.id, me.id),
  }
}

function demandView(row: DemandRow, on: Awaited<ReturnType<typeof ground>>, { me }: Held) {
  const demand = toDemand(row)
  const mayRead = mayReadWords(row.kind, me, on.told)
  const decision = on.decisions.findLast((it) => it.demand === row.id && it.version === row.version)
  const offered = on.perspectives.find((it) => it.demand === row.id)
  return {
    id: row.id,
    words: mayRead ? row.words : null,
    kind: row.kind,
    staffAsk: mayRead ? row.staff_ask : null,
    amount: row.amount,
    state: row.state,
    version: row.version,
    at: row.at,
    secondLine: row.second_line,
    lock: lockOf(demand, on.standing),
    versions: on.versions
      .filter((it) => it.demand === row.id)
      .map((it) => ({
        version: it.version,
        words: mayRead ? it.words : null,
        amount: it.amount,
        offered: it.offered,
        at: it.asked_at,
      })),
    decision:
      decision && mayRead
        ? {
            outcome: decision.outcome,
            words: decision.words,
            by: decision.by_name,
            at: decision.at,
            rubric: on.answersForPeople ? (decision.rubric as Rubric) : [],
            policy: decision.policy,
          }
        : null,
    precedents: on.answersForPeople && row.state === 'open' ? precedentsFor(row, on.alike) : [],
    perspective: offered && on.answersForPeople ? offered : null,
    perspectiveLock: perspectiveLockOf(demand, on.standing.lossOpen, on.vulnerable),
  }
}

export async function demandsPage(
  work: Work,
  raw: string,
): Promise<Outcome<import('zod').input<(typeof readDemands)['output']>, 'case.unknown'>> {
  const found = await seenCase(work, raw)
  if (!found.ok) return found
  const { it } = found.next
  const on = await ground(work, found.next)
  const staffOpen = on.rows.filter((row) => row.kind === 'against_staff' && row.state === 'open').length
  return done({
    currency: (await policyOf(work.tx, it.queue)).currency,
    language: it.language,
    demands: on.rows.map((row) => demandView(row, on, found.next)),
    steps: [...stepsOf(on.standing, staffOpen)],
    accounts: on.answersForPeople ? await accountsOf(work.tx, it.id) : null,
    staff: await staffOf(work.tx, it, on.standing.facts),
    mayDecide: on.answersForPeople,
    perspectives: VARIANTS.map((variant) => ({
      variant,
      words: perspectiveWords[`perspective.${variant}`][it.language],
    })),
  })
}
