import './exposure.css'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'

/** Right after a call: what it was about, and how many others today. Nothing where the house has nothing on record. */
export function OthersToday({ contact }: { contact: string }) {
  const { t } = useWords()
  const seen = useQuery({
    queryKey: ['others-today', contact],
    meta: { topics: [`contact:${contact}`, 'floor'] },
    queryFn: () => call('GET /api/contacts/:id/others-today', { id: contact }),
  })
  const about = seen.data?.about
  if (!about) return null
  const name =
    about.kind === 'broken_promise'
      ? t('others.broken_promise')
      : about.kind === 'service' && about.name === 'delivery'
        ? t('others.delivery')
        : about.name
  return (
    <p className="sy-others" role="status">
      <strong>{t('others.about', { name })}</strong> <span>{t('others.n', { n: about.others })}</span>
    </p>
  )
}
