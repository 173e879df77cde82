import type { Say } from '../i18n.ts'
import type { RowsView } from '../ui/figures/figure-view.ts'
import { kindName, type OpenedRows, type Queues } from './unit-name.ts'

/** The rows behind one number. Nobody is named in them, and a day is all that is said of when. */
export function toRows(
  title: string,
  { total, rows }: OpenedRows,
  of: { n: number; m: number },
  { t, queues, language }: { t: Say; queues: Queues; language: 'zh-Hant' | 'zh-Hans' | 'en' },
): RowsView {
  return {
    title,
    definition: t('org.rows.cut', { total, n: rows.length }),
    numerator: of.n,
    denominator: of.m,
    leftOut: [],
    columns: [t('org.rows.day'), t('page.rows.what'), t('page.rows.counts')],
    rows: rows.map((row, nth) => ({
      id: `${nth}`,
      isCounted: row.counts !== null,
      cells: [
        row.day,
        [
          row.about === 'signal' || row.about === 'person_week'
            ? t(`org.row.${row.about}`)
            : t(`page.rows.${row.about}`),
          row.kind && kindName(row.kind, t),
          queues[row.queue]?.[language] ?? row.queue,
        ]
          .filter(Boolean)
          .join(' · '),
        row.counts === null
          ? t(`page.excluded.${row.because ?? 'still_open'}` as 'page.excluded.still_open')
          : t(row.counts ? 'page.rows.yes' : 'page.rows.no'),
      ],
    })),
  }
}
