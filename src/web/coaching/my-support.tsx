import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { CoachingPart } from './coaching-part.tsx'
import { useDoHere, useOwn } from './use-ask.ts'

/** That somebody watches over a report, and that the company acts for its people. */
export function MySupport() {
  const { t } = useWords()
  const when = useWhen()
  const act = useDoHere()
  const go = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const watch = useOwn('GET /api/my-retaliation-watch', {})
  const matters = useOwn('GET /api/matters', {})
  if (!watch.data || !matters.data) return null
  const { until } = watch.data
  return (
    <CoachingPart title={t('growth.support.title')}>
      {until && <p>{t('growth.support.watch', { at: when.isoDay(until) })}</p>}
      {isAsking && <p className="sy-small sy-quiet">{t('growth.support.watch.teach')}</p>}
      <div className="sy-coaching-acts">
        <ActButton onAct={() => void go({ to: '/matters' })}>
          {t(matters.data.matters.length > 0 ? 'growth.support.legal.open' : 'growth.support.legal')}
        </ActButton>
        {isAsking ? (
          <ActButton onAct={() => void act('POST /api/my-retaliation-watch', {}).then(() => setAsking(false))}>
            {t('growth.ask.send')}
          </ActButton>
        ) : (
          <ActButton tone="quiet" onAct={() => setAsking(true)}>
            {t('growth.support.watch.ask')}
          </ActButton>
        )}
      </div>
    </CoachingPart>
  )
}
