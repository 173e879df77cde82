import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { ExposureTable } from '../ui/day/exposure-table.tsx'
import { LockIcon } from '../ui/icons.ts'
import type { DayActs, DayView } from './day-view.ts'

export function DayRest({ day, acts }: { day: DayView; acts: DayActs }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <aside className="sy-day-pane" aria-label={t('day.rest')}>
      <section>
        <h2 className="sy-pane-head">
          {t('day.rest')}
          {day.rest.nextAt && (
            <span className="sy-day-next">
              {t('day.rest.next', { at: when.clock(day.rest.nextAt), n: day.rest.minutes })}
            </span>
          )}
        </h2>
        <p className="sy-small sy-quiet">{day.rest.words}</p>
      </section>
      <section>
        <h2 className="sy-pane-head">
          {t('day.exposure')} <span className="sy-caption sy-label">{t('day.exposure.span')}</span>
        </h2>
        <p className="sy-small sy-quiet">{t('day.exposure.why')}</p>
        <ExposureTable exposure={day.exposure} />
        <p className="sy-small">
          {t(day.isOverLimit ? 'day.exposure.over' : 'day.exposure.within')}{' '}
          <button type="button" className="sy-link" onClick={acts.onLimit}>
            {t('day.exposure.limit')}
          </button>{' '}
          <button type="button" className="sy-link" onClick={acts.onPauseKind}>
            {t('day.exposure.pause')}
          </button>
        </p>
      </section>
      <section>
        <h2 className="sy-pane-head">{t('day.seen')}</h2>
        {day.seenBy.length === 0 && <p className="sy-small sy-quiet">{t('day.seen.none')}</p>}
        {day.seenBy.map((line) => (
          <p key={line} className="sy-small sy-quiet">
            {line}
          </p>
        ))}
      </section>
      <section>
        <h2 className="sy-pane-head">{t('day.own')}</h2>
        <p className="sy-small sy-quiet">{t('day.own.why')}</p>
        <p className="sy-day-own">
          <ActButton icon={<LockIcon size={16} stroke={1.5} />} onAct={acts.onOwnRoom}>
            {t('day.own.open')}
          </ActButton>
          <span className="sy-small sy-quiet">{t('day.own.silent')}</span>
        </p>
      </section>
    </aside>
  )
}
