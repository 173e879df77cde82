import './coaching.css'
import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { useOwn } from './use-ask.ts'

/** On my day: the way to my growth, or for whoever leads to coaching. */
export function GrowthOnDay() {
  const { t } = useWords()
  const { person } = useSession()
  const go = useNavigate()
  const isAgent = person.role === 'agent'
  const growth = useOwn('GET /api/growth', {}, isAgent)
  const mayCoach = person.role === 'lead' || person.role === 'manager'
  if (!mayCoach && !growth.data) return null
  return (
    <section className="sy-coaching-card" aria-label={t('growth.title')}>
      {isAgent && <p>{growth.data?.goal?.aim ?? t('growth.day.none')}</p>}
      <ActButton onAct={() => void go({ to: '/coaching' })}>
        {t(isAgent ? 'growth.open' : 'growth.title.coach')}
      </ActButton>
    </section>
  )
}
