import './list.css'
import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { Answering, Listing } from './listing.tsx'

type Entry = ApiOutput<'GET /api/sensitive'>['entries'][number]
type Proposal = ApiOutput<'GET /api/sensitive'>['proposals'][number]

/** Customers whom volunteers serve for a time, and the volunteers. A reason, a source and an end stand on every line. */
export function ListPage() {
  const { t } = useWords()
  const list = useQuery({
    queryKey: ['sensitive'],
    meta: { topics: ['sensitive'] },
    queryFn: () => call('GET /api/sensitive', {}),
  })
  if (list.isPending)
    return (
      <ScreenFrame title={t('served.title')}>
        <LoadingState rows={5} />
      </ScreenFrame>
    )
  if (!list.data)
    return (
      <ScreenFrame title={t('served.title')}>
        <ErrorState what={t('state.failed')} onRetry={() => void list.refetch()} />
      </ScreenFrame>
    )
  return (
    <ScreenFrame title={t('served.title')}>
      <div className="sy-list">
        <section>
          <p className="sy-small sy-quiet">{t('served.teach')}</p>
          {list.data.entries.length === 0 && <EmptyState title={t('served.none')} teach={t('served.none.teach')} />}
          {list.data.entries.map((it) => (
            <OneEntry key={it.id} entry={it} />
          ))}
        </section>
        <section>
          <h2 className="sy-pane-head">{t('served.proposals')}</h2>
          <p className="sy-small sy-quiet">{t('served.proposals.why')}</p>
          {list.data.proposals.map((it) => (
            <OneProposal key={it.customer.id} proposal={it} />
          ))}
        </section>
        <Volunteers />
      </div>
    </ScreenFrame>
  )
}

function OneEntry({ entry }: { entry: Entry }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const { appeal } = entry
  return (
    <article className="sy-list-one">
      <p>
        <strong>{entry.customer.name ?? t('served.nameless')}</strong> <Tag>{t(`served.source.${entry.source}`)}</Tag>{' '}
        {!entry.hasEffect && <Tag tone="time">{t('served.no_effect')}</Tag>}
      </p>
      <p>{entry.reason}</p>
      <p className="sy-small sy-quiet">{t('served.until', { until: when.full(entry.until), by: entry.listedBy })}</p>
      {appeal && !appeal.answeredAt && <Answering id={entry.id} words={appeal.words} />}
      <ActButton
        tone="quiet"
        onAct={() => void act('PUT /api/sensitive/:id/ending', { id: entry.id, because: t('served.over') })}
      >
        {t('served.off')}
      </ActButton>
    </article>
  )
}

function OneProposal({ proposal }: { proposal: Proposal }) {
  const { t } = useWords()
  const { customer, unresolved, broken, confirmed, watched } = proposal
  return (
    <article className="sy-list-one">
      <p>
        <strong>{customer.name ?? t('served.nameless')}</strong>
      </p>
      <p className="sy-small">
        {[
          ...(broken > 0 ? [t('served.broken', { n: broken })] : []),
          ...(unresolved > 0 ? [t('served.unresolved', { n: unresolved })] : []),
          ...(watched ? [t('served.watched')] : []),
          ...(confirmed > 0 ? [t('served.confirmed', { n: confirmed })] : []),
        ].join(t('list.comma'))}
      </p>
      <Listing customer={customer.id} sources={proposal.sources} />
    </article>
  )
}

function Volunteers() {
  const { t } = useWords()
  const when = useWhen()
  const people = useQuery({
    queryKey: ['volunteers'],
    meta: { topics: ['volunteers'] },
    queryFn: () => call('GET /api/volunteers', {}),
  }).data
  if (!people) return null
  return (
    <section>
      <h2 className="sy-pane-head">{t('served.volunteers')}</h2>
      {people.volunteers.length === 0 && <p className="sy-small sy-quiet">{t('served.volunteers.none')}</p>}
      {people.volunteers.map((it) => (
        <p key={it.id} className="sy-list-one">
          <strong>{it.name}</strong>{' '}
          <span className="sy-small sy-quiet">
            {t('served.volunteer', {
              most: it.most,
              until: when.day(it.until),
              allowance: it.allowance,
              taken: it.takenThisMonth,
            })}
          </span>
        </p>
      ))}
    </section>
  )
}
