import './rights.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'

export function usePolicy() {
  const { person } = useSession()
  return useQuery({
    queryKey: ['policy'],
    meta: { topics: ['policy', `person:${person.id}`] },
    queryFn: () => call('GET /api/policy', {}),
  })
}

/** One quiet line that stays until it was read. It stands in nobody's way. */
export function PolicyLine() {
  const { t } = useWords()
  const when = useWhen()
  const go = useNavigate()
  const mine = usePolicy().data?.mine
  if (!mine) return null
  const gaps = { n: mine.version, at: when.shortDay(mine.readBy) }
  return (
    <p className="sy-rights-offer">
      <span>{t(mine.overdue ? 'policypage.line.late' : 'policypage.line', gaps)}</span>
      <ActButton tone="quiet" onAct={() => void go({ to: '/rights/$part', params: { part: 'policy' } })}>
        {t('policypage.line.open')}
      </ActButton>
    </p>
  )
}
