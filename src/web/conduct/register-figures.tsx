import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { Judged } from '../ui/figures/figure.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { type Opened, RegisterRows } from './register-rows.tsx'

type Figures = ApiOutput<'GET /api/conduct/figures'>
export type Counted = Figures['all']['now']

/** Of a thousand, with one digit: shares this small say nothing in per cent. */
const perThousand = (share: number) => (Math.round(share * 10_000) / 10).toFixed(1)
const perHundred = (share: number) => (Math.round(share * 1000) / 10).toFixed(1)
const shareOf = ({ numerator, denominator }: Counted) => (denominator === 0 ? 0 : numerator / denominator)

export function RegisterFigures({ days }: { days: number }) {
  const { t } = useWords()
  const [opened, setOpened] = useState<Opened | null>(null)
  const figures = useQuery({
    queryKey: ['conduct', 'figures', days],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/conduct/figures', { days }),
  })
  if (figures.isPending) return <LoadingState rows={6} />
  if (!figures.data) return <ErrorState what={t('state.failed')} onRetry={() => void figures.refetch()} />
  const { data } = figures
  return (
    <>
      <section aria-label={t('register.incidents')}>
        <h2>{t('register.incidents')}</h2>
        <p className="sy-small sy-quiet">{t('register.incidents.teach')}</p>
        <ByKind figures={data} days={days} onOpen={setOpened} />
      </section>
      <section aria-label={t('register.rested')}>
        <h2>{t('register.rested')}</h2>
        <Rested of={data.rested} onOpen={(it) => setOpened(it)} />
      </section>
      {opened && <RegisterRows of={opened} days={days} onClose={() => setOpened(null)} />}
    </>
  )
}

function ByKind({ figures, days, onOpen }: { figures: Figures; days: number; onOpen: (it: Opened) => void }) {
  const { t } = useWords()
  const rows = [{ kind: 'all', ...figures.all }, ...figures.byKind]
  return (
    <div className="sy-register-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('register.kind')}</th>
            <th scope="col">{t('register.now', { n: days })}</th>
            <th scope="col">{t('register.was', { n: days })}</th>
            <th scope="col">{t('register.change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((it) => {
            const name = it.kind === 'all' ? t('register.all') : t(`register.kind.${it.kind}` as 'register.kind.insult')
            return (
              <tr key={it.kind}>
                <th scope="row">{name}</th>
                <td>
                  <Rate of={it.now} />
                  <OpensTo
                    label={name}
                    n={it.now.numerator}
                    m={it.now.denominator}
                    onOpen={() =>
                      onOpen({
                        figure: 'incidents',
                        ...(it.kind === 'all' ? {} : { kind: it.kind }),
                        n: it.now.numerator,
                        m: it.now.denominator,
                        excluded: it.now.excluded,
                      })
                    }
                  />
                </td>
                <td>
                  <Rate of={it.was} />
                  <span className="sy-small sy-quiet">
                    {t('register.n_of_m', { n: it.was.numerator, m: it.was.denominator })}
                  </span>
                </td>
                <td>
                  <Judged verdict={it.verdict} direction={shareOf(it.now) > shareOf(it.was) ? 'up' : 'down'} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Rate({ of }: { of: Counted }) {
  const { t } = useWords()
  if (of.denominator === 0) return <div className="sy-register-value">{t('register.cannot_tell')}</div>
  return (
    <div>
      <span className="sy-register-value">{perThousand(shareOf(of))}</span>{' '}
      <span className="sy-caption sy-label">
        {t('register.interval', { low: perThousand(of.low), high: perThousand(of.high) })}
      </span>
    </div>
  )
}

function Rested({ of, onOpen }: { of: Figures['rested']; onOpen: (it: Opened) => void }) {
  const { t } = useWords()
  if (of.verdict === 'not_shown') return <p className="sy-quiet">{t('register.few')}</p>
  const { now } = of
  if (now.denominator === 0) return <p className="sy-quiet">{t('register.cannot_tell')}</p>
  return (
    <div className="sy-register-card">
      <div className="sy-register-head">
        <span className="sy-register-value">{`${perHundred(shareOf(now))} %`}</span>
        <Judged verdict={of.verdict} direction={shareOf(now) > shareOf(of.was) ? 'up' : 'down'} />
      </div>
      <OpensTo
        label={t('register.rested')}
        n={now.numerator}
        m={now.denominator}
        onOpen={() => onOpen({ figure: 'rested', n: now.numerator, m: now.denominator, excluded: now.excluded })}
      />
      <span className="sy-caption sy-label">
        {t('register.interval', { low: `${perHundred(now.low)} %`, high: `${perHundred(now.high)} %` })}
      </span>
      <span className="sy-small">{t('register.rested.minutes', { now: of.minutes, was: of.minutesBefore })}</span>
    </div>
  )
}

function OpensTo({ label, n, m, onOpen }: { label: string; n: number; m: number; onOpen: () => void }) {
  const { t } = useWords()
  const counted = t('register.n_of_m', { n, m })
  return (
    <button
      type="button"
      className="sy-figure-rows"
      aria-label={`${counted}. ${t('figure.rows', { title: label })}`}
      onClick={onOpen}
    >
      {counted}
    </button>
  )
}
