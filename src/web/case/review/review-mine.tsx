import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useWhen } from '../../theme/place.tsx'
import { Tag } from '../../ui/tag.tsx'
import { BackingList, PlanLine } from './review-after.tsx'
import { SayStep } from './review-steps.tsx'
import type { ReviewView } from './review-view.ts'

/** The same look from the side of whoever it is about: told in words, asked, helped, and able to disagree. */
export function ReviewMine({ review }: { review: ReviewView }) {
  const { t } = useWords()
  const { class: of, stage } = review
  return (
    <article className="sy-review" aria-label={t('reviews.mine')}>
      <p className="sy-review-head">
        <strong>{t('reviews.mine')}</strong>
        <span className="sy-small sy-quiet">{t('reviews.mine.case', { n: review.case.number })}</span>
        {stage !== 'heard' && (
          <Tag tone={stage === 'right' || stage === 'reversed' ? 'done' : 'line'}>{t(`reviews.stage.${stage}`)}</Tag>
        )}
      </p>
      <dl className="sy-review-said">
        <Line label={t('reviews.told')} words={review.toldWords} />
        <Line label={t('reviews.answer')} words={review.answer} />
        <Line label={t('reviews.class')} words={of && of !== 'no_error' ? t(`reviews.class.${of}`) : null} />
        <Line label={t('reviews.why')} words={review.why} />
        <Line
          label={t('reviews.measure')}
          words={review.measure && stage !== 'signature' ? t(`reviews.measure.${review.measure}`) : null}
        />
        <Line label={t('reviews.appeal.answer')} words={review.appealAnswer} />
      </dl>
      {(of === 'slip' || of === 'system_induced') && <p>{t('reviews.misunderstanding')}</p>}
      <PlanLine review={review} />
      <BackingList review={review} />
      <MyNext review={review} />
    </article>
  )
}

const Line = ({ label, words }: { label: string; words: string | null }) =>
  words ? (
    <div>
      <dt className="sy-label">{label}</dt>
      <dd>{words}</dd>
    </div>
  ) : null

function MyNext({ review }: { review: ReviewView }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const { id, stage } = review
  const isOpen = stage === 'told' || (stage === 'heard' && review.answer === null)
  if (isOpen)
    return (
      <SayStep
        label={t('reviews.answer')}
        hint={review.answerBy ? t('reviews.answer.by', { at: when.full(review.answerBy) }) : ''}
        button={t('reviews.answer.send')}
        onSay={(words) => void act('PUT /api/reviews/:id/answer', { id, words })}
      />
    )
  if (stage === 'heard' || stage === 'right' || stage === 'reversed') return null
  return (
    <>
      {review.nextTime ? (
        <p>
          <span className="sy-label">{t('reviews.next_time')}</span> {review.nextTime}
        </p>
      ) : (
        <SayStep
          label={t('reviews.next_time')}
          hint={t('reviews.next_time.why')}
          button={t('reviews.next_time.keep')}
          onSay={(words) => void act('PUT /api/reviews/:id/next-time', { id, words })}
        />
      )}
      {stage === 'decided' && (
        <details className="sy-review-form">
          <summary>{t('reviews.appeal')}</summary>
          <SayStep
            label={t('reviews.appeal.words')}
            hint={review.appealBy ? t('reviews.appeal.until', { at: when.full(review.appealBy) }) : ''}
            button={t('reviews.appeal.send')}
            onSay={(words) => void act('PUT /api/reviews/:id/appeal', { id, words })}
          />
        </details>
      )}
    </>
  )
}
