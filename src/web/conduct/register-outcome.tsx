import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { effectSentence } from '#insight/organisation/effect.words.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { RowsDrawer } from '../ui/figures/rows-drawer.tsx'
import { EmptyState, LoadingState } from '../ui/states.tsx'

type Outcome = ApiOutput<'GET /api/conduct/outcome'>
type Metric = Outcome['metrics'][number]

/** What was begun on a day, and whether anything is different since, against where it was not done. */
export function RegisterOutcome() {
  const { t } = useWords()
  const when = useWhen()
  const [chosen, choose] = useState<string | null>(null)
  const starts = useQuery({
    queryKey: ['conduct', 'starts'],
    meta: { topics: ['conduct', 'policy', 'organisation'] },
    queryFn: () => call('GET /api/conduct/starts', {}),
  })
  if (!starts.data) return <LoadingState rows={3} />
  const all = starts.data.starts
  const start = chosen ?? all[0]?.key ?? null
  return (
    <section aria-label={t('register.outcome')}>
      <h2>{t('register.outcome')}</h2>
      {start === null ? (
        <EmptyState title={t('register.outcome.none')} teach={t('register.outcome.teach')} />
      ) : (
        <>
          <p className="sy-small sy-quiet">{t('register.outcome.teach')}</p>
          <Select
            label={t('register.outcome.choose')}
            data={all.map((it) => ({
              value: it.key,
              label: `${t(`register.start.${it.kind}`, { name: it.name })} · ${when.day(it.at)}`,
            }))}
            value={start}
            onChange={choose}
            allowDeselect={false}
          />
          <OneOutcome key={start} start={start} />
        </>
      )}
    </section>
  )
}

function OneOutcome({ start }: { start: string }) {
  const { t } = useWords()
  const outcome = useQuery({
    queryKey: ['conduct', 'outcome', start],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/conduct/outcome', { start }),
  })
  if (!outcome.data) return <LoadingState rows={3} />
  const { weeks, metrics } = outcome.data
  return (
    <div className="sy-register-cards">
      {metrics.map((it) => (
        <article key={it.metric} className="sy-register-card" aria-label={t(`register.metric.${it.metric}`)}>
          <h3>{t(`register.metric.${it.metric}`)}</h3>
          <p>
            <Sentence metric={it} weeks={weeks} />
          </p>
          <Side metric={it} side="treated" />
          <Side metric={it} side="rest" />
          {it.minutes && (
            <p className="sy-small sy-quiet">
              {t('register.rested.minutes', { now: it.minutes.after, was: it.minutes.before })}
            </p>
          )}
        </article>
      ))}
    </div>
  )
}

/** Chosen by the one function of the house that may. */
function Sentence({ metric, weeks }: { metric: Metric; weeks: Outcome['weeks'] }) {
  const { t } = useWords()
  if (metric.doubt === 'not_recorded') return t('register.doubt.not_recorded')
  const { key, gaps } = effectSentence({ ...metric, measure: { afterWeeks: weeks.after }, weeksLived: weeks.lived })
  return t(key, gaps)
}

const WHEN = ['before', 'after'] as const
type When = (typeof WHEN)[number]

/** Both numbers of one side; each opens to the weeks it is made of. */
function Side({ metric, side }: { metric: Metric; side: 'treated' | 'rest' }) {
  const { t } = useWords()
  const [opened, setOpened] = useState<When | null>(null)
  const of = metric[side]
  if (of.teams === 0) return null
  return (
    <p className="sy-small sy-quiet">
      {t(`effect.${side}`, { n: of.teams })}
      {WHEN.map((when) => (
        <span key={when}>
          {' '}
          {t(`effect.${when}`)}{' '}
          <button type="button" className="sy-figure-rows" onClick={() => setOpened(when)}>
            {t('register.n_of_m', of[when])}
          </button>
        </span>
      ))}
      {opened && <Weeks metric={metric} side={side} when={opened} onClose={() => setOpened(null)} />}
    </p>
  )
}

type WeeksProps = { metric: Metric; side: 'treated' | 'rest'; when: When; onClose: () => void }

function Weeks({ metric, side, when, onClose }: WeeksProps) {
  const { t } = useWords()
  const { n, m } = metric[side][when]
  const weeks = metric.weeks.filter((it) => it.week < 0 === (when === 'before') && it[side].m > 0)
  return (
    <RowsDrawer
      onClose={onClose}
      rows={{
        title: `${t(`register.metric.${metric.metric}`)} · ${t(`effect.${side}`, { n: metric[side].teams })} · ${t(`effect.${when}`)}`,
        definition: t('register.def.weeks'),
        numerator: n,
        denominator: m,
        leftOut: Object.entries(metric.leftOut).map(([why, out]) => ({
          why: t(`effect.out.${why}` as 'effect.out.too_few_rows', { n: out }),
          n: out,
        })),
        columns: [t('register.row.week'), t('rows.counted'), t('rows.of')],
        rows: weeks.map((it) => ({
          id: `${it.week}`,
          cells: [
            `${it.week < 0 ? '−' : '+'}${Math.abs(it.week < 0 ? it.week : it.week + 1)}`,
            `${it[side].n}`,
            `${it[side].m}`,
          ],
          isCounted: true,
        })),
      }}
    />
  )
}
