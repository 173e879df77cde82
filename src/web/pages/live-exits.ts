import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import type { Say } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useBreathSeconds } from '../shell/settings.ts'
import { useWhen } from '../theme/place.tsx'
import type { Exit, ExitView } from '../ui/contact/exit-bar.tsx'
import type { LiveAnswer } from './live-data.ts'

/** E arms; within this time E again ends. */
const ARMED_MS = 3000
const UNDO_MS = 5000
const WARNINGS = 2

export type Panel = 'decline' | 'end' | 'promise' | 'ownership' | 'cards' | 'panic' | null
export type Owned = ApiOutput<'POST /api/contacts/:id/ownership'>

/** The ways out as keys: what each does, and what it shows while it runs. */
export function useExits(live: LiveAnswer, now: string, t: Say) {
  const act = useDo()
  const when = useWhen()
  const [seconds] = useBreathSeconds()
  const [panel, setPanel] = useState<Panel>(null)
  const [armed, setArmed] = useState(false)
  const [owned, setOwned] = useState<Owned | null>(null)
  const [askedAt, setAskedAt] = useState<{ help: number; lead: number }>({ help: 0, lead: 0 })
  useEffect(() => {
    if (!armed) return
    const timer = setTimeout(() => setArmed(false), ARMED_MS)
    return () => clearTimeout(timer)
  }, [armed])

  const end = useCallback(
    async (reason: string) => {
      setPanel(null)
      setArmed(false)
      if (reason) await act('POST /api/contacts/:id/ending', { id: live.id, reason })
      else if (live.mayEndFreely) await act('POST /api/contacts/:id/ending', { id: live.id })
      else await act('POST /api/contacts/:id/closing', { id: live.id })
    },
    [act, live.id, live.mayEndFreely],
  )
  const run = useMemo(
    () => async (exit: Exit) => {
      const { id } = live
      switch (exit) {
        case 'breath':
          await act('POST /api/contacts/:id/breath', { id, seconds })
          return
        case 'lead':
          if (await act('POST /api/contacts/:id/help', { id, handover: true }))
            setAskedAt((at) => ({ ...at, lead: Date.now() }))
          return
        case 'help':
          if (await act('POST /api/contacts/:id/help', { id })) setAskedAt((at) => ({ ...at, help: Date.now() }))
          return
        case 'ownership': {
          const made = await act('POST /api/contacts/:id/ownership', { id })
          if (made) {
            setOwned(made)
            setPanel((open) => (open === 'ownership' ? null : 'ownership'))
          }
          return
        }
        case 'decline':
          setPanel((open) => (open === 'decline' ? null : 'decline'))
          return
        case 'warn':
          await act('POST /api/contacts/:id/warnings', { id })
          return
        case 'end':
          if (armed) await end('')
          else {
            setArmed(true)
            setPanel(live.mayEndFreely ? null : 'end')
          }
      }
    },
    [live, armed, act, end, seconds],
  )
  const undo = () => void act('DELETE /api/contacts/:id/help', { id: live.id })
  return {
    exits: exitViews(
      live,
      now,
      { armed, owned: owned && t('promises.owned.note', { at: when.full(owned.dueAt) }), askedAt },
      t,
    ),
    run,
    undo,
    panel,
    setPanel,
    armed,
    end,
    owned,
    setOwned,
  }
}

type Local = { armed: boolean; owned: string | null; askedAt: { help: number; lead: number } }

function exitViews(live: LiveAnswer, now: string, local: Local, t: Say): readonly ExitView[] {
  const breath = live.breathUntil ? Math.ceil((Date.parse(live.breathUntil) - Date.parse(now)) / 1000) : 0
  const open = (because: readonly string[]) =>
    live.assists.find((it) => because.includes(it.because) && (it.state === 'asked' || it.state === 'answered'))
  const help = open(['help_key', 'self_harm'])
  const lead = open(['handover', 'third_explanation'])
  const recent = (at: number) => Date.now() - at < UNDO_MS
  return [
    { exit: 'breath', state: breath > 0 ? { is: 'running', left: breath } : { is: 'ready' } },
    {
      exit: 'lead',
      state: lead ? { is: 'done', canUndo: recent(local.askedAt.lead), note: noteOf(lead, t) } : { is: 'ready' },
    },
    { exit: 'ownership', state: local.owned ? { is: 'done', canUndo: false, note: local.owned } : { is: 'ready' } },
    { exit: 'decline', state: { is: 'ready' } },
    {
      exit: 'warn',
      state: live.warnings >= WARNINGS ? { is: 'disabled', reason: t('page.warned_enough') } : { is: 'ready' },
    },
    { exit: 'end', state: local.armed ? { is: 'armed' } : { is: 'ready' } },
    {
      exit: 'help',
      state: help ? { is: 'done', canUndo: recent(local.askedAt.help), note: noteOf(help, t) } : { is: 'ready' },
    },
  ]
}

const noteOf = (assist: LiveAnswer['assists'][number], t: Say) =>
  assist.by
    ? t('page.assist.coming', { name: assist.by })
    : t(assist.passedOn > 0 ? 'help.asked_next' : 'page.assist.asked')
