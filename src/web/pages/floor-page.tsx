import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { FloorAsked } from '../aftercare/floor-asked.tsx'
import { FloorCare } from '../care-plans/floor-care.tsx'
import { DutyPanel } from '../floor/duty-panel.tsx'
import { HelpRowsSheet } from '../floor/help-rows.tsx'
import { HereToggle, useSaidAway } from '../floor/here-toggle.tsx'
import { ObserveSheet } from '../floor/observe-sheet.tsx'
import { PatrolPanel } from '../floor/patrol-panel.tsx'
import { TransferSheet } from '../floor/transfer-sheet.tsx'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow, useSession } from '../net/session.tsx'
import { FloorQueues } from '../queues/floor-queues.tsx'
import { WhySheet } from '../routing/why-card.tsx'
import { FloorScreen } from '../screens/floor-screen.tsx'
import type { FloorActs } from '../screens/floor-view.ts'
import { FloorSeats } from '../seats/floor-seats.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { isOutcome, toFloor } from './floor-map.ts'

export type FloorAnswer = ApiOutput<'GET /api/floor'>

/** Somebody's floor, always as it is: it asks again whenever the house says that something changed. */
export function FloorPage() {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow()
  const act = useDo()
  const go = useNavigate()
  const { person } = useSession()
  const [scope, setScope] = useState<'team' | 'language'>('team')
  const floor = useQuery({
    queryKey: ['floor', scope],
    meta: { topics: ['floor'] },
    refetchInterval: 30_000,
    queryFn: () => call('GET /api/floor', { scope }),
  })
  const [whyOf, setWhyOf] = useState<string | null>(null)
  const [whyNine, setWhyNine] = useState(false)
  const [giving, setGiving] = useState<{ assist: string; contact: string } | null>(null)
  const [sheet, setSheet] = useState<'calls' | 'observe' | null>(null)
  const saidAway = useSaidAway()
  const data = floor.data
  const acts: FloorActs = useMemo(
    () => ({
      onAct: async (needId, actId) => {
        if (isOutcome(actId)) return void act('PUT /api/assists/:id/outcome', { id: needId, outcome: actId })
        const need = data?.needs.find((it) => it.id === needId)
        if (!need) return
        if (actId === 'why') return setWhyOf(need.contact)
        if (actId === 'transfer') return setGiving({ assist: needId, contact: need.contact ?? '' })
        if (actId === 'done' || actId === 'declined')
          return void act('PUT /api/care-cards/:id', { id: needId, state: actId })
        if (actId === 'case') return void go({ to: '/cases' })
        if (
          (need.kind === 'help' || need.kind === 'asked_by_rule') &&
          (actId === 'whisper' || actId === 'join' || actId === 'take_over')
        ) {
          if (!(await act('PUT /api/assists/:id/answer', { id: needId, mode: actId }))) return
        } else if (actId === 'take_over' && need.contact) {
          if (!(await act('PUT /api/contacts/:id/lead', { id: need.contact }))) return
        }
        if (need.contact)
          void go(actId === 'take_over' ? { to: '/live' } : { to: '/contacts/$id', params: { id: need.contact } })
      },
      onWhyNine: () => setWhyNine((shown) => !shown),
      onCalls: () => setSheet('calls'),
    }),
    [data, act, go],
  )
  if (floor.isPending)
    return (
      <ScreenFrame title={t('floor.title')}>
        <LoadingState rows={6} height={68} />
      </ScreenFrame>
    )
  if (!data)
    return (
      <ScreenFrame title={t('floor.title')}>
        <ErrorState what={t('state.failed')} onRetry={() => void floor.refetch()} />
      </ScreenFrame>
    )
  const wider =
    scope === 'language' || data.elsewhere > 0
      ? {
          isWide: scope === 'language',
          others: data.elsewhere,
          onChange: () => setScope(scope === 'team' ? 'language' : 'team'),
        }
      : null
  const view = toFloor(data, now, { lead: person.name, team: person.team }, t, when)
  const give = async (to: string) => {
    if (giving && (await act('PUT /api/assists/:id/answer', { id: giving.assist, mode: 'transfer', to })))
      setGiving(null)
  }
  const note = saidAway ? t('help.away.now') : whyNine ? t('page.why_nine') : null
  return (
    <>
      <FloorScreen
        floor={view}
        now={now}
        acts={acts}
        asked={<FloorAsked seats={view.seats} />}
        {...(note ? { note } : {})}
        wider={wider}
        here={<HereToggle saidAway={saidAway} />}
        panels={
          <>
            <FloorQueues />
            <FloorSeats />
            <PatrolPanel />
            <DutyPanel />
            <FloorCare />
            <section>
              <ActButton onAct={() => setSheet('observe')}>{t('observe.open')}</ActButton>
            </section>
          </>
        }
      />
      <TransferSheet
        contact={giving?.contact ?? null}
        onChoose={(to) => void give(to)}
        onClose={() => setGiving(null)}
      />
      <WhySheet contact={whyOf} onClose={() => setWhyOf(null)} />
      <HelpRowsSheet opened={sheet === 'calls'} onClose={() => setSheet(null)} />
      <ObserveSheet opened={sheet === 'observe'} onClose={() => setSheet(null)} />
    </>
  )
}
