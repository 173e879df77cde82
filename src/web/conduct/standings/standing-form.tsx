import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx'
import { emptyDraft, fromWhole, type Ground, given, type Written } from './draft-state.ts'
import { DatesStep, WordsStep } from './form-last-steps.tsx'
import { ChecklistStep, HowStep, RungStep } from './form-steps.tsx'
import { IncidentLines } from './incident-lines.tsx'
import type { Whole } from './one-standing.tsx'
import { MissingList } from './standing-acts.tsx'

/** Whoever something confirmed was done by, within the time that counts. Nobody is looked up here. */
export function ChooseCustomer() {
  const { t } = useWords()
  const when = useWhen()
  const all = useQuery({
    queryKey: ['standing-candidates'],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/conduct/candidates', {}),
  })
  if (all.isError) return <ErrorState what={t('state.failed')} onRetry={() => void all.refetch()} />
  if (!all.data) return <LoadingState rows={4} />
  if (all.data.customers.length === 0)
    return <EmptyState title={t('standings.nobody')} teach={t('standings.nobody.teach')} />
  return (
    <section className="sy-standing-part">
      <h2>{t('standings.about_whom')}</h2>
      <ul className="sy-standing-rows">
        {all.data.customers.map((it) => (
          <li key={it.id}>
            <Link className="sy-link" to="/conduct/$part/$id" params={{ part: 'standings', id: `for-${it.id}` }}>
              {it.name ?? t('standings.no_name')}
            </Link>
            <span className="sy-small sy-quiet">
              {t('standings.confirmed', { n: it.incidents, at: when.full(it.last) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function FormFor({ customer }: { customer: string }) {
  const navigate = useNavigate()
  const onDone = (id: string) => void navigate({ to: '/conduct/$part/$id', params: { part: 'standings', id } })
  return <StandingForm of={null} customer={customer} onDone={onDone} />
}

type Props = { of: Whole | null; customer: string; onDone: (id: string) => void }

export function StandingForm({ of, customer, onDone }: Props) {
  const { t } = useWords()
  const ground = useQuery({
    queryKey: ['standing-ground', customer],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/conduct/customers/:id/ground', { id: customer }),
  })
  if (ground.isError) return <ErrorState what={t('state.failed')} onRetry={() => void ground.refetch()} />
  if (!ground.data) return <LoadingState rows={6} />
  return <Form of={of} ground={ground.data} onDone={onDone} />
}

/** One thing after another: the next comes once this one is written. Everything above stays, and can be changed. */
function Form({ of, ground, onDone }: { of: Whole | null; ground: Ground; onDone: (id: string) => void }) {
  const { t } = useWords()
  const act = useDo()
  const [it, setIt] = useState<Written>(of ? fromWhole(of) : emptyDraft(ground))
  const [at, setAt] = useState(of ? LAST : 0)
  const [missing, setMissing] = useState<readonly string[] | null>(null)
  const set = (part: Partial<Written>) => setIt({ ...it, ...part })
  const save = async () => {
    const body = given(it)
    const saved = of
      ? await act('PUT /api/conduct/standings/:id', { id: of.id, ...body })
      : await act('POST /api/conduct/standings', { customer: ground.customer.id, ...body })
    if (!saved) return
    setMissing(saved.missing)
    onDone(saved.id)
  }
  const steps = [
    <Happened key="happened" it={it} set={set} ground={ground} />,
    <RungStep key="rung" it={it} set={set} ground={ground} />,
    <HowStep key="how" it={it} set={set} />,
    <ChecklistStep key="check" it={it} set={set} ground={ground} />,
    <WordsStep key="words" it={it} set={set} />,
    <DatesStep key="dates" it={it} set={set} ground={ground} />,
  ]
  return (
    <div className="sy-standing-steps">
      <h2>{t('standings.draft_for', { name: ground.customer.name ?? t('standings.no_name') })}</h2>
      {steps.slice(0, at + 1)}
      {missing && missing.length > 0 && <MissingList codes={missing} />}
      <p className="sy-standing-acts">
        {at < LAST ? (
          <ActButton
            tone="primary"
            locked={at === 0 && it.incidents.length === 0 ? t('standings.choose_incident') : undefined}
            onAct={() => setAt(at + 1)}
          >
            {t('standings.next', { n: at + 2, of: LAST + 1 })}
          </ActButton>
        ) : (
          <ActButton tone="primary" onAct={() => void save()}>
            {t('standings.save')}
          </ActButton>
        )}
      </p>
      <p className="sy-small sy-quiet">{t('standings.save.why')}</p>
    </div>
  )
}
const LAST = 5

/** What they did, beside what we did to them before it. */
function Happened({ it, set, ground }: { it: Written; set: (part: Partial<Written>) => void; ground: Ground }) {
  const { t } = useWords()
  const { journey, cases } = ground
  const toggle = (id: string) =>
    set({ incidents: it.incidents.includes(id) ? it.incidents.filter((one) => one !== id) : [...it.incidents, id] })
  return (
    <fieldset className="sy-standing-step">
      <legend>{t('standings.step.happened')}</legend>
      <IncidentLines all={ground.incidents.filter((one) => one.confirmed)} chosen={it.incidents} onChoose={toggle} />
      <p className="sy-standing-aside">
        {t('standings.journey', {
          contacts: journey.contacts,
          minutes: Math.round(journey.waitedSeconds / 60),
          transfers: journey.transfers,
          broken: journey.brokenPromises,
          after: journey.afterBrokenPromise,
        })}
      </p>
      <p className="sy-standing-aside">{t('standings.cases', { open: cases.open, alone: cases.withoutOwner })}</p>
    </fieldset>
  )
}
