import './cases.css'
import { type ReactNode, useMemo, useRef } from 'react'
import { useWords } from '../i18n.ts'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { EmptyState } from '../ui/states.tsx'
import { CasePane } from './case-pane.tsx'
import { CasesInbox } from './cases-inbox.tsx'
import type { CasesActs, CasesView } from './cases-view.ts'

type Props = {
  cases: CasesView
  now: string
  acts: CasesActs
  tools?: ReactNode
  /** Stands before the list: what must not wait for somebody to look for it. */
  first?: ReactNode
  begin?: ReactNode
}

export function CasesScreen({ cases, now, acts, tools, first, begin }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const search = useRef<HTMLInputElement>(null)
  const { selected, inbox } = cases
  useCaseKeys(cases, acts, () => search.current?.focus())

  return (
    <ScreenFrame
      className={`sy-cases ${selected ? 'has-case' : ''}`}
      title={t('cases.title')}
      beside={inbox.is === 'ready' && <span>{t('cases.count', { n: inbox.rows.length })}</span>}
      end={
        <>
          {begin}
          <time className="sy-header-clock" dateTime={now}>
            {when.clock(now)}
          </time>
          <span className="sy-who">{cases.readerName}</span>
        </>
      }
    >
      <CasesInbox cases={cases} acts={acts} search={search} first={first} />
      {selected ? (
        <CasePane one={selected} acts={acts} tools={tools} />
      ) : (
        <div className="sy-case-none">
          <EmptyState title={t('cases.choose')} teach={t('cases.choose.teach')} />
        </div>
      )}
    </ScreenFrame>
  )
}

/** J and K open the next case and the one before, in the order of the list. */
function useCaseKeys({ inbox, selected }: CasesView, acts: CasesActs, onSearch: () => void): void {
  const find = useRef(onSearch)
  const actions = useMemo(() => {
    const rows = inbox.is === 'ready' ? inbox.rows : []
    const at = rows.findIndex((row) => row.id === selected?.id)
    const next = rows[at + 1]
    const before = rows[at - 1]
    return [
      action({
        name: 'cases.next',
        key: 'J',
        label: 'cases.next',
        shown: next !== undefined,
        run: () => next && acts.onOpen(next.id),
      }),
      action({
        name: 'cases.before',
        key: 'K',
        label: 'cases.before',
        shown: before !== undefined,
        run: () => before && acts.onOpen(before.id),
      }),
      action({ name: 'cases.search', key: '/', label: 'page.search', run: () => find.current() }),
    ]
  }, [inbox, selected, acts])
  useActions(actions)
}
