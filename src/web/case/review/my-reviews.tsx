import './review.css'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { ReviewMine } from './review-mine.tsx'

/** On my day: what a lead has told me about a contact of mine. Nothing where there is nothing. */
export function MyReviews() {
  const { person } = useSession()
  const mine = useQuery({
    queryKey: ['my-reviews'],
    enabled: person.role === 'agent' || person.role === 'lead' || person.role === 'second_line',
    meta: { topics: [`person:${person.id}`] },
    queryFn: () => call('GET /api/my-reviews', {}),
  })
  return mine.data?.reviews.map((it) => <ReviewMine key={it.id} review={it} />) ?? null
}
