import './exposure.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { WeekBars } from './week-bars.tsx'

type Mine = ApiOutput<'GET /api/exposure/mine'>

/** What came to me. It is worked out while I look and kept nowhere; a seat and a lighter day are there whatever it says. */
export function MyExposure() {
  const { t } = useWords()
  const go = useNavigate()
  const mine = useQuery({
    queryKey: ['my-exposure'],
    staleTime: 600_000,
    queryFn: () => call('GET /api/exposure/mine', {}),
  })
  if (!mine.data) return null
  const { window, weeks } = mine.data
  const some = weeks.some((it) => it.hours > 0 || it.hard > 0)
  return (
    <details className="sy-own-part" open={window?.isAbove || undefined}>
      <summary>{t('exposure.mine')}</summary>
      <p className="sy-small sy-quiet">{t(some ? 'exposure.mine.what' : 'exposure.mine.none')}</p>
      {some && <Told mine={mine.data} />}
      {some && (
        <WeekBars
          label={t('exposure.mine.chart')}
          bars={weeks.map((it) => ({
            week: it.week,
            value: it.hours > 0 || it.hard > 0 ? it.hard : null,
            limit: it.limit,
          }))}
        />
      )}
      {some && <MyWeeks weeks={weeks} />}
      <p className="sy-small">{t('exposure.mine.offer')}</p>
      <div className="sy-own-acts">
        <ActButton onAct={() => void go({ to: '/day' })}>{t('exposure.mine.go')}</ActButton>
      </div>
    </details>
  )
}

function Told({ mine: { window, together } }: { mine: Mine }) {
  const { t } = useWords()
  if (!window) return <p>{t('exposure.mine.cannot_tell', { weeks: together })}</p>
  const numbers = {
    weeks: together,
    n: window.hard,
    hours: Math.round(window.hours),
    expected: window.expected.toFixed(1),
    limit: window.limit,
  }
  return (
    <div className={window.isAbove ? 'sy-own-note' : undefined}>
      <p>
        <strong>{t(window.isAbove ? 'exposure.mine.above' : 'exposure.mine.within')}</strong>
      </p>
      <p className="sy-small">{t('exposure.mine.numbers', numbers)}</p>
      {window.rate && window.house && (
        <p className="sy-small">
          {t('exposure.mine.rate', {
            mine: window.rate.rate.toFixed(1),
            from: window.rate.from.toFixed(1),
            to: window.rate.to.toFixed(1),
            house: window.house.rate.toFixed(1),
          })}
        </p>
      )}
    </div>
  )
}

function MyWeeks({ weeks }: { weeks: Mine['weeks'] }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <table className="sy-own-table">
      <thead>
        <tr>
          <th scope="col">{t('exposure.week')}</th>
          {(['hard', 'hours', 'limit'] as const).map((key) => (
            <th key={key} scope="col" className="is-number">
              {t(`exposure.col.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((it) => (
          <tr key={it.week}>
            <th scope="row">{when.shortDay(`${it.week}T12:00:00Z`)}</th>
            <td className="is-number">{it.hard}</td>
            <td className="is-number">{Math.round(it.hours)}</td>
            <td className="is-number">{it.limit ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
