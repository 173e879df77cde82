import './access.css'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'

/** With whom something is agreed today: what to do and until when. */
export function AgreedList() {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow(10_000)
  const list = useQuery({
    queryKey: ['agreed'],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/access/list', {}),
  })
  if (list.isPending) return <LoadingState rows={3} />
  if (!list.data) return <ErrorState what={t('state.failed')} onRetry={() => void list.refetch()} />
  const people = list.data.people.filter((it) => it.until > now)
  return (
    <section aria-label={t('agreed.title')}>
      <h2>{t('agreed.title')}</h2>
      <p className="sy-small sy-quiet">{t('agreed.logged')}</p>
      {people.length === 0 && <EmptyState title={t('agreed.none')} teach={t('agreed.none.teach')} />}
      <ul className="sy-agreed">
        {people.map((it) => (
          <li key={`${it.customer} ${it.until} ${it.words}`}>
            <strong>{it.name ?? t('agreed.nameless')}</strong>
            <span>{it.words}</span>
            <span className="sy-handling-facts sy-small sy-quiet">
              {it.way.length < 6 && (
                <span>
                  {t('access.by', { ways: it.way.map((way) => t(`access.way.${way}`)).join(t('list.comma')) })}
                </span>
              )}
              {it.person && <span>{t('access.with', { name: it.person })}</span>}
              <time dateTime={it.until}>{t('access.until', { at: when.full(it.until) })}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
