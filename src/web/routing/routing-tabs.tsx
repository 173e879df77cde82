import './routing-tabs.css'
import { Link } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'

const PARTS = ['routing', 'plan', 'queues', 'exposure'] as const

/** Whom a contact goes to, what a day would be like, whose queue it is, and how it fell: four pages of one place. */
export function RoutingTabs({ here }: { here: (typeof PARTS)[number] }) {
  const { t } = useWords()
  const { person } = useSession()
  if (person.role !== 'lead' && person.role !== 'manager') return null
  return (
    <nav className="sy-routing-tabs" aria-label={t('rail.routing')}>
      {PARTS.map((part) => (
        <Link key={part} to={`/${part}`} className="sy-routing-tab" aria-current={part === here ? 'page' : undefined}>
          {t(`rail.${part}`)}
        </Link>
      ))}
    </nav>
  )
}
