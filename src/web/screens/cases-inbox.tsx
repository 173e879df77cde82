import { TextInput } from '@mantine/core'
import type { ReactNode, RefObject } from 'react'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { CASE_FILTERS, type CasesActs, type CasesView, type InboxRow } from './cases-view.ts'

type Props = { cases: CasesView; acts: CasesActs; search: RefObject<HTMLInputElement | null>; first?: ReactNode }

export function CasesInbox({ cases, acts, search, first }: Props) {
  const { inbox, selected, words } = cases
  const { t } = useWords()
  return (
    <nav className="sy-inbox" aria-label={t('cases.title')}>
      <TextInput
        ref={search}
        className="sy-inbox-search"
        aria-label={t('page.search')}
        placeholder={t('page.search')}
        value={words}
        onChange={(event) => acts.onWords(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        rightSection={<Kbd>/</Kbd>}
      />
      {first}
      <Filters cases={cases} onFilter={acts.onFilter} />
      <h2 className="sy-inbox-head">
        {t('cases.order')}
        <span className="sy-inbox-keys">
          <Kbd>J</Kbd> <Kbd>K</Kbd>
        </span>
      </h2>
      {inbox.is === 'loading' && <LoadingState rows={5} height={72} />}
      {inbox.is === 'failed' && <ErrorState what={t('cases.failed')} code={inbox.code} onRetry={acts.onRetry} />}
      {inbox.is === 'ready' && inbox.rows.length === 0 && (
        <EmptyState
          title={t(words ? 'cases.none_found' : 'cases.none')}
          teach={t(words ? 'cases.none_found.teach' : 'cases.none.teach')}
        />
      )}
      {inbox.is === 'ready' && (
        <ul>
          {inbox.rows.map((row) => (
            <li key={row.id}>
              <Row row={row} isCurrent={row.id === selected?.id} onOpen={acts.onOpen} />
            </li>
          ))}
        </ul>
      )}
      {inbox.is === 'ready' && cases.more && (
        <p className="sy-inbox-more">
          <ActButton onAct={acts.onMore}>{t('cases.more')}</ActButton>
        </p>
      )}
      <p className="sy-inbox-fair">{t('cases.fair')}</p>
    </nav>
  )
}

function Filters({ cases: { filter, counts }, onFilter }: { cases: CasesView; onFilter: CasesActs['onFilter'] }) {
  const { t } = useWords()
  return (
    <fieldset className="sy-inbox-filters">
      <legend className="sy-hidden">{t('cases.filter')}</legend>
      {CASE_FILTERS.map((each) => (
        <button key={each} type="button" aria-pressed={each === filter} onClick={() => onFilter(each)}>
          {t(`cases.filter.${each}`)}
          {counts[each] !== null && <strong>{counts[each]}</strong>}
        </button>
      ))}
    </fieldset>
  )
}

function Row({ row, isCurrent, onOpen }: { row: InboxRow; isCurrent: boolean; onOpen: (id: string) => void }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <button
      type="button"
      className="sy-inbox-row"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => onOpen(row.id)}
    >
      <strong>{row.customer}</strong>
      <time className="sy-inbox-at" dateTime={row.openedAt} title={when.full(row.openedAt)}>
        {row.isClosed ? t('page.closed') : when.shortDay(row.openedAt)}
      </time>
      <span>{row.title}</span>
      {row.found && <span className="sy-small sy-quiet sy-inbox-found">{row.found}</span>}
      <span className="sy-small sy-quiet">
        {row.ref} {row.owner}
      </span>
    </button>
  )
}
