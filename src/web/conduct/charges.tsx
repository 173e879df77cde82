import './incidents.css'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'

/** What hit colleagues who could not have prevented it, for whoever can. No name and no word stands here. */
export function Charges() {
  const { t } = useWords()
  const all = useQuery({
    queryKey: ['incident-charges'],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/incident-charges', {}),
  })
  if (!all.data || all.data.charges.length === 0) return null
  return (
    <section className="sy-incident-part">
      <h2>{t('incidents.charges')}</h2>
      <p className="sy-small sy-quiet">{t('incidents.charges.why')}</p>
      <ul className="sy-incident-rows">
        {all.data.charges.map((it) => (
          <li key={`${it.month} ${it.owner} ${it.cause}`}>
            {t('incidents.charges.row', {
              month: it.month,
              owner: it.owner || t('incidents.charges.nobody'),
              n: it.incidents,
              level: it.gravest,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
