import './intake.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'

/** Before all other cases: where somebody may come to harm, and what no person has answered, the oldest first. */
export function UnansweredTile({ onOpen }: { onOpen: (caseId: string) => void }) {
  const { person } = useSession()
  const leads = person.role === 'lead' || person.role === 'second_line'
  return (
    <>
      {leads && <Alerts onOpen={onOpen} />}
      {(leads || person.role === 'qa') && <Unanswered onOpen={onOpen} />}
    </>
  )
}

function Alerts({ onOpen }: { onOpen: (caseId: string) => void }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const alerts = useQuery({
    queryKey: ['alerts'],
    meta: { topics: ['floor', 'cases'] },
    queryFn: () => call('GET /api/alerts', {}),
  })
  const all: ApiOutput<'GET /api/alerts'>['alerts'] = alerts.data?.alerts ?? []
  return (
    <ul className="sy-intake-alerts" aria-label={t('intake.safety.open')}>
      {all.map((alert) => (
        <li key={alert.id}>
          <span>
            <strong>{t(`intake.safety.${alert.because}`)}</strong> A-{alert.case.number}{' '}
            <time dateTime={alert.raisedAt}>{when.full(alert.raisedAt)}</time>
          </span>
          <ActButton
            tone="help"
            onAct={async () => {
              if (await act('PUT /api/alerts/:id/seen', { id: alert.id })) onOpen(alert.case.id)
            }}
          >
            {t('intake.safety.seen')}
          </ActButton>
        </li>
      ))}
    </ul>
  )
}

function Unanswered({ onOpen }: { onOpen: (caseId: string) => void }) {
  const { t } = useWords()
  const when = useWhen()
  const [isOpen, setOpen] = useState(false)
  const list = useQuery({
    queryKey: ['unanswered'],
    meta: { topics: ['cases', 'floor'] },
    queryFn: () => call('GET /api/unanswered', {}),
  })
  if (!list.data) return null
  const { total, cases } = list.data
  const oldest = cases[0]
  if (!oldest) return <p className="sy-intake-tile sy-small sy-quiet">{t('intake.list.none')}</p>
  return (
    <div className="sy-intake-tile">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <strong>{t('intake.list', { n: total })}</strong>
        <span className="sy-caption sy-label">{t('intake.list.oldest', { at: when.full(oldest.receivedAt) })}</span>
      </button>
      {isOpen && (
        <ol>
          {cases.map((it) => (
            <li key={it.id}>
              <button type="button" onClick={() => onOpen(it.id)}>
                <span>
                  A-{it.number} {it.title}
                </span>
                <span className="sy-caption sy-label">
                  {t(`intake.channel.${it.channel}` as 'intake.channel.phone')} {when.full(it.receivedAt)} {it.owner}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
