import './seats.css'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'

/** Before the first word: what we owe this customer, and what can be offered at once. Nothing where we owe nothing. */
export function ReadyNote({ contact }: { contact: string }) {
  const { t } = useWords()
  const ready = useQuery({
    queryKey: ['ready', contact],
    meta: { topics: [`contact:${contact}`] },
    queryFn: () => call('GET /api/contacts/:id/ready', { id: contact }),
  }).data
  if (!ready?.proposal) return null
  return (
    <aside className="sy-ready" aria-label={t('ready.title')}>
      <strong>{t(`ready.${ready.proposal}`)}</strong>
      {ready.words && <span>{ready.words}</span>}
      <span className="sy-small sy-quiet">
        {t('ready.owed', { unresolved: ready.unresolved, broken: ready.broken })}
      </span>
    </aside>
  )
}
