import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { effectSentence } from '#insight/organisation/effect.words.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
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

function Side({ metric, side }: { metric: Metric; side: 'treated' | 'rest' }) {
  const { t } = useWords()
  const { before, after, teams } = metric[side]
  const told = (it: { n: number; m: number }) => t('register.n_of_m', it)
  return (
    <p className="sy-small sy-quiet">
      {t(`effect.${side}`, { n: teams })}
      {t('list.colon')}
      {t('effect.before')} {told(before)}
      {t('list.semicolon')}
      {t('effect.after')} {told(after)}
    </p>
  )
}
