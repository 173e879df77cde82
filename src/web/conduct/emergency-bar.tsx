import './incidents.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'

/** Whoever is called sees it on every screen until somebody has taken it. */
export function EmergencyBar() {
  const { t } = useWords()
  const act = useDo()
  const { person } = useSession()
  const open = useQuery({
    queryKey: ['emergencies'],
    meta: { topics: ['conduct', 'floor', `person:${person.id}`] },
    queryFn: () => call('GET /api/emergencies', {}),
  })
  const [mine] = open.data?.emergencies.filter((it) => it.mine) ?? []
  if (!mine) return null
  return (
    <aside className="sy-emergency-bar" role="alert">
      <strong>{t('incidents.emergency.for', { name: mine.agent })}</strong>
      <ActButton tone="help" onAct={() => void act('POST /api/emergencies/:id/acknowledgement', { id: mine.id })}>
        {t('incidents.emergency.take')}
      </ActButton>
      <Link className="sy-link" to="/conduct/$part/$id" params={{ part: 'incidents', id: mine.incident }}>
        {t('incidents.emergency.open')}
      </Link>
    </aside>
  )
}
