import './letters.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'

/** What the house wrote after contacts of mine. Nothing stands here while there is nothing. */
export function SaidAndDone() {
  const { t } = useWords()
  const when = useWhen()
  const { person } = useSession()
  const told = useQuery({
    queryKey: ['said-and-done'],
    enabled: ['agent', 'lead', 'second_line'].includes(person.role),
    meta: { topics: [`person:${person.id}`] },
    queryFn: () => call('GET /api/said-and-done', {}),
  })
  const said = told.data?.said ?? []
  if (said.length === 0) return null
  return (
    <section className="sy-done-by-us" aria-label={t('letters.said')}>
      <h3>{t('letters.said')}</h3>
      <ul>
        {said.map((it) => {
          const [first] = it.contacts
          return (
            <li key={it.id}>
              {t('letters.said.line', {
                at: when.full(it.sentAt),
                what: t(`letters.kind.${it.kind}`),
                way: t(`letters.way.${it.way}`),
              })}{' '}
              {t(it.arrived ? 'letters.said.arrived' : 'letters.said.under_way')}{' '}
              {first?.id && (
                <Link to="/contacts/$id" params={{ id: first.id }} className="sy-link">
                  {t('letters.said.after', { at: when.full(first.at) })}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
