import './stuck.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'

/** Who asked for a panel, by when it meets, and how long such asks wait in this house. `isFolded`: beside other things. */
export function StuckList({ isFolded = false }: { isFolded?: boolean }) {
  const { t } = useWords()
  const when = useWhen()
  const { data, isPending, isError, refetch } = useQuery({
    queryKey: ['stuck'],
    meta: { topics: ['stuck'] },
    queryFn: () => call('GET /api/stuck', {}),
  })
  if (isPending) return isFolded ? null : <LoadingState rows={3} />
  if (isError) return <ErrorState what={t('state.failed')} onRetry={() => void refetch()} />
  const isEmpty = data.panels.length === 0
  if (isFolded && isEmpty && data.figure.asked === 0) return null
  return (
    <section className="sy-stuck" aria-label={t('stuck.page')}>
      {isFolded && <h2>{t('stuck.page')}</h2>}
      {data.figure.asked > 0 && (
        <p className="sy-small sy-quiet">
          {t('stuck.figure', data.figure)} {t('stuck.figure.why')}
        </p>
      )}
      {isEmpty && !isFolded && <EmptyState title={t('stuck.list.none')} teach={t('stuck.list.none.teach')} />}
      {data.panels.map((it) => (
        <article className="sy-stuck-card" key={it.id}>
          <h3>
            A-{it.case.number} {it.case.title}
          </h3>
          <p className="sy-small sy-quiet">
            {it.meetsAt ? t('stuck.meets', { at: when.full(it.meetsAt) }) : t('stuck.now', { at: when.full(it.dueAt) })}
          </p>
          <Tag tone={it.late ? 'time' : it.state === 'settled' ? 'done' : 'plain'}>
            {t(it.late ? 'stuck.late' : `stuck.state.${it.state}`)}
          </Tag>
          <Link className="sy-link" to="/stuck/$id" params={{ id: it.id }}>
            {t('stuck.go')}
          </Link>
        </article>
      ))}
    </section>
  )
}
