import './cases.css'
import { TextInput } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { useWords } from '../i18n.ts'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { CasePane } from './case-pane.tsx'
import { CaseSpeech } from './case-speech.tsx'
import type { CasesActs, CasesView } from './cases-view.ts'

type Search = { words: string; onWords: (words: string) => void }
type Props = { cases: CasesView; now: string; acts: CasesActs; search?: Search; tools?: ReactNode }

export function CasesScreen({ cases, now, acts, search, tools }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const { selected } = cases
  useCaseKeys(cases, acts)

  return (
    <ScreenFrame
      className={`sy-cases ${selected ? 'has-case' : ''}`}
      title={t('cases.title')}
      beside={
        cases.inbox.is === 'ready' && <span>{t('cases.count', { n: cases.inbox.rows.length, m: cases.dueToday })}</span>
      }
      end={
        <>
          {cases.limit && <span>{cases.limit}</span>}
          <time className="sy-header-clock" dateTime={now}>
            {when.clock(now)}
          </time>
          <span className="sy-who">{cases.readerName}</span>
        </>
      }
    >
      <Inbox cases={cases} acts={acts} search={search} />
      {selected ? (
        <>
          <CasePane one={selected} now={now} acts={acts} />
          {selected.speech.length > 0 ? (
            <CaseSpeech one={selected} />
          ) : (
            <aside className="sy-case-aside">{tools}</aside>
          )}
        </>
      ) : (
        <div className="sy-case-none">
          <EmptyState title={t('cases.choose')} teach={t('cases.choose.teach')} />
        </div>
      )}
    </ScreenFrame>
  )
}

/** J and K walk the inbox in the order of the promises. */
function useCaseKeys({ inbox, selected }: CasesView, acts: CasesActs): void {
  const actions = useMemo(() => {
    const rows = inbox.is === 'ready' ? inbox.rows : []
    const at = rows.findIndex((row) => row.id === selected?.id)
    const next = rows[at + 1]
    const before = rows[at - 1]
    const unverified = selected?.facts.find((fact) => fact.state === 'unverified')
    const decidable = selected?.demands.find((demand) => demand.state === 'open' && demand.rubric?.locked === null)
    return [
      action({
        name: 'cases.next',
        key: 'J',
        label: 'cases.inbox',
        shown: next !== undefined,
        run: () => next && acts.onOpen(next.id),
      }),
      action({
        name: 'cases.before',
        key: 'K',
        label: 'cases.inbox',
        shown: before !== undefined,
        run: () => before && acts.onOpen(before.id),
      }),
      action({
        name: 'cases.verify',
        key: 'V',
        label: 'cases.verify',
        shown: unverified !== undefined,
        run: () => unverified && acts.onVerify(unverified.id),
      }),
      action({
        name: 'cases.approve',
        key: 'A',
        label: 'cases.approve',
        shown: decidable !== undefined,
        run: () => decidable && acts.onApprove(decidable.id),
      }),
    ]
  }, [inbox, selected, acts])
  useActions(actions)
}

type InboxProps = { cases: CasesView; acts: CasesActs; search: Search | undefined }

function Inbox({ cases: { inbox, selected }, acts, search }: InboxProps) {
  const { t } = useWords()
  return (
    <nav className="sy-inbox" aria-label={t('cases.inbox')}>
      {search && (
        <TextInput
          className="sy-inbox-search"
          aria-label={t('page.search')}
          placeholder={t('page.search')}
          value={search.words}
          onChange={(event) => search.onWords(event.currentTarget.value)}
        />
      )}
      <h2 className="sy-inbox-head">
        {t('cases.inbox')} <span className="sy-caption sy-label">{t('cases.order')}</span>
        <span className="sy-inbox-keys">
          <Kbd>J</Kbd> <Kbd>K</Kbd>
        </span>
      </h2>
      {inbox.is === 'loading' && <LoadingState rows={5} height={72} />}
      {inbox.is === 'failed' && (
        <ErrorState what={t('cases.failed')} todo={t('cases.failed.todo')} code={inbox.code} onRetry={acts.onRetry} />
      )}
      {inbox.is === 'ready' && inbox.rows.length === 0 && <EmptyState title={t('state.inbox_empty')} />}
      {inbox.is === 'ready' && (
        <ul>
          {inbox.rows.map((row) => (
            <li key={row.id}>
              <button
                type="button"
                className="sy-inbox-row"
                aria-current={row.id === selected?.id ? 'true' : undefined}
                onClick={() => acts.onOpen(row.id)}
              >
                <strong>{row.customer}</strong>
                <span className={row.isDueToday ? 'sy-inbox-due is-today' : 'sy-inbox-due'}>{row.due}</span>
                <span>{row.title}</span>
                <span className="sy-small sy-quiet">{row.more}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="sy-inbox-fair">{t('cases.fair')}</p>
    </nav>
  )
}
