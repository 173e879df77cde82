import '../mine/mine.css'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { noonOf } from './care-plans-page.tsx'

/** A floor over weeks, a head. A table, because a line between weeks that are not shown would say what they hide. */
export function TeamCurve() {
  const { t } = useWords()
  const when = useWhen()
  const curve = useQuery({
    queryKey: ['team-curve'],
    staleTime: 300_000,
    queryFn: () => call('GET /api/floor/curve', {}),
  })
  if (!curve.data || curve.data.weeks.length === 0) return null
  return (
    <section className="sy-plan-part">
      <h2>{t('careplan.curve')}</h2>
      <p className="sy-small sy-quiet">{t('careplan.curve.why')}</p>
      <table className="sy-own-table">
        <thead>
          <tr>
            <th scope="col">{t('own.strain.day')}</th>
            <th scope="col" className="is-number">
              {t('own.strain.happened')}
            </th>
            <th scope="col" className="is-number">
              {t('own.strain.rested')}
            </th>
          </tr>
        </thead>
        <tbody>
          {curve.data.weeks.map((it) => (
            <tr key={it.week}>
              <th scope="row">{t('careplan.curve.week', { week: when.shortDay(noonOf(it.week)) })}</th>
              <td className="is-number">{it.happened ?? t('careplan.curve.hidden')}</td>
              <td className="is-number">{it.rested ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
