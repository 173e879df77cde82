import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ApiOutput } from '#api.ts'
import { MyAftercare } from '../aftercare/my-aftercare.tsx'
import { ClosingsForMe } from '../case/closing/closings-for-me.tsx'
import { DayFirst, DayHanded } from '../case/promises/day-handed.tsx'
import { DepartmentDay } from '../case/promises/department-day.tsx'
import { usePromiseSheet } from '../case/promises/promise-sheet.tsx'
import { MyReviews } from '../case/review/my-reviews.tsx'
import { GrowthOnDay } from '../coaching/growth-on-day.tsx'
import { SaidAndDone } from '../conduct/said-and-done.tsx'
import { Observed } from '../floor/observed.tsx'
import { type Say, useWords } from '../i18n.ts'
import { MyVolunteering } from '../list/my-volunteering.tsx'
import { DayMine, DayMinutes } from '../mine/day-more.tsx'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow, useSession } from '../net/session.tsx'
import { PolicyLine } from '../rights/policy-line.tsx'
import { DayScreen } from '../screens/day-screen.tsx'
import type { DayActs, DayView } from '../screens/day-view.ts'
import { MySeat } from '../seats/my-seat.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { MyShield } from '../shields/my-shield.tsx'
import { useWhen } from '../theme/place.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { useMine, usePresence } from './live-data.ts'
import { toPromise } from './live-map.ts'

type DayAnswer = ApiOutput<'GET /api/day'>

/** The day of whoever sits here: an agent's own, or what a department is asked. */
export function DayPage() {
  const { person } = useSession()
  return person.role === 'department' ? <DepartmentDay /> : <MyDay />
}

/** My day. Nobody else has this page of mine. */
function MyDay() {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow(15_000)
  const act = useDo()
  const go = useNavigate()
  const { person } = useSession()
  const topics = [`person:${person.id}`]
  const day = useQuery({ queryKey: ['day'], meta: { topics }, queryFn: () => call('GET /api/day', {}) })
  const presence = usePresence(person.id)
  const sheet = usePromiseSheet()
  const mine = useMine(person.id)
  const running = mine.data?.contacts.find((it) => it.state === 'running')?.id
  const isHere = presence.data?.state === 'available'
  const acts: DayActs = useMemo(
    () => ({
      onPresence: () => void act('PUT /api/presence', { state: isHere ? 'away' : 'available' }),
      onHelp: () => void (running && act('POST /api/contacts/:id/help', { id: running })),
      onShortenRecovery: () => void act('DELETE /api/presence/recovery', {}),
      onContact: (id) => void go({ to: '/contacts/$id', params: { id } }),
      onPromise: (id) => {
        const promise = day.data?.promises.find((it) => it.id === id)
        if (promise) sheet.ask(id, promise.case.id)
      },
      onCase: (id) => void go({ to: '/cases/$id', params: { id } }),
    }),
    [act, go, sheet.ask, day.data, running, isHere],
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
        day={{
          ...viewOf(day.data, now, t, when),
          name: person.name,
          isHere,
          isTalking: running !== undefined,
          recovery: until && until > now ? { until } : null,
        }}
        now={now}
        acts={acts}
        first={
          <DayFirst now={now} onCase={(id) => void go({ to: '/cases/$id', params: { id } })} onPromise={sheet.ask} />
        }
        ended={
          <>
            <Observed which="about_me" />
            <GrowthOnDay />
            <ClosingsForMe />
            <SaidAndDone />
          </>
        }
        above={
          <>
            <DayMinutes />
            <MyReviews />
          </>
        }
        after={<MyAftercare />}
        handed={<DayHanded onPromise={sheet.ask} />}
        rest={
          <>
            <MySeat />
            <MyShield />
            <MyVolunteering />
            <DayMine />
            <PolicyLine />
          </>
        }
      />
      {sheet.panel}
    </>
  )
}

/** People who said something to somebody. An answer or a kept promise is good news, and nobody’s thanks. */
const THANKED: ReadonlySet<string> = new Set(['thanks', 'said_thanks', 'apology'])
const KINDS = ['insult', 'insult_family', 'threat', 'sexual', 'slur'] as const
const DAY = 86_400_000

type Known = Omit<DayView, 'name' | 'isHere' | 'isTalking' | 'recovery'>

function viewOf(day: DayAnswer, now: string, t: Say, when: ReturnType<typeof useWhen>): Known {
  const days = Array.from({ length: 7 }, (_, back) => new Date(Date.parse(now) - (6 - back) * DAY).toISOString())
  const rested = day.recoveries.reduce((sum, it) => sum + (Date.parse(it.to ?? now) - Date.parse(it.from)), 0)
  return {
    band: bandOf(day, now, t, when),
    solved: {
      count: day.solved.length,
      contacts: day.contactsToday,
      rows: day.solved.map((it) => ({
        id: it.contact,
        at: it.at,
        what: it.words,
        more: it.endedBy === 'agent_for_conduct' ? t('page.day.ended') : (it.customer ?? ''),
      })),
    },
    promises: day.promises.map(toPromise),
    thanks: {
      week: day.thanks.filter((it) => THANKED.has(it.kind)).length,
      rows: day.thanks.map((it) => ({
        id: it.id,
        words: it.words,
        from: [it.customer, when.full(it.at)].filter(Boolean).join(t('list.pause')),
        kind: it.kind,
        caseId: it.case?.id ?? null,
        contactId: it.contact,
      })),
    },
    corrections: day.corrections.map((it) => ({
      id: it.id,
      words: it.words,
      from: [it.customer, `A-${it.case.number}`, when.full(it.at)].filter(Boolean).join(t('list.pause')),
      caseId: it.case.id,
    })),
    rest: t('page.day.rest', { minutes: Math.round(rested / 60_000), breaths: day.breaths }),
    exposure: {
      days: days.map((at) => when.weekday(at)),
      rows: KINDS.map((kind) => ({
        id: kind,
        label: t(`signal.${kind}`),
        counts: days.map((at) => day.exposure.find((it) => it.kind === kind && it.day === when.isoDay(at))?.count ?? 0),
      })),
    },
  }
}

const HOUR = 3_600_000
const SHIFT = 9

/** Nine hours from the first thing of the day, longer if the day is. */
function bandOf(day: DayAnswer, now: string, t: Say, when: ReturnType<typeof useWhen>): DayView['band'] {
  const starts = [...day.contacts.map((it) => it.from), ...day.recoveries.map((it) => it.from), now].toSorted()
  const from = Math.floor(Date.parse(starts[0] ?? now) / HOUR) * HOUR
  const to = Math.max(from + SHIFT * HOUR, Math.ceil(Date.parse(now) / HOUR) * HOUR)
  const iso = (at: number) => new Date(at).toISOString()
  return {
    from: iso(from),
    to: iso(to),
    blocks: [
      ...day.contacts.map((it) => ({ id: it.id, kind: 'contact' as const, from: it.from, to: it.to ?? now })),
      ...day.recoveries.map((it) => ({
        id: it.from,
        kind: 'recovery' as const,
        from: it.from,
        to: it.to ?? now,
        label: t('band.recovery'),
      })),
      ...day.promises
        .filter((it) => it.state === 'open' && Date.parse(it.dueAt) > Date.parse(now) && Date.parse(it.dueAt) < to)
        .map((it) => ({
          id: it.id,
          kind: 'promise' as const,
          from: iso(Date.parse(it.dueAt) - HOUR / 4),
          to: it.dueAt,
          label: `${when.clock(it.dueAt)} ${it.customer ?? ''}`.trim(),
        })),
    ],
  }
}
