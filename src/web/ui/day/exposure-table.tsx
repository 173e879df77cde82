import './day.css'
import { useWords } from '../../i18n.ts'

export type ExposureView = {
  days: readonly string[]
  rows: readonly { id: string; label: string; counts: readonly number[] }[]
}

/** What was done to me, by kind and day. Only its owner sees it. */
export function ExposureTable({ exposure }: { exposure: ExposureView }) {
  const { t } = useWords()
  return (
    <table className="sy-exposure">
      <thead>
        <tr>
          <th scope="col">
            <span className="sy-hidden">{t('day.exposure.kind')}</span>
          </th>
          {exposure.days.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
          <th scope="col">{t('day.exposure.total')}</th>
        </tr>
      </thead>
      <tbody>
        {exposure.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            {row.counts.map((count, at) => (
              <td key={exposure.days[at]} className={count > 0 ? 'is-some' : ''}>
                {count > 0 ? count : <span className="sy-hidden">0</span>}
              </td>
            ))}
            <td className="is-total">{row.counts.reduce((sum, count) => sum + count, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
