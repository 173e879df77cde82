import './review.css'
import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { ReviewMine } from './review-mine.tsx'

const WORKS_WITH: ReadonlySet<string> = new Set(['agent', 'lead', 'second_line', 'qa'])

/** On my day: what a lead has told me about a contact of mine. Nothing where there is nothing. */
export function MyReviews() {
  const { person } = useSession()
  const mine = useQuery({
    queryKey: ['my-reviews'],
    enabled: WORKS_WITH.has(person.role),
    meta: { topics: [`person:${person.id}`] },
    queryFn: () => call('GET /api/my-reviews', {}),
  })
  if (!mine.data) return null
  return (
    <>
      {mine.data.reviews.map((it) => (
        <ReviewMine key={it.id} review={it} />
      ))}
      {mine.data.helping.map((it) => (
        <Helping key={it.id} help={it} />
      ))}
    </>
  )
}

type Help = ApiOutput<'GET /api/my-reviews'>['helping'][number]

/** A colleague grows with somebody's help; here is whose it is. */
function Helping({ help }: { help: Help }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  return (
    <article className="sy-review" aria-label={t('reviews.helping', { name: help.for })}>
      <p>
        <strong>{t('reviews.helping', { name: help.for })}</strong> {help.what}
      </p>
      <p className="sy-review-acts">
        <span className="sy-small sy-quiet">{t('reviews.helping.by', { at: when.full(help.by) })}</span>
        <ActButton onAct={() => void act('PUT /api/reviews/:id/plan', { id: help.id })}>
          {t('reviews.plan.done')}
        </ActButton>
      </p>
    </article>
  )
}
