import './patterns.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { StuckList } from '../stuck/stuck-list.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { OnePattern } from './one-pattern.tsx'

/** What reaches the sums of the house at this moment, and who is stuck. Nobody is marked by standing here. */
export function PatternsPart({ id }: { id: string | null }) {
  return id ? <OnePattern customer={id} /> : <Proposals />
}

const STUCK_SEEN = ['lead', 'manager', 'second_line', 'legal', 'executive']

function Proposals() {
  const { t } = useWords()
  const { person } = useSession()
  const { data, isPending, isError, refetch } = useQuery({
    queryKey: ['patterns'],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/patterns', {}),
  })
  return (
    <div className="sy-patterns">
      {isPending && <LoadingState rows={3} />}
      {isError && <ErrorState what={t('state.failed')} onRetry={() => void refetch()} />}
      {data?.proposals.length === 0 && <EmptyState title={t('pattern.none')} teach={t('pattern.none.teach')} />}
      {data && data.proposals.length > 0 && <p className="sy-small sy-quiet">{t('pattern.lead')}</p>}
      {data?.proposals.map((it) => (
        <article className="sy-pattern" key={`${it.customer.id} ${it.kind} ${it.subject}`}>
          <h2>{t(`pattern.kind.${it.kind}`)}</h2>
          <p className="sy-small sy-quiet">
            {it.customer.name ?? t('visit.nobody')}
            {it.number !== null && ` · ${t('pattern.on_case', { number: it.number })}`}
          </p>
          <p>
            {it.lines
              .filter((line) => line.atLeast !== null)
              .map((line) => `${t(`pattern.line.${line.what}`)} ${line.n}`)
              .join(' · ')}
          </p>
          {it.half && <Tag tone="dashed">{t('pattern.half', { name: it.half.by })}</Tag>}
          <Link className="sy-link" to="/conduct/$part/$id" params={{ part: 'patterns', id: it.customer.id }}>
            {t('pattern.open')}
          </Link>
        </article>
      ))}
      {STUCK_SEEN.includes(person.role) && <StuckList isFolded />}
    </div>
  )
}
