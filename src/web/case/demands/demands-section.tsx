import './demands.css'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { useFacts } from '../facts/facts-section.tsx'
import { Part } from '../part.tsx'
import { Accounts } from './accounts.tsx'
import { CallOrder } from './call-order.tsx'
import { DemandCard } from './demand-card.tsx'
import { AddDemand } from './demand-forms.tsx'
import type { DemandActs } from './demand-view.ts'

/** What was asked, each decided on its own, in an order that does not change with who shouts. */
export function DemandsSection({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const act = useDo()
  const { person } = useSession()
  const demands = useQuery({
    queryKey: ['demands', caseId],
    meta: { topics: [`case:${caseId}`] },
    queryFn: () => call('GET /api/cases/:id/demands', { id: caseId }),
  })
  const facts = useFacts(caseId)
  const acts: DemandActs = useMemo(
    () => ({
      decide: async (id, decision) => (await act('POST /api/demands/:id/decision', { id, ...decision })) !== null,
      withdraw: async ({ id, version }, afterTalk, words) =>
        (await act('POST /api/demands/:id/withdrawal', { id, version, afterTalk, words })) !== null,
      raise: async (id, raised) => (await act('POST /api/demands/:id/raises', { id, ...raised })) !== null,
      add: async (demand) => (await act('POST /api/cases/:id/demands', { id: caseId, ...demand })) !== null,
      tell: async (side, words) => (await act('POST /api/cases/:id/accounts', { id: caseId, side, words })) !== null,
      offer: async (id, variant) =>
        (await act('POST /api/demands/:id/perspective', { id, variant, calm: true })) !== null,
      answer: async (id, answer) => (await act('PUT /api/demands/:id/perspective', { id, answer })) !== null,
    }),
    [act, caseId],
  )
  const view = demands.data
  if (!view) return null
  const current = view.mayDecide ? view.demands.find((it) => it.state === 'open' && it.lock === null)?.id : undefined
  const isHandler = view.mayDecide || person.role === 'agent'
  const understood = view.steps.some((it) => it.step === 'understanding' && it.is === 'done')
  return (
    <>
      {view.accounts && <Accounts accounts={view.accounts} onTell={acts.tell} />}
      <Part
        id="case-demand"
        title={t('demands.title')}
        beside={<span className="sy-part-end">{t('demands.order')}</span>}
      >
        {view.demands.length === 0 && <EmptyState title={t('demands.none')} teach={t('demands.none.teach')} />}
        <ol className="sy-demands">
          {view.demands.map((demand, at) => (
            <li key={`${demand.id} ${demand.version}`}>
              <DemandCard
                demand={demand}
                nth={at + 1}
                view={view}
                facts={facts.data?.facts ?? []}
                understood={understood}
                acts={acts}
                isCurrent={demand.id === current}
                isHandler={isHandler}
                isSecondLine={person.role === 'second_line'}
              />
            </li>
          ))}
        </ol>
        {isHandler && <AddDemand currency={view.currency} onAdd={acts.add} />}
      </Part>
      {view.mayDecide && view.demands.length > 0 && <CallOrder steps={view.steps} />}
    </>
  )
}
