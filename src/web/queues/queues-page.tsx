import './queues.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { RoutingTabs } from '../routing/routing-tabs.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { QueuePeople } from './queue-people.tsx'
import { WaysForm } from './ways-form.tsx'

export type Ways = ApiOutput<'GET /api/queues/ways'>
type Queue = Ways['queues'][number]

/** Queues: their hours, who takes them, and what happens to whoever waits. */
export function QueuesPage() {
  const { t } = useWords()
  const { person } = useSession()
  const ways = useQuery({
    queryKey: ['queue-ways'],
    meta: { topics: ['queues', 'floor'] },
    refetchInterval: 60_000,
    queryFn: () => call('GET /api/queues/ways', {}),
  })
  const mayArrange = person.role !== 'second_line'
  return (
    <ScreenFrame title={t('queues.title')}>
      <RoutingTabs here="queues" />
      {ways.isPending && <LoadingState rows={5} />}
      {ways.isError && <ErrorState what={t('state.failed')} onRetry={() => void ways.refetch()} />}
      {ways.data && (
        <div className="sy-queues">
          <section>
            <p className="sy-small sy-quiet">{t('queues.teach')}</p>
            {ways.data.queues.length === 0 ? (
              <EmptyState title={t('queues.none')} teach={t('queues.none.teach')} />
            ) : (
              <QueueTable ways={ways.data} mayArrange={mayArrange} />
            )}
          </section>
          <QueuePeople ways={ways.data} mayArrange={mayArrange} />
        </div>
      )}
    </ScreenFrame>
  )
}

const COLUMNS = ['queue', 'now', 'hours', 'takes', 'waits'] as const

function QueueTable({ ways, mayArrange }: { ways: Ways; mayArrange: boolean }) {
  const { t } = useWords()
  const [changing, setChanging] = useState<string | null>(null)
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map((it) => (
            <th key={it} scope="col">
              {t(`queues.${it}`)}
            </th>
          ))}
          {mayArrange && (
            <th scope="col">
              <span className="sy-hidden">{t('queues.change')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {ways.queues.map((queue) =>
          changing === queue.key ? (
            <tr key={queue.key}>
              <td colSpan={COLUMNS.length + 1}>
                <WaysForm queue={queue} onDone={() => setChanging(null)} />
              </td>
            </tr>
          ) : (
            <QueueRow
              key={queue.key}
              queue={queue}
              people={ways.people}
              onChange={mayArrange ? () => setChanging(queue.key) : undefined}
            />
          ),
        )}
      </tbody>
    </table>
  )
}

function QueueRow({
  queue,
  people,
  onChange,
}: {
  queue: Queue
  people: Ways['people']
  onChange: (() => void) | undefined
}) {
  const { t, language } = useWords()
  const when = useWhen()
  const takers = people.filter((it) => it.queues.length === 0 || it.queues.some((of) => of.key === queue.key))
  const name = queue.name[language] ?? queue.key
  return (
    <tr>
      <td>
        <p>
          <strong>{name}</strong>
        </p>
        <p>
          {queue.isOpen ? (
            <Tag tone="done">{t('queues.open')}</Tag>
          ) : (
            <Tag tone="time">{t('queues.opens', { at: when.full(queue.opensAt ?? '') })}</Tag>
          )}
        </p>
      </td>
      <td data-of={t('queues.now')}>
        <NowLines queue={queue} />
      </td>
      <td data-of={t('queues.hours')}>
        <Hours hours={queue.hours} />
      </td>
      <td data-of={t('queues.takes')}>
        {takers.length === 0 ? (
          <Tag tone="time">{t('queues.nobody')}</Tag>
        ) : (
          <p>
            {takers.length <= 3
              ? takers.map((it) => it.name).join(t('list.comma'))
              : t('queues.people', { n: takers.length })}
          </p>
        )}
      </td>
      <td data-of={t('queues.waits')}>
        <p>{t('queues.most', { n: queue.waitMostMinutes })}</p>
        <p className="sy-small sy-quiet">{t(`queues.overflow.${queue.overflow}`)}</p>
        {queue.critical && <p className="sy-small sy-quiet">{t('queues.critical')}</p>}
      </td>
      {onChange && (
        <td>
          <ActButton tone="quiet" label={t('queues.change.of', { name })} onAct={onChange}>
            {t('queues.change')}
          </ActButton>
        </td>
      )}
    </tr>
  )
}

/** How many wait, the longest wait, and how many are here: a number, and nobody's name. */
export function NowLines({ queue }: { queue: Pick<Queue, 'waiting' | 'longestWaitSeconds' | 'here'> }) {
  const { t } = useWords()
  const { waiting, longestWaitSeconds: longest, here } = queue
  return (
    <>
      <p>
        {t('queues.waiting', { n: waiting })}
        {longest !== null && waiting > 0 && (
          <span className="sy-quiet">
            {t('list.comma')}
            {t('queues.longest', { n: Math.max(1, Math.round(longest / 60)) })}
          </span>
        )}
      </p>
      <p className="sy-small sy-quiet">{t('queues.here', { n: here })}</p>
    </>
  )
}

/** The first of January 2024 was a Monday. */
const weekdayName = (day: number, language: string) =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))

function Hours({ hours }: { hours: Queue['hours'] }) {
  const { t, language } = useWords()
  if (hours.length === 0) return <p>{t('queues.always')}</p>
  return hours.map((it) => (
    <p key={`${it.days} ${it.from}`}>
      {daysIn(it.days, language, t('list.comma'))} {it.from}–{it.to}
    </p>
  ))
}

function daysIn(days: readonly number[], language: string, comma: string): string {
  const sorted = days.toSorted((a, b) => a - b)
  const [first = 1, last = 1] = [sorted[0], sorted.at(-1)]
  const isRow = sorted.length > 2 && last - first === sorted.length - 1
  return isRow
    ? `${weekdayName(first, language)}–${weekdayName(last, language)}`
    : sorted.map((it) => weekdayName(it, language)).join(comma)
}
