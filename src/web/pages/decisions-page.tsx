import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { DecisionsInbox } from '../case/decisions/decisions-inbox.tsx'
import { CaseSections } from '../case/sections.tsx'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useNow, useSession } from '../net/session.tsx'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { ClockIcon } from '../ui/icons.ts'
import { EmptyState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'

/** What waits for the second line, one case at a time: facts, demands, and beside them what may be said. */
export function DecisionsPage() {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow(15_000)
  const go = useNavigate()
  const { person } = useSession()
  const { id } = useParams({ strict: false })
  const inbox = useQuery({
    queryKey: ['decisions'],
    meta: { topics: ['decisions', 'cases', 'floor'] },
    queryFn: () => call('GET /api/decisions', {}),
  })
  const rows = inbox.data?.rows ?? []
  const open = (caseId: string) => void go({ to: '/decisions/$id', params: { id: caseId } })
  useMoves(rows, id, open)
  return (
    <ScreenFrame
      className={`sy-cases sy-decisions ${id ? 'has-case' : ''}`}
      title={t('decisions.title')}
      beside={
        inbox.data && <span>{t('decisions.count', { n: inbox.data.counts.cases, m: inbox.data.counts.dueToday })}</span>
      }
      end={
        <>
          <time className="sy-header-clock" dateTime={now}>
            {when.clock(now)}
          </time>
          <span className="sy-who">{person.name}</span>
        </>
      }
    >
      <DecisionsInbox
        rows={inbox.isPending ? null : rows}
        failed={inbox.isError}
        onRetry={() => void inbox.refetch()}
        current={id}
        now={now}
        onOpen={open}
      />
      {id ? (
        <Deciding key={id} caseId={id} now={now} onBack={() => void go({ to: '/decisions' })} />
      ) : (
        <div className="sy-case-none">
          <EmptyState title={t('decisions.choose')} teach={t('cases.choose.teach')} />
        </div>
      )}
    </ScreenFrame>
  )
}

function useMoves(rows: readonly { id: string }[], current: string | undefined, open: (id: string) => void) {
  useActions(
    useMemo(() => {
      const at = rows.findIndex((row) => row.id === current)
      const [next, before] = [rows[at + 1], rows[at - 1]]
      return [
        action({
          name: 'decisions.next',
          key: 'J',
          label: 'cases.next',
          shown: next !== undefined,
          run: () => next && open(next.id),
        }),
        action({
          name: 'decisions.before',
          key: 'K',
          label: 'cases.before',
          shown: before !== undefined,
          run: () => before && open(before.id),
        }),
      ]
    }, [rows, current, open]),
  )
}

function Deciding({ caseId, now, onBack }: { caseId: string; now: string; onBack: () => void }) {
  const { t } = useWords()
  const when = useWhen()
  const go = useNavigate()
  const one = useQuery({
    queryKey: ['case', caseId],
    meta: { topics: [`case:${caseId}`] },
    queryFn: () => call('GET /api/cases/:id', { id: caseId }),
  })
  const it = one.data
  if (!it) return <div className="sy-case" />
  const customer = it.customer ?? t('page.customer')
  const due = it.promises
    .filter((promise) => promise.state === 'open' || promise.state === 'broken')
    .map((promise) => promise.dueAt)
    .toSorted()[0]
  return (
    <>
      <section className="sy-case" aria-label={`${customer} A-${it.number}`}>
        <button type="button" className="sy-link sy-case-back" onClick={onBack}>
          {t('decisions.back')}
        </button>
        <div className="sy-case-head">
          <h2>{it.title}</h2>
          <span className="sy-label">
            {customer} A-{it.number}
          </span>
          <a
            className="sy-small"
            href={`/cases/${it.id}`}
            onClick={(event) => {
              event.preventDefault()
              void go({ to: '/cases/$id', params: { id: it.id } })
            }}
          >
            {t('decisions.whole')}
          </a>
          {due && (
            <Tag tone="time" icon={<ClockIcon size={14} stroke={1.75} />}>
              {t('decisions.before', { at: when.spoken(due, now) })}
            </Tag>
          )}
        </div>
        {it.need && <p className="sy-small sy-quiet">{t('cases.need', { need: it.need })}</p>}
        <CaseSections caseId={it.id} place="main" />
      </section>
      <aside className="sy-decisions-aside" aria-label={t('saying.title')}>
        <CaseSections caseId={it.id} place="aside" />
      </aside>
    </>
  )
}
