import './claims.css'
import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useNow, useSession } from '../../net/session.tsx'
import { fromLocalInput } from '../../pages/promise-drafts.ts'
import { ErrorState, LoadingState } from '../../ui/states.tsx'
import { ChainPart } from './chain-part.tsx'
import { ChasesPart } from './chases-part.tsx'
import { EffortPart } from './effort-part.tsx'
import { OrderPart } from './order-part.tsx'

export type ChainAnswer = ApiOutput<'GET /api/cases/:id/chain'>
export type OrderAnswer = ChainAnswer['orders'][number]
export type ChaseAnswer = ChainAnswer['chases'][number]

const MAY_ACT: readonly string[] = ['agent', 'lead', 'second_line']
const MAY_ASK: readonly string[] = ['lead', 'second_line']

/** What the customer waits for: what was said of it, what broke first, who was asked, what was done. */
export function ClaimsSection({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const act = useDo()
  const now = useNow(30_000)
  const { person, zone } = useSession()
  const meta = { topics: [`case:${caseId}`] }
  const chain = useQuery({
    queryKey: ['chain', caseId],
    meta,
    queryFn: () => call('GET /api/cases/:id/chain', { id: caseId }),
  })
  const effort = useQuery({
    queryKey: ['effort', caseId],
    meta,
    queryFn: () => call('GET /api/cases/:id/effort', { id: caseId }),
  })
  const mayAct = MAY_ACT.includes(person.role)
  const mayAsk = MAY_ASK.includes(person.role)
  const moment = (local: string) => fromLocalInput(local, zone) ?? ''
  if (chain.isPending) return <LoadingState rows={2} />
  if (!chain.data) return <ErrorState what={t('state.failed')} onRetry={() => void chain.refetch()} />
  const { orders, chases } = chain.data
  return (
    <section className="sy-case-part sy-claims" aria-label={t('claims.title')}>
      <h3>{t('claims.title')}</h3>
      {orders.length + chases.length === 0 && <p className="sy-small sy-quiet sy-claims-none">{t('claims.none')}</p>}
      {orders.map((order) => (
        <div key={order.id} className="sy-claims-order">
          <OrderPart
            order={order}
            now={now}
            zone={zone}
            mayAct={mayAct}
            onWay={(way) => void act('PUT /api/orders/:id/choice', { id: order.id, way })}
            onNeed={(by, why) => void act('PUT /api/orders/:id/need', { id: order.id, by: moment(by), why })}
          />
          <ChainPart
            order={order}
            onAsk={mayAsk ? () => void act('POST /api/orders/:id/questions', { id: order.id }) : undefined}
          />
        </div>
      ))}
      <ChasesPart
        chases={chases}
        about={orders[0]?.words || orders[0]?.ref || ''}
        now={now}
        zone={zone}
        mayAct={mayAct}
        acts={{
          onChase: (chase) =>
            act('POST /api/cases/:id/chases', {
              id: caseId,
              channel: 'phone',
              ...chase,
              ...(orders[0] ? { order: orders[0].id } : {}),
            }),
          onAnswer: (id, words, by) =>
            act('PUT /api/chases/:id/answer', { id, words, ...(by ? { promised: moment(by) } : {}) }),
          onChange: (id, words) => act('PUT /api/chases/:id/change', { id, words }),
        }}
      />
      <EffortPart lines={effort.data?.lines ?? []} />
    </section>
  )
}
