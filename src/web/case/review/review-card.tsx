import { useWords } from '../../i18n.ts'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { FindingForm } from './finding-form.tsx'
import { OutcomeForm } from './outcome-form.tsx'
import { AppealAnswer, BackingList, HearingForm, PlanLine, Signature } from './review-after.tsx'
import { ReviewKnown } from './review-known.tsx'
import { ReviewMine } from './review-mine.tsx'
import { CareStep, TellStep } from './review-steps.tsx'
import type { ReviewView } from './review-view.ts'

const TONES: Partial<Record<ReviewView['stage'], Tone>> = {
  care_first: 'care',
  right: 'done',
  reversed: 'done',
  decided: 'plain',
  told: 'time',
  signature: 'dashed',
  appealed: 'time',
}

/** One look, with the one step that comes next. Whoever it is about reads it from their own side. */
export function ReviewCard({ review }: { review: ReviewView }) {
  const { t } = useWords()
  if (review.mine) return <ReviewMine review={review} />
  return (
    <article className="sy-review" aria-label={`${t('reviews.title')} ${review.agent.name}`}>
      <p className="sy-review-head">
        <strong>{review.agent.name}</strong>
        <Tag tone={TONES[review.stage] ?? 'line'}>{t(`reviews.stage.${review.stage}`)}</Tag>
      </p>
      <p className="sy-small sy-quiet">{review.ground}</p>
      <ReviewKnown known={review.known} />
      <Said review={review} />
      <NextStep review={review} />
    </article>
  )
}

function Said({ review }: { review: ReviewView }) {
  const { t } = useWords()
  const when = useWhen()
  const lines = [
    review.toldWords && { label: t('reviews.told.them'), words: review.toldWords },
    review.answer && { label: t('reviews.answered'), words: review.answer },
    review.customerAccount && { label: t('reviews.customer_account'), words: review.customerAccount },
    review.ourAccount && { label: t('reviews.our_account'), words: review.ourAccount },
    review.class && { label: t('reviews.class'), words: t(`reviews.class.${review.class}`) },
    review.cause && { label: t('reviews.cause'), words: t(`reviews.cause.${review.cause}`) },
    review.why && { label: t('reviews.why'), words: review.why },
    review.measure && { label: t('reviews.measure'), words: t(`reviews.measure.${review.measure}`) },
    review.nextTime && { label: t('reviews.next_time'), words: review.nextTime },
    review.appeal && { label: t('reviews.appeal.said'), words: review.appeal },
    review.appealAnswer && { label: t('reviews.appeal.answer'), words: review.appealAnswer },
  ].filter((it) => typeof it === 'object' && it !== null)
  return (
    <>
      <dl className="sy-review-said">
        {lines.map((it) => (
          <div key={it.label}>
            <dt className="sy-label">{it.label}</dt>
            <dd>{it.words}</dd>
          </div>
        ))}
      </dl>
      {review.stage === 'told' && review.answerBy && (
        <p className="sy-small sy-quiet">{t('reviews.answer.by', { at: when.full(review.answerBy) })}</p>
      )}
      <PlanLine review={review} />
      <BackingList review={review} />
    </>
  )
}

/** What may be done now, by whoever may do it. */
function NextStep({ review }: { review: ReviewView }) {
  const { person } = useSession()
  const isLeading = person.role === 'lead' || person.role === 'second_line'
  switch (review.stage) {
    case 'care_first':
      return isLeading ? <CareStep id={review.id} /> : null
    case 'opened':
      return isLeading ? <TellStep id={review.id} /> : null
    case 'heard':
      return isLeading ? <FindingForm review={review} /> : null
    case 'found':
      return person.role === 'hr' && !review.hearingAt ? (
        <HearingForm id={review.id} />
      ) : (
        <OutcomeForm review={review} />
      )
    case 'signature':
      return person.role === 'lead' ? null : <Signature id={review.id} />
    case 'appealed':
      return person.role === 'lead' ? null : <AppealAnswer id={review.id} />
    default:
      return null
  }
}
