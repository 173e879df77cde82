import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ApiOutput } from '#api.ts'
import { type Say, useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow, useSession } from '../net/session.tsx'
import { DayScreen } from '../screens/day-screen.tsx'
import type { DayActs, DayView } from '../screens/day-view.ts'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { usePresence } from './live-data.ts'
import { toPromise } from './live-map.ts'
import { useKeepPromise } from './promise-keeping.tsx'

type DayAnswer = ApiOutput<'GET /api/day'>

/** My day. Nobody else has this page of mine. */
export function DayPage() {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow(15_000)
  const act = useDo()
  const go = useNavigate()
  const { person } = useSession()
  const topics = [`person:${person.id}`]
  const day = useQuery({ queryKey: ['day'], meta: { topics }, queryFn: () => call('GET /api/day', {}) })
  const presence = usePresence(person.id)
  const keeping = useKeepPromise()
  const acts: DayActs = useMemo(
    () => ({
      onRest: () => void act('PUT /api/presence', { state: 'away' }),
      onTalk: () => void go({ to: '/live' }),
      onHelp: () => void go({ to: '/live' }),
      onExtendRecovery: () => void act('PUT /api/presence', { state: 'away' }),
      onShortenRecovery: () => void act('DELETE /api/presence/recovery', {}),
      onCase: () => void go({ to: '/cases' }),
      onAllSolved: () => void go({ to: '/cases' }),
      onReply: () => undefined,
      onTellEarly: keeping.ask,
      onKeepPromise: keeping.ask,
      onMovePromise: keeping.ask,
      onLimit: () => undefined,
      onPauseKind: () => undefined,
      onOwnRoom: () => undefined,
    }),
    [act, go, keeping.ask],
  )
  if (day.isPending)
    return (
      <ScreenFrame title={t('rail.day')}>
        <LoadingState rows={6} />
      </ScreenFrame>
    )
  if (!day.data)
    return (
      <ScreenFrame title={t('rail.day')}>
        <ErrorState what={t('state.failed')} onRetry={() => void day.refetch()} />
      </ScreenFrame>
    )
  const until = presence.data?.unavailableUntil ?? null
  return (
    <>
      <DayScreen
        day={viewOf(day.data, person.name, until && until > now ? until : null, now, t, when)}
        now={now}
        acts={acts}
      />
      {keeping.panel}
    </>
  )
}

const KINDS = ['insult', 'insult_family', 'threat', 'sexual', 'slur'] as const
const DAY = 86_400_000

function viewOf(
  day: DayAnswer,
  name: string,
  until: string | null,
  now: string,
  t: Say,
  when: ReturnType<typeof useWhen>,
): DayView {
  const days = Array.from({ length: 7 }, (_, back) => new Date(Date.parse(now) - (6 - back) * DAY))
  const rested = day.recoveries.reduce((sum, it) => sum + (Date.parse(it.to ?? now) - Date.parse(it.from)), 0)
  const first =
    [day.contacts.at(-1)?.from, day.recoveries[0]?.from, now].filter((at) => at !== undefined).toSorted()[0] ?? now
  const from = new Date(Math.floor(Date.parse(first) / 3_600_000) * 3_600_000).toISOString()
  return {
    name,
    shift: when.day(now),
    band: {
      from,
      to: new Date(
        Math.max(Date.parse(from) + 9 * 3_600_000, Math.ceil(Date.parse(now) / 3_600_000) * 3_600_000),
      ).toISOString(),
      blocks: [
        ...day.contacts.map((it) => ({ id: it.id, kind: 'contact' as const, from: it.from, to: it.to ?? now })),
        ...day.recoveries.map((it) => ({
          id: it.from,
          kind: 'recovery' as const,
          from: it.from,
          to: it.to ?? now,
          label: t('band.recovery'),
        })),
      ],
    },
    recovery: until ? { until } : null,
    solved: {
      count: day.solved.length,
      contacts: day.contactsToday,
      waiting: 0,
      secondLine: 0,
      rows: day.solved.map((it) => ({
        id: it.contact,
        at: it.at,
        what: it.words,
        more: it.endedBy === 'agent_for_conduct' ? t('page.day.ended') : (it.customer ?? ''),
      })),
    },
    changed: null,
    promises: day.promises.map(toPromise),
    thanks: {
      week: day.thanks.length,
      rows: day.thanks.map((it) => ({
        id: it.at,
        words: it.words,
        from: [it.customer, when.full(it.at)].filter(Boolean).join(t('list.comma')),
      })),
    },
    rest: {
      nextAt: null,
      minutes: Math.round(rested / 60_000),
      words: t('page.day.rest', { minutes: Math.round(rested / 60_000), breaths: day.breaths }),
    },
    exposure: {
      days: days.map((at) => when.shortDay(at.toISOString())),
      rows: KINDS.map((kind) => ({
        id: kind,
        label: t(`signal.${kind}`),
        counts: days.map((at) => day.exposure.find((it) => it.kind === kind && it.day === isoDay(at))?.count ?? 0),
      })),
    },
    isOverLimit: false,
    seenBy: [],
  }
}

const isoDay = (at: Date) => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(at)
