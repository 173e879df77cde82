import './coaching.css'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { ROLES } from '#kernel/roles.ts'
import { useWords } from '../i18n.ts'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { LockIcon } from '../ui/icons.ts'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { useDoHere, useOwn } from './use-ask.ts'

type Watch = ApiOutput<'GET /api/retaliation-watches'>['watches'][number]
type One = ApiOutput<'GET /api/retaliation-watches/:id'>

/** For compliance: who has reported something, and whether they fare worse since. */
export function WatchersPage() {
  const { t } = useWords()
  const list = useOwn('GET /api/retaliation-watches', {})
  const [open, setOpen] = useState<string | null>(null)
  return (
    <ScreenFrame
      className="sy-coaching"
      title={t('watchers.title')}
      isFooterNote
      footer={
        <>
          <LockIcon size={16} stroke={1.5} aria-hidden />
          <span className="sy-grow">{t('watchers.note')}</span>
        </>
      }
    >
      {list.isPending && <LoadingState rows={4} />}
      {list.isError && <ErrorState what={t('state.failed')} onRetry={() => void list.refetch()} />}
      {list.data && (
        <div className="sy-coaching-paper">
          {list.data.watches.length === 0 && <EmptyState title={t('watchers.none')} teach={t('watchers.none.teach')} />}
          <ul className="sy-coaching-list">
            {list.data.watches.map((it) => (
              <OneWatch
                key={it.id}
                it={it}
                isOpen={open === it.id}
                onOpen={() => setOpen(open === it.id ? null : it.id)}
              />
            ))}
          </ul>
        </div>
      )}
    </ScreenFrame>
  )
}

function OneWatch({ it, isOpen, onOpen }: { it: Watch; isOpen: boolean; onOpen: () => void }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <li className="sy-coaching-card">
      <span>
        <button type="button" className="sy-link" aria-expanded={isOpen} onClick={onOpen}>
          {it.name}
        </button>{' '}
        <span className="sy-small sy-quiet">
          {it.team} · {t('watchers.until', { at: when.isoDay(it.until) })}
        </span>{' '}
        {it.open > 0 && <Tag tone="time">{t('watchers.open', { n: it.open })}</Tag>}
      </span>
      <ul className="sy-coaching-list sy-small sy-quiet">
        {it.reports.map((report) => (
          <li key={`${report.kind} ${report.day}`}>
            {report.day} {t(`watchers.report.${report.kind}`)}
          </li>
        ))}
      </ul>
      {isOpen && <Compared id={it.id} />}
    </li>
  )
}

function Compared({ id }: { id: string }) {
  const { t } = useWords()
  const watch = useOwn('GET /api/retaliation-watches/:id', { id })
  if (!watch.data) return <LoadingState rows={3} />
  const it = watch.data
  return (
    <>
      <div className="sy-watchers-scroll">
        <table className="sy-watchers-table">
          <thead>
            <tr>
              <th scope="col">{t('watchers.kind')}</th>
              <th scope="col">{t('watchers.before')}</th>
              <th scope="col">{t('watchers.after')}</th>
              <th scope="col">
                <span className="sy-hidden">{t('watchers.worse')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {it.compared.map((row) => (
              <ComparedRow key={row.kind} row={row} watch={it} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="sy-small sy-quiet">{t('watchers.blind')}</p>
      {it.alerts.map((alert) => (
        <OneAlert key={alert.id} alert={alert} />
      ))}
    </>
  )
}

const clockOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(Math.round(minute % 60)).padStart(2, '0')}`

function ComparedRow({ row, watch }: { row: One['compared'][number]; watch: One }) {
  const { t } = useWords()
  const roleOf = (it: string) => {
    const known = ROLES.find((role) => role === it)
    return known ? t(`role.${known}`) : it
  }
  const named = (it: One['role']) => ({ before: roleOf(it.before), after: roleOf(it.after) })
  const post = row.kind === 'role' ? named(watch.role) : row.kind === 'team' ? watch.teams : null
  const isKnown = post !== null || (row.before !== null && row.after !== null)
  const shown = (value: number | null) => {
    if (value === null) return t('watchers.unknown')
    return row.kind === 'shift' ? clockOf(value) : String(value)
  }
  return (
    <tr>
      <th scope="row">{t(`watchers.kind.${row.kind}`)}</th>
      <td>{post ? post.before : shown(row.before)}</td>
      <td>{post ? post.after : shown(row.after)}</td>
      <td>
        {row.worse && <Tag tone="time">{t('watchers.worse')}</Tag>}
        {!row.worse && <span className="sy-quiet">{isKnown ? t('watchers.same') : ''}</span>}
      </td>
    </tr>
  )
}

function OneAlert({ alert }: { alert: One['alerts'][number] }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDoHere()
  const [words, setWords] = useState('')
  const raised = t('watchers.raised', { kind: t(`watchers.kind.${alert.kind}`), at: when.full(alert.raisedAt) })
  if (alert.settled) {
    const { by, at, words: said } = alert.settled
    return (
      <p className="sy-small">
        {raised}. {t('watchers.settled', { by, at: when.full(at), words: said })}
      </p>
    )
  }
  return (
    <div className="sy-coaching-form">
      <strong>{raised}</strong>
      <Textarea
        label={t('watchers.settle')}
        autosize
        minRows={2}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ActButton
        locked={words.trim().length >= 10 ? undefined : t('retaliation.words_needed')}
        onAct={() => void act('PUT /api/retaliation-alerts/:id', { id: alert.id, words })}
      >
        {t('watchers.settle.save')}
      </ActButton>
    </div>
  )
}
