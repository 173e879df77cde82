import './review.css'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../i18n.ts'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { LockIcon } from '../../ui/icons.ts'
import { Part } from '../part.tsx'
import { ReviewCard } from './review-card.tsx'
import { ReviewOpening } from './review-opening.tsx'

/** How a colleague is looked at: apart from the customer's answer, and seen by few. */
export function ReviewSection({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const { person } = useSession()
  const all = useQuery({
    queryKey: ['reviews', caseId],
    meta: { topics: [`reviews:${caseId}`, `case:${caseId}`, `person:${person.id}`, 'helps'] },
    queryFn: () => call('GET /api/cases/:id/reviews', { id: caseId }),
  })
  if (!all.data) return null
  const { reviews, agents } = all.data
  if (reviews.length === 0 && agents.length === 0) return null
  return (
    <Part title={t('reviews.title')}>
      <p className="sy-caption sy-label sy-review-private">
        <LockIcon size={14} stroke={1.5} aria-hidden /> {t('reviews.private')}
      </p>
      {reviews.map((it) => (
        <ReviewCard key={it.id} review={it} />
      ))}
      {agents.length > 0 && <ReviewOpening caseId={caseId} about={all.data} />}
    </Part>
  )
}
