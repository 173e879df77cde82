import './closing.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n.ts'
import { call } from '../../net/call.ts'
import { useNow, useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'

/** How the cases ended in which I had the customer. Nothing is shown until there is something to hear. */
export function ClosingsForMe() {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow(60_000)
  const { person } = useSession()
  const { data } = useQuery({
    queryKey: ['my-closings'],
    meta: { topics: [`person:${person.id}`] },
    queryFn: () => call('GET /api/day/closings', {}),
  })
  if (!data || data.closings.length === 0) return null
  return (
    <section className="sy-ended" aria-label={t('ending.feed')}>
      <div className="sy-day-head is-second">
        <h2>{t('ending.feed')}</h2>
      </div>
      <ul>
        {data.closings.map((it) => (
          <li key={`${it.case} ${it.at}`}>
            <Link to="/cases/$id" params={{ id: it.case }} className="sy-link">
              {it.title}
            </Link>{' '}
            {t(`ending.as.${it.ended}`)}
            <span className="sy-small sy-quiet">
              {when.near(it.at, now)} {it.words && `${t(`ending.learning.${it.learning}`)} ${it.words}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
