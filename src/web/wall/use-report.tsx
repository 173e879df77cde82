import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'

/** What the employer may know: counts of the whole, of half-years that are over. */
export function UseReport() {
  const { person } = useSession()
  return person.role === 'executive' || person.role === 'hr' ? <Report /> : null
}

function Report() {
  const { t } = useWords()
  const report = useQuery({ queryKey: ['wall-report'], queryFn: () => call('GET /api/wall/report', {}) })
  if (!report.data) return null
  const { halves, least } = report.data
  return (
    <section className="sy-wall-part" aria-label={t('wall.report')}>
      <h2>{t('wall.report')}</h2>
      <p className="sy-small sy-quiet">{t('wall.report.why', { least })}</p>
      {halves.length === 0 && <p className="sy-quiet">{t('wall.report.none')}</p>}
      <ul className="sy-wall-rows">
        {halves.map((it) => {
          const [year = '', nth] = it.half.split('-')
          return (
            <li key={it.half}>
              <b>
                {t('wall.report.half', { year, nth: t(nth === '1' ? 'wall.report.half.1' : 'wall.report.half.2') })}
              </b>
              <span>
                {it.users === null
                  ? t('wall.report.few')
                  : t('wall.report.users', { people: it.people, users: it.users })}
              </span>
              {it.stages && <span>{t('wall.report.stages', it.stages)}</span>}
              {it.groups && <span>{t('wall.report.groups', it.groups)}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
