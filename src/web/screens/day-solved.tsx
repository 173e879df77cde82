import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { EmptyState } from '../ui/states.tsx'
import type { DayActs, DayView } from './day-view.ts'

type Props = { day: DayView; acts: DayActs; ended: ReactNode; children: ReactNode }

export function DaySolved({ day, acts, ended, children }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const { solved } = day

  return (
    <section className="sy-day-pane">
      {children}
      <div className="sy-day-head">
        <h2>{t('day.solved', { n: solved.count })}</h2>
        <p className="sy-small sy-quiet">
          {t(solved.count > 0 ? 'day.solved.of' : 'day.solved.of_none', { m: solved.contacts })}
        </p>
      </div>
      {solved.rows.length === 0 && <EmptyState title={t('day.solved.none')} teach={t('day.solved.none.teach')} />}
      <ul>
        {solved.rows.map((row) => (
          <li key={row.id} className="sy-day-row">
            <time dateTime={row.at} title={when.full(row.at)}>
              {when.clock(row.at)}
            </time>
            <div>
              <button type="button" className="sy-day-case" onClick={() => acts.onContact(row.id)}>
                {row.what}
              </button>
              <p className="sy-small sy-quiet">{row.more}</p>
            </div>
          </li>
        ))}
      </ul>
      {ended}
    </section>
  )
}
