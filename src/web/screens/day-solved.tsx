import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { StrokeMark } from '../ui/stroke-mark.tsx'
import type { DayActs, DayView } from './day-view.ts'

export function DaySolved({ day, acts, children }: { day: DayView; acts: DayActs; children: ReactNode }) {
  const { t } = useWords()
  const when = useWhen()
  const { solved, changed } = day
  const rest = solved.count - solved.rows.length

  return (
    <section className="sy-day-pane">
      {children}
      <div className="sy-day-head">
        <h2>{t('day.solved', { n: solved.count })}</h2>
        <p className="sy-small sy-quiet">
          {t('day.solved.of', { m: solved.contacts, waiting: solved.waiting, second: solved.secondLine })}
        </p>
      </div>
      <ul>
        {solved.rows.map((row) => (
          <li key={row.id} className="sy-day-row">
            <time dateTime={row.at}>{when.clock(row.at)}</time>
            <div>
              <button type="button" className="sy-day-case" onClick={() => acts.onCase(row.id)}>
                {row.what}
              </button>
              <p className="sy-small sy-quiet">{row.more}</p>
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="sy-link sy-small" onClick={acts.onAllSolved}>
          {t('more.rest', { n: rest })}
        </button>
      )}
      {changed && (
        <article className="sy-day-changed">
          <StrokeMark whose="company" size={26} />
          <div>
            <h3>{t('day.changed')}</h3>
            <p>{changed.words}</p>
            <button type="button" className="sy-link sy-small" onClick={() => acts.onReply(changed.replyId)}>
              {changed.reply}
            </button>
          </div>
        </article>
      )}
    </section>
  )
}
