import './reader.css'
import { ACTS, SIGNAL_KINDS } from '#reader/reading.ts'
import { useWords } from '../i18n.ts'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { partsOf, type ReaderAnswer, type ReaderPart, type ReaderRow } from './reader-view.ts'

const ORDER = [...SIGNAL_KINDS, ...ACTS]
const SIGNALS: readonly string[] = SIGNAL_KINDS

/** What the reader is and from where on it speaks. It shows figures alone: no word that anybody said. */
export function ReaderScreen({ reader }: { reader: ReaderAnswer }) {
  const { t } = useWords()
  const { days, enough, thresholds } = reader
  const parts = partsOf(reader, ORDER)
  const isMeasured = thresholds.length > 0
  return (
    <ScreenFrame className="sy-reader" title={t('reader.title')} beside={t('reader.name', { name: reader.name })}>
      <div className="sy-reader-paper">
        <h2>{t('reader.lead')}</h2>
        <p className="sy-reader-means">{t(isMeasured ? 'reader.means' : 'reader.means.here', { days })}</p>
        {!isMeasured && <p className="sy-reader-unmeasured">{t('reader.unmeasured')}</p>}
        {parts.length === 0 && <p className="sy-quiet">{t('reader.nothing', { days })}</p>}
        {parts.map((part) => (
          <Part key={part.language} part={part} isMeasured={isMeasured} days={days} enough={enough} />
        ))}
      </div>
    </ScreenFrame>
  )
}

type PartProps = { part: ReaderPart; isMeasured: boolean; days: number; enough: number }

function Part({ part, isMeasured, days, enough }: PartProps) {
  const { t } = useWords()
  const name = t(`reader.${part.language}`)
  return (
    <section className="sy-reader-part">
      <h3>{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be scrollable by key */}
      {/* biome-ignore lint/a11y/useSemanticElements: it is a part of the table’s section, for scrolling alone */}
      <div className="sy-reader-scroll" role="region" aria-label={name} tabIndex={0}>
        <table className="sy-reader-table">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('reader.kind')}
              </th>
              {isMeasured && (
                <th scope="colgroup" colSpan={4}>
                  {t('reader.before')}
                </th>
              )}
              <th scope="colgroup" colSpan={3}>
                {t('reader.here', { days })}
              </th>
            </tr>
            <tr>
              {isMeasured &&
                (['from', 'precision', 'recall', 'examples'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`reader.${column}`)}
                  </th>
                ))}
              {(['read', 'not_this', 'missed'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`reader.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.rows.map((row) => (
              <tr key={row.kind}>
                <th scope="row">
                  {t(
                    SIGNALS.includes(row.kind)
                      ? (`signal.${row.kind}` as 'signal.insult')
                      : (`act.${row.kind}` as 'act.explain'),
                    { n: '' },
                  ).trim()}
                </th>
                {isMeasured && <Measured row={row} enough={enough} />}
                <Here row={row} enough={enough} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type RowProps = { row: ReaderRow; enough: number }
const percent = (share: number) => `${Math.round(share * 100)}%`

function Measured({ row: { measured }, enough }: RowProps) {
  const { t } = useWords()
  if (!measured)
    return (
      <td colSpan={4} className="is-unknown">
        {t('reader.not_measured')}
      </td>
    )
  const { from, precision, recall, examples } = measured
  return (
    <>
      <td>{from.toFixed(2)}</td>
      {examples < enough ? (
        <td colSpan={2} className="is-unknown">
          {t('reader.cannot_tell', { n: enough })}
        </td>
      ) : (
        <>
          <td>{percent(precision)}</td>
          <td>{percent(recall)}</td>
        </>
      )}
      <td>{examples}</td>
    </>
  )
}

function Here({ row: { kind, here }, enough }: RowProps) {
  const { t } = useWords()
  if (!here)
    return (
      <td colSpan={3} className="is-none">
        {t(SIGNALS.includes(kind) ? 'reader.not_heard' : 'reader.not_counted')}
      </td>
    )
  const { read, notThis, missed, low, high, canTell } = here
  const tenth = (share: number) => (share * 100).toFixed(1)
  return (
    <>
      <td>{read}</td>
      <td className={canTell ? '' : 'is-unknown'}>
        {t('reader.share', { n: notThis, m: read })}
        <span className="sy-reader-note">
          {canTell
            ? t('reader.interval', { p: tenth(notThis / read), low: tenth(low), high: tenth(high) })
            : t('reader.cannot_tell', { n: enough })}
        </span>
      </td>
      <td>{missed}</td>
    </>
  )
}
