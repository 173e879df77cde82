import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { money } from '../case/money.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { noonOf, PlanRate, PlanState } from './care-plans-page.tsx'
import { PlanItems } from './plan-items.tsx'
import { PlanOccasions } from './plan-occasions.tsx'
import { PlanPeople } from './plan-people.tsx'

export type PlanView = ApiOutput<'GET /api/care-plans/:id'>

export function OnePlan({ id }: { id: string }) {
  const { t } = useWords()
  const plan = useQuery({
    queryKey: ['care-plans', id],
    meta: { topics: ['care-plans'] },
    queryFn: () => call('GET /api/care-plans/:id', { id }),
  })
  if (plan.isPending) return <LoadingState rows={5} />
  if (!plan.data) return <ErrorState what={t('state.failed')} onRetry={() => void plan.refetch()} />
  return (
    <>
      <Head plan={plan.data} />
      <PlanOccasions plan={plan.data} />
      <PlanItems plan={plan.data} />
      <PlanPeople key={JSON.stringify(plan.data.people)} plan={plan.data} />
    </>
  )
}

function Head({ plan }: { plan: PlanView }) {
  const { t, language } = useWords()
  const when = useWhen()
  const names = new Map(plan.people.map((it) => [it.id, it.name]))
  const sum = (amount: number) => money(amount, plan.currency, language)
  const dense = plan.ahead.filter((it) => it.dense)
  return (
    <section className="sy-plan-part">
      <div className="sy-plan-head">
        <h2>{plan.name}</h2>
        <PlanState plan={plan} />
      </div>
      {plan.problems.length > 0 && (
        <ul className="sy-plan-problems">
          {plan.problems.map((it) => (
            <li key={it.problem}>
              {t(`careplan.problem.${it.problem}`, {
                who: it.people.map((person) => names.get(person) ?? '').join(t('list.pause')),
              })}
            </li>
          ))}
        </ul>
      )}
      <p className="sy-small">
        {t('careplan.used', { used: sum(plan.used), budget: sum(plan.budget) })} · <PlanRate rate={plan.rate} />
      </p>
      <p className="sy-small sy-quiet">
        {dense.length === 0
          ? t('careplan.ahead.none')
          : `${t('careplan.ahead')}: ${dense
              .map((it) => t('careplan.ahead.day', { day: when.day(noonOf(it.day)), n: Math.round(it.contacts ?? 0) }))
              .join(t('list.pause'))}`}
      </p>
    </section>
  )
}
