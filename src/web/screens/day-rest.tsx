import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { ExposureTable } from '../ui/day/exposure-table.tsx'
import type { DayView } from './day-view.ts'

export function DayRest({ day, beside }: { day: DayView; beside?: ReactNode }) {
  const { t } = useWords()
  return (
    <aside className="sy-day-pane" aria-label={t('day.rest')}>
      <section>
        <h2 className="sy-pane-head">{t('day.rest')}</h2>
        <p className="sy-small sy-quiet">{day.rest}</p>
      </section>
      {beside}
      <section>
        <h2 className="sy-pane-head">
          {t('day.exposure')} <span className="sy-caption sy-label">{t('day.exposure.span')}</span>
        </h2>
        <p className="sy-small sy-quiet">{t('day.exposure.why')}</p>
        <ExposureTable exposure={day.exposure} />
      </section>
    </aside>
  )
}
