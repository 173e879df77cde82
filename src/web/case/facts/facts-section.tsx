import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useNow, useSession } from '../../net/session.tsx'
import { action } from '../../shell/action.ts'
import { useActions } from '../../shell/actions.tsx'
import { FactList } from './fact-list.tsx'
import type { FactActs, FactView } from './fact-view.ts'

type Report = ApiOutput<'POST /api/decisions/batch'>

/** What is known of one case; asked by whoever shows it or decides on it. */
export const useFacts = (caseId: string) =>
  useQuery({
    queryKey: ['facts', caseId],
    meta: { topics: [`case:${caseId}`] },
    queryFn: () => call('GET /api/cases/:id/facts', { id: caseId }),
  })

/** What must be known before anybody says whose fault it was. */
export function FactsSection({ caseId }: { caseId: string }) {
  const act = useDo()
  const now = useNow(30_000)
  const { t } = useWords()
  const { person } = useSession()
  const facts = useFacts(caseId)
  const [asked, setAsked] = useState<string | null>(null)
  const [report, setReport] = useState<Report | null>(null)
  const acts: FactActs = useMemo(
    () => ({
      settle: async (id, verdict, seen) =>
        (await act('PUT /api/facts/:id/verdict', { id, verdict, ...(seen ? { seen } : {}) })) !== null,
      lay: async (id, seen) => (await act('PUT /api/facts/:id/evidence', { id, ...seen })) !== null,
      reopen: async (id, because) => (await act('POST /api/facts/:id/reopening', { id, because })) !== null,
      delay: async (id, words, verifyBy) => (await act('POST /api/facts/:id/delays', { id, words, verifyBy })) !== null,
      add: async (fact) => (await act('POST /api/cases/:id/facts', { id: caseId, ...fact })) !== null,
      settleAll: async (ids) => {
        const items = ids.map((fact) => ({ do: 'settle' as const, fact, verdict: 'verified' as const }))
        setReport(await act('POST /api/decisions/batch', { items }))
      },
    }),
    [act, caseId],
  )
  const view = facts.data
  const next = view?.maySettle ? view.facts.find((it) => it.state === 'unverified') : undefined
  useActions(
    useMemo(
      () => [
        action({
          name: `facts.verify.${caseId}`,
          key: 'V',
          label: 'facts.next',
          shown: next !== undefined,
          run: () => {
            if (!next) return
            if (next.evidence) void acts.settle(next.id, 'verified', null)
            else setAsked(next.id)
          },
        }),
      ],
      [next, acts, caseId],
    ),
  )
  if (!view) return null
  return (
    <FactList
      view={view}
      now={now}
      acts={acts}
      nextId={next?.id ?? null}
      asked={asked}
      onAsk={setAsked}
      mayAdd={person.role === 'agent' || view.maySettle}
      mayBatch={person.role === 'second_line'}
      report={report && reportOf(report, view.facts, t)}
    />
  )
}

/** Which held, and of each of the others why not. */
function reportOf(report: Report, facts: readonly FactView[], t: ReturnType<typeof useWords>['t']) {
  const failed = report.results.filter((it) => !it.ok)
  return {
    head: t('facts.batch.done', { n: report.done, m: failed.length }),
    lines: failed.map((it) => ({
      id: it.about,
      words: facts.find((fact) => fact.id === it.about)?.words ?? '',
      why: t(it.code as 'fact.evidence_needed', it.detail),
    })),
  }
}
