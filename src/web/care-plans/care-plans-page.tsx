import './care-plans.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { NewPlan } from './new-plan.tsx'
import { OnePlan } from './one-plan.tsx'
import { TeamCurve } from './team-curve.tsx'

export type PlanHead = ApiOutput<'GET /api/care-plans'>['plans'][number]
/** A day by its name, as a moment that lies within it in every zone the house may be in. */
export const noonOf = (day: string) => `${day}T04:00:00Z`

/** Small kindnesses of a floor: planned so that they look unplanned, and so that nobody is left out. */
export function CarePlansPage() {
  const { t } = useWords()
  const { id } = useParams({ strict: false })
  const go = useNavigate()
  const { person } = useSession()
  return (
    <ScreenFrame
      className="sy-plan-page"
      title={t('careplan.title')}
      end={
        id && (
          <button type="button" className="sy-link" onClick={() => void go({ to: '/care-plans' })}>
            {t('careplan.back')}
          </button>
        )
      }
    >
      <div className="sy-plan-paper">
        {id ? <OnePlan id={id} /> : <Plans />}
        {!id && person.role === 'manager' && <NewPlan />}
        {!id && person.role === 'manager' && <TeamCurve />}
      </div>
    </ScreenFrame>
  )
}

function Plans() {
  const { t } = useWords()
  const plans = useQuery({
    queryKey: ['care-plans'],
    meta: { topics: ['care-plans'] },
    queryFn: () => call('GET /api/care-plans', {}),
  })
  if (plans.isPending) return <LoadingState rows={3} />
  if (!plans.data) return <ErrorState what={t('state.failed')} onRetry={() => void plans.refetch()} />
  if (plans.data.plans.length === 0) return <EmptyState title={t('careplan.none')} teach={t('careplan.none.teach')} />
  return plans.data.plans.map((it) => <PlanLine key={it.id} plan={it} />)
}

function PlanLine({ plan }: { plan: PlanHead }) {
  const { t } = useWords()
  const go = useNavigate()
  return (
    <article className="sy-plan-part" aria-label={plan.name}>
      <div className="sy-plan-head">
        <h2>
          <button
            type="button"
            className="sy-link"
            onClick={() => void go({ to: '/care-plans/$id', params: { id: plan.id } })}
          >
            {plan.name}
          </button>
        </h2>
        <PlanState plan={plan} />
      </div>
      <p className="sy-small sy-quiet">
        <PlanRate rate={plan.rate} />
      </p>
      {plan.problems.length > 0 && (
        <p className="sy-small">
          {plan.problems
            .map((it) => t(`careplan.problem.${it.problem}`, { who: t('careplan.count', { n: it.people.length }) }))
            .join(t('list.pause'))}
        </p>
      )}
    </article>
  )
}

export function PlanState({ plan }: { plan: PlanHead }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <>
      <span className="sy-small sy-quiet">
        {t('careplan.span', { from: when.day(noonOf(plan.from)), to: when.day(noonOf(plan.to)) })}
      </span>
      <Tag tone={plan.stands ? 'done' : 'time'}>{t(plan.stands ? 'careplan.stands' : 'careplan.stands.not')}</Tag>
    </>
  )
}

export function PlanRate({ rate }: { rate: PlanHead['rate'] }) {
  const { t } = useWords()
  return rate.due === 0 ? t('careplan.rate.none') : t('careplan.rate', rate)
}
