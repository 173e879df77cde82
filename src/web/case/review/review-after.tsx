import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { TickIcon } from '../../ui/icons.ts'
import { SayStep } from './review-steps.tsx'
import type { ReviewView } from './review-view.ts'

/** What is done for the colleague: what, who helps, by when, and what shows that it worked. */
export function PlanLine({ review }: { review: ReviewView }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const { plan } = review
  if (!plan) return null
  return (
    <div className="sy-review-plan">
      <p>
        <strong>{t('reviews.plan')}</strong> {plan.what}
      </p>
      <p className="sy-small sy-quiet">{t('reviews.plan.line', { helper: plan.helper, at: when.full(plan.by) })}</p>
      <p className="sy-small">
        <span className="sy-label">{t('reviews.plan.signs')}</span> {plan.signs}
      </p>
      {plan.doneAt ? (
        <p className="sy-small">
          <TickIcon size={14} stroke={1.75} aria-hidden /> {t('reviews.plan.was_done', { at: when.full(plan.doneAt) })}
        </p>
      ) : (
        <ActButton onAct={() => void act('PUT /api/reviews/:id/plan', { id: review.id })}>
          {t('reviews.plan.done')}
        </ActButton>
      )}
    </div>
  )
}

/** Four things, each with its owner. They are ticked by whoever leads. */
export function BackingList({ review }: { review: ReviewView }) {
  const { t } = useWords()
  const act = useDo()
  const { person } = useSession()
  if (review.backings.length === 0) return null
  const mayTick = !review.mine && person.role !== 'hr'
  return (
    <div className="sy-review-plan">
      <p>
        <strong>{t('reviews.backing')}</strong>
      </p>
      <ul className="sy-review-backings">
        {review.backings.map((it) => {
          const what = t(`reviews.backing.${it.kind}`)
          return (
            <li key={it.kind}>
              {it.doneAt ? <TickIcon size={16} stroke={1.75} aria-hidden /> : <span className="sy-review-open" />}
              <span>
                {what} <span className="sy-small sy-quiet">{it.owner}</span>
              </span>
              {mayTick && !it.doneAt && (
                <ActButton
                  label={t('reviews.backing.done', { what })}
                  onAct={() => void act('PUT /api/reviews/:id/backings/:kind', { id: review.id, kind: it.kind })}
                >
                  {t('reviews.plan.done')}
                </ActButton>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

export function HearingForm({ id }: { id: string }) {
  const { t } = useWords()
  const act = useDo()
  return (
    <SayStep
      label={t('reviews.hearing.words')}
      button={t('reviews.hearing.held')}
      onSay={(words) => void act('PUT /api/reviews/:id/hearing', { id, words })}
    />
  )
}

export function Signature({ id }: { id: string }) {
  const { t } = useWords()
  const act = useDo()
  return (
    <div className="sy-review-step">
      <p>{t('reviews.outlier')}</p>
      <ActButton tone="primary" onAct={() => void act('PUT /api/reviews/:id/signature', { id })}>
        {t('reviews.sign')}
      </ActButton>
    </div>
  )
}

export function AppealAnswer({ id }: { id: string }) {
  const { t } = useWords()
  const act = useDo()
  const [words, setWords] = useState('')
  const answer = (reverse: boolean) =>
    void act('PUT /api/reviews/:id/appeal/answer', { id, reverse, words: words.trim() })
  const locked = words.trim() ? undefined : t('reviews.appeal.answer')
  return (
    <div className="sy-review-step">
      <Textarea
        autosize
        minRows={2}
        label={t('reviews.appeal.answer')}
        value={words}
        onChange={(it) => setWords(it.currentTarget.value)}
      />
      <div className="sy-review-acts">
        <ActButton tone="primary" locked={locked} onAct={() => answer(true)}>
          {t('reviews.appeal.reverse')}
        </ActButton>
        <ActButton locked={locked} onAct={() => answer(false)}>
          {t('reviews.appeal.uphold')}
        </ActButton>
      </div>
    </div>
  )
}
