import '../../screens/cases.css'
import './decisions.css'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'

type Row = ApiOutput<'GET /api/decisions'>['rows'][number]
type Props = {
  rows: readonly Row[] | null
  failed: boolean
  current: string | undefined
  now: string
  onOpen: (id: string) => void
  onRetry: () => void
}

/** By the time we promised. Nothing here knows how anybody spoke. */
export function DecisionsInbox({ rows, failed, current, now, onOpen, onRetry }: Props) {
  const { t } = useWords()
  return (
    <nav className="sy-inbox" aria-label={t('decisions.inbox')}>
      <h2 className="sy-inbox-head">
        <strong>{t('decisions.inbox')}</strong> {t('decisions.order')}
        <span className="sy-inbox-keys">
          <Kbd>J</Kbd> <Kbd>K</Kbd>
        </span>
      </h2>
      {rows === null && <LoadingState rows={5} height={84} />}
      {failed && <ErrorState what={t('decisions.failed')} onRetry={onRetry} />}
      {rows?.length === 0 && !failed && <EmptyState title={t('decisions.none')} teach={t('decisions.none.teach')} />}
      <ul>
        {rows?.map((row) => (
          <li key={row.id}>
            <InboxRow row={row} isCurrent={row.id === current} now={now} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <p className="sy-inbox-fair">{t('decisions.fair')}</p>
    </nav>
  )
}

function InboxRow({
  row,
  isCurrent,
  now,
  onOpen,
}: {
  row: Row
  isCurrent: boolean
  now: string
  onOpen: (id: string) => void
}) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <button
      type="button"
      className="sy-inbox-row"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => onOpen(row.id)}
    >
      <strong>{row.customer ?? t('page.customer')}</strong>
      <span className="sy-decisions-due">
        {row.promisedAt ? (
          <time dateTime={row.promisedAt} title={when.full(row.promisedAt)}>
            {t('decisions.before', { at: when.near(row.promisedAt, now) })}
          </time>
        ) : (
          <time className="sy-label" dateTime={row.openedAt} title={when.full(row.openedAt)}>
            {when.shortDay(row.openedAt)}
          </time>
        )}
      </span>
      <span>{row.title}</span>
      <span className="sy-small sy-quiet">{t('decisions.row', { d: row.demands, n: row.settled, m: row.needed })}</span>
      <span className="sy-decisions-why">
        {row.reasons.map((reason) => (
          <Tag key={reason} tone={reason === 'fact_overdue' ? 'time' : 'line'}>
            {t(`decisions.why.${reason}`)}
          </Tag>
        ))}
      </span>
    </button>
  )
}
