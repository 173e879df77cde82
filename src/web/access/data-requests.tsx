import './access.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'

type Request = ApiOutput<'GET /api/data-requests'>['requests'][number]

/** Who asked what we hold of them. Compliance puts it together, counsel reads it and lets it out. */
export function DataRequests() {
  const { t } = useWords()
  const list = useQuery({
    queryKey: ['data-requests'],
    meta: { topics: ['data-requests'] },
    queryFn: () => call('GET /api/data-requests', {}),
  })
  if (list.isPending) return <LoadingState rows={3} />
  if (!list.data) return <ErrorState what={t('state.failed')} onRetry={() => void list.refetch()} />
  return (
    <section aria-label={t('data.title')}>
      <h2>{t('data.title')}</h2>
      {list.data.requests.length === 0 && <EmptyState title={t('data.none')} teach={t('data.none.teach')} />}
      <ul className="sy-agreed">
        {list.data.requests.map((it) => (
          <OneRequest key={it.id} it={it} />
        ))}
      </ul>
    </section>
  )
}

function OneRequest({ it }: { it: Request }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const [pack, setPack] = useState<unknown>(null)
  const prepare = async () => {
    const made = await act('POST /api/data-requests/:id/pack', { id: it.id })
    if (made) setPack(made.pack)
  }
  return (
    <li>
      <strong>
        A-{it.number} {it.customer ?? t('agreed.nameless')}
      </strong>
      <span className="sy-handling-facts sy-small">
        {it.givenAt ? (
          <Tag tone="done">{t('data.given', { at: when.day(it.givenAt) })}</Tag>
        ) : (
          <Tag tone="time">{t(it.late ? 'data.late' : 'data.due', { at: when.day(it.dueAt) })}</Tag>
        )}
        {it.preparedBy && <span>{t('data.prepared', { name: it.preparedBy })}</span>}
      </span>
      {pack !== null && (
        <details open>
          <summary>{t('data.look')}</summary>
          <pre className="sy-access-pack">{JSON.stringify(pack, null, 2)}</pre>
        </details>
      )}
      {!it.givenAt && (
        <p className="sy-access-acts">
          <ActButton onAct={() => void prepare()}>{t(it.preparedBy ? 'data.again' : 'data.prepare')}</ActButton>
          <ActButton
            tone="primary"
            locked={it.mayGive ? undefined : t('data.give.locked')}
            onAct={() => void act('POST /api/data-requests/:id/given', { id: it.id })}
          >
            {t('data.give')}
          </ActButton>
        </p>
      )}
    </li>
  )
}
