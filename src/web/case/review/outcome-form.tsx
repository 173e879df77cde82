import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useNow, useSession } from '../../net/session.tsx'
import { useColleagues } from '../../pages/colleagues.ts'
import { dueChoices, fromLocalInput, toLocalInput } from '../../pages/promise-drafts.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { MomentInput } from '../../ui/moment-input.tsx'
import type { ReviewView } from './review-view.ts'

const LADDER = ['talk', 'coaching', 'retraining', 'appraisal_note', 'bonus_effect'] as const
const WEIGHTY: readonly string[] = ['appraisal_note', 'bonus_effect']

/** Growth is the default and always there. What may come beside it shows only where it may. */
export function OutcomeForm({ review }: { review: ReviewView }) {
  const { t } = useWords()
  const act = useDo()
  const { person, zone } = useSession()
  const now = useNow(60_000)
  const colleagues = useColleagues()
  const [what, setWhat] = useState('')
  const [signs, setSigns] = useState('')
  const [helper, setHelper] = useState<string | null>(null)
  const [by, setBy] = useState(() => toLocalInput(dueChoices(now, zone).at(-1) ?? now, zone))
  const [measure, setMeasure] = useState<string>('none')
  const at = fromLocalInput(by, zone)
  const mayMeasure = review.class === 'at_risk' || review.class === 'reckless'
  const isFilled = what.trim() !== '' && signs.trim() !== '' && helper !== null && at !== null
  const steps = LADDER.filter((it) => !WEIGHTY.includes(it) || (person.role === 'hr' && review.hearingAt !== null))
  const decide = () => {
    const chosen = LADDER.find((it) => it === measure)
    if (helper && at)
      void act('PUT /api/reviews/:id/outcome', {
        id: review.id,
        plan: { what, helper, by: at, signs },
        ...(chosen ? { measure: chosen } : {}),
      })
  }
  return (
    <div className="sy-review-step">
      <h4>{t('reviews.plan')}</h4>
      <Textarea
        autosize
        label={t('reviews.plan.what')}
        value={what}
        onChange={(it) => setWhat(it.currentTarget.value)}
      />
      <Select
        label={t('reviews.plan.helper')}
        data={colleagues.map((it) => ({ value: it.id, label: it.name }))}
        value={helper}
        searchable
        onChange={setHelper}
      />
      <MomentInput label={t('reviews.plan.by')} value={by} onChange={setBy} />
      <Textarea
        autosize
        label={t('reviews.plan.signs')}
        value={signs}
        onChange={(it) => setSigns(it.currentTarget.value)}
      />
      {mayMeasure ? (
        <Select
          label={t('reviews.measure')}
          description={person.role === 'hr' ? undefined : t('reviews.measure.hr')}
          data={(['none', ...steps] as const).map((value) => ({ value, label: t(`reviews.measure.${value}`) }))}
          value={measure}
          allowDeselect={false}
          onChange={(value) => setMeasure(value ?? 'none')}
        />
      ) : (
        <p className="sy-small sy-quiet">{t('reviews.measure.growth_only')}</p>
      )}
      <ActButton tone="primary" locked={isFilled ? undefined : t('reviews.plan.fill')} onAct={decide}>
        {t('reviews.decide')}
      </ActButton>
    </div>
  )
}
