import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { PageTabs } from '../ui/page-tabs.tsx'

const PARTS = ['routing', 'plan', 'queues', 'exposure'] as const

/** Whom a contact goes to, what a day would be like, whose queue it is, and how it fell: four pages of one place. */
export function RoutingTabs({ here }: { here: (typeof PARTS)[number] }) {
  const { t } = useWords()
  const { person } = useSession()
  if (person.role !== 'lead' && person.role !== 'manager') return null
  const of = PARTS.map((part) => ({ href: `/${part}`, label: t(`rail.${part}`), isHere: part === here }))
  return <PageTabs of={of} label={t('rail.routing')} />
}
