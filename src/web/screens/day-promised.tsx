import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { PromiseRow } from '../ui/promise/promise-row.tsx'
import { Tag } from '../ui/tag.tsx'
import type { DayActs, DayView } from './day-view.ts'

const ENDING = {
  apology: 'day.apology',
  said_thanks: 'day.said_thanks',
  opinion_answered: 'day.opinion_answered',
  promise_kept: 'day.promise_kept',
} as const

type Props = { day: DayView; now: string; acts: DayActs; first: ReactNode; handed: ReactNode }

export function DayPromised({ day, now, acts, first, handed }: Props) {
  const { t } = useWords()
  return (
    <section className="sy-day-pane is-paper">
      <div className="sy-day-head">
        <h2>{t('day.promised')}</h2>
      </div>
      {first}
      {day.promises.length === 0 && <p className="sy-small sy-quiet sy-day-none">{t('day.promised.none')}</p>}
      {day.promises.map((promise) => (
        <PromiseRow
          key={promise.id}
          promise={promise}
          now={now}
          owner={promise.owner === day.name ? '' : promise.owner}
          onAct={acts.onPromise}
        />
      ))}
      {handed}
      {day.corrections.length > 0 && (
        <div className="sy-day-head is-second">
          <h2>{t('day.corrections')}</h2>
        </div>
      )}
      {day.corrections.map((it) => (
        <div key={it.id} className="sy-day-thanks">
          <button type="button" className="sy-day-case" onClick={() => acts.onCase(it.caseId)}>
            {it.words}
          </button>
          <p className="sy-small sy-quiet">{it.from}</p>
        </div>
      ))}
      <div className="sy-day-head is-second">
        <h2>{t('day.thanks')}</h2>
        {day.thanks.week > 0 && <p className="sy-caption sy-label">{t('day.thanks.week', { n: day.thanks.week })}</p>}
      </div>
      {day.thanks.rows.length === 0 && <p className="sy-small sy-quiet">{t('day.thanks.none')}</p>}
      {day.thanks.rows.map((thanks) => (
        <blockquote key={thanks.id} className="sy-day-thanks">
          <p className="sy-read">{thanks.words}</p>
          <p className="sy-small sy-quiet">
            {thanks.kind !== 'thanks' && <Tag>{t(ENDING[thanks.kind])}</Tag>}{' '}
            <button
              type="button"
              className="sy-link"
              onClick={() => (thanks.caseId ? acts.onCase(thanks.caseId) : acts.onContact(thanks.contactId ?? ''))}
            >
              {thanks.from}
            </button>
          </p>
        </blockquote>
      ))}
    </section>
  )
}
