import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Charges } from './charges.tsx'

type Rates = ApiOutput<'GET /api/incident-rates'>
type Rate = Rates['all']

/** What it comes to: how often, for whom we may say, and how much is never reported. */
export function IncidentFigures() {
  const { t } = useWords()
  const rates = useQuery({
    queryKey: ['incident-rates'],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/incident-rates', {}),
  })
  return (
    <>
      {rates.data && (
        <section className="sy-incident-part">
          <h2>{t('incidents.rates', { n: rates.data.days })}</h2>
          <p className="sy-small sy-quiet">{t('incidents.rates.why')}</p>
          <RateTable rates={rates.data} />
        </section>
      )}
      <Charges />
      <Samples />
    </>
  )
}

function RateTable({ rates }: { rates: Rates }) {
  const { t } = useWords()
  const rows: readonly (readonly [string, Rate | null])[] = [
    [t('incidents.rates.all'), rates.all],
    [t('incidents.rates.protective'), rates.protective],
    ...rates.kinds.map((it) => [t(`incidents.kind.${it.kind}`), it] as const),
    ...rates.teams.map((it) => [t('incidents.rates.team', { team: it.team }), it.of] as const),
    ...rates.hours
      .filter((it) => it.incidents > 0)
      .map((it) => [t('incidents.rates.hour', { hour: it.hour }), it] as const),
  ]
  return (
    <div className="sy-incident-scroll">
      <table className="sy-incident-figures">
        <thead>
          <tr>
            <th scope="col">{t('incidents.rates.what')}</th>
            <th scope="col">{t('incidents.rates.n')}</th>
            <th scope="col">{t('incidents.rates.per')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, it]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{it ? t('incidents.rates.of', { n: it.incidents, of: it.contacts }) : '–'}</td>
              <td>{it ? limits(it, t) : t('incidents.rates.small')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const one = (it: number) => (Math.round(it * 10) / 10).toFixed(1)
function limits(it: Rate, t: ReturnType<typeof useWords>['t']): string {
  if (it.contacts === 0) return t('incidents.rates.cannot_tell')
  if (it.rate === null) return t('incidents.rates.at_most', { high: one(it.high) })
  const between = { low: one(it.low), high: one(it.high), rate: one(it.rate) }
  return t(it.canTell ? 'incidents.rates.is' : 'incidents.rates.few', between)
}

const MONTH_DAYS = 30

function Samples() {
  const { t } = useWords()
  const act = useDo()
  const now = useNow(60_000)
  const [seed, setSeed] = useState<string | null>(null)
  const all = useQuery({
    queryKey: ['report-samples'],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/report-samples', {}),
  })
  const [open, setOpen] = useState<string | null>(null)
  const draw = () => {
    const from = new Date(Date.parse(now) - MONTH_DAYS * 86_400_000).toISOString()
    const chosen = seed ?? now.slice(0, 10)
    setSeed(chosen)
    void act('POST /api/report-samples', { seed: chosen, from, to: now })
  }
  return (
    <section className="sy-incident-part">
      <h2>{t('incidents.samples')}</h2>
      <p className="sy-small sy-quiet">{t('incidents.samples.why')}</p>
      <ul className="sy-incident-rows">
        {all.data?.samples.map((it) => (
          <li key={it.id}>
            <span>
              {t('incidents.samples.drawn', {
                seed: it.seed,
                n: it.estimate.drawn,
                strong: it.estimate.strong,
                reported: it.estimate.reported,
              })}
            </span>
            <span className="sy-small">{told(it.estimate, t)}</span>
            <ActButton tone="quiet" onAct={() => setOpen(open === it.id ? null : it.id)}>
              {t('incidents.samples.look')}
            </ActButton>
            {open === it.id && <Drawn id={it.id} />}
          </li>
        ))}
      </ul>
      <ActButton onAct={draw}>{t('incidents.samples.draw')}</ActButton>
    </section>
  )
}

type Estimate = ApiOutput<'GET /api/report-samples'>['samples'][number]['estimate']
function told(it: Estimate, t: ReturnType<typeof useWords>['t']): string {
  if (!it.canTell || !it.share || !it.unreported)
    return t('incidents.samples.cannot_tell', { n: it.checked, of: it.drawn })
  return t('incidents.samples.is', {
    both: it.both,
    n: it.checked,
    low: it.unreported.low,
    high: it.unreported.high,
    kappa: it.kappa === null ? '–' : it.kappa.toFixed(2),
  })
}

function Drawn({ id }: { id: string }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const found = useQuery({
    queryKey: ['report-sample', id],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/report-samples/:id', { id }),
  })
  const say = (contact: string, incident: boolean) =>
    void act('PUT /api/report-samples/:id/contacts/:contact', { id, contact, incident })
  return (
    <ul className="sy-incident-rows">
      {found.data?.contacts.map((it) => (
        <li key={it.contact}>
          <Link className="sy-link" to="/contacts/$id" params={{ id: it.contact }}>
            {when.full(it.at)}
          </Link>
          {it.mine === null ? (
            <>
              <ActButton onAct={() => say(it.contact, true)}>{t('incidents.samples.yes')}</ActButton>
              <ActButton onAct={() => say(it.contact, false)}>{t('incidents.samples.no')}</ActButton>
            </>
          ) : (
            <span className="sy-small">{t(it.mine ? 'incidents.samples.yes' : 'incidents.samples.no')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
