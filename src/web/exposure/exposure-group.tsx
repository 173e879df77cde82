import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { WeekBars } from './week-bars.tsx'

type Group = ApiOutput<'GET /api/exposure'>['groups'][number]
const one = (value: number) => value.toFixed(1)
const UNEVEN = 0.05

export function ExposureGroup(it: { group: Group; together: number; weeks: readonly string[] }) {
  const { t } = useWords()
  const { group } = it
  const name = group.team ?? t('exposure.everybody')
  return (
    <section className="sy-exposure-group" aria-label={name}>
      <h2>{name}</h2>
      <Above above={group.above} people={group.people} weeks={it.together} />
      <dl className="sy-exposure-numbers">
        <div>
          <dt>{t('exposure.rate', { n: it.together })}</dt>
          <dd>
            {group.rate ? one(group.rate.rate) : t('exposure.cannot_tell')}
            {group.rate && (
              <span className="sy-caption">
                {t('exposure.between', { from: one(group.rate.from), to: one(group.rate.to) })}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('exposure.spread')}</dt>
          <dd>
            {group.dispersion
              ? t(group.dispersion.p <= UNEVEN ? 'exposure.spread.uneven' : 'exposure.spread.even')
              : t('exposure.cannot_tell')}
            {group.dispersion && (
              <span className="sy-caption">
                {t('exposure.spread.numbers', {
                  seen: one(group.dispersion.seen),
                  from: one(group.dispersion.expectedFrom),
                  to: one(group.dispersion.expectedTo),
                })}
              </span>
            )}
          </dd>
        </div>
      </dl>
      <WeekBars
        label={t('exposure.chart', { team: name })}
        digits={1}
        bars={it.weeks.map((week, nth) => {
          const rate = group.weeks[nth]?.rate ?? null
          return { week, value: rate?.rate ?? null, between: rate }
        })}
      />
      <Weeks group={group} weeks={it.weeks} />
    </section>
  )
}

function Above({ above, people, weeks }: { above: Group['above']; people: number; weeks: number }) {
  const { t } = useWords()
  if (!above) return <p className="sy-small sy-quiet">{t('exposure.above.cannot_tell')}</p>
  const numbers =
    above.people === null
      ? t('exposure.above.no_number')
      : t('exposure.above.number', { n: above.people, of: people, chance: one(above.byChance), weeks })
  return above.isSomebody ? (
    <div className="sy-exposure-note">
      <p>
        <strong>{t('exposure.above.somebody')}</strong>
      </p>
      <p className="sy-small">{t('exposure.above.ask')}</p>
      <p className="sy-caption">{numbers}</p>
    </div>
  ) : (
    <p className="sy-small">
      {t('exposure.above.nobody')} <span className="sy-caption">{numbers}</span>
    </p>
  )
}

const HEADS = ['people', 'hours', 'hard', 'per', 'max', 'gini'] as const

function Weeks({ group, weeks }: { group: Group; weeks: readonly string[] }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <details className="sy-exposure-table">
      <summary>{t('exposure.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached with the keyboard */}
      <section className="sy-exposure-scroll" tabIndex={0} aria-label={t('exposure.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('exposure.week')}</th>
              {HEADS.map((key) => (
                <th key={key} scope="col">
                  {t(`exposure.col.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, nth) => {
              const it = group.weeks[nth]
              return (
                <tr key={week}>
                  <th scope="row">{when.shortDay(`${week}T12:00:00Z`)}</th>
                  {it ? (
                    <>
                      <td>{it.people}</td>
                      <td>{Math.round(it.hours)}</td>
                      <td>{it.hard}</td>
                      <td>{it.rate ? `${one(it.rate.rate)} (${one(it.rate.from)}–${one(it.rate.to)})` : '–'}</td>
                      <td>{it.maxToMedian === null ? '–' : one(it.maxToMedian)}</td>
                      <td>{it.gini === null ? '–' : it.gini.toFixed(2)}</td>
                    </>
                  ) : (
                    <td colSpan={HEADS.length}>{t('exposure.too_few')}</td>
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <p className="sy-caption">{t('exposure.table.why')}</p>
    </details>
  )
}
