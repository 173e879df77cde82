import { useEffect, useMemo, useState } from 'react'
import { useWords } from '../i18n.ts'
import { LiveScreen } from '../screens/live-screen.tsx'
import type { LiveActs, LiveView } from '../screens/live-view.ts'
import type { Exit, ExitState } from '../ui/contact/exit-bar.tsx'
import { sampleLive } from './sample-live.ts'
import { silent } from './silent.ts'
import { NOW } from './tell.ts'

const READY: ExitState = { is: 'ready' }

/** A contact that answers to its keys, so that each state of an exit can be felt and not only seen. */
export function GalleryLive() {
  const { language } = useWords()
  const sample = useMemo(() => sampleLive(language), [language])
  const [exits, setExits] = useState<Partial<Record<Exit, ExitState>>>({})
  const [note, setNote] = useState<string | null>(null)
  const [verdicts, setVerdicts] = useState<Readonly<Record<string, 'confirmed' | 'rejected'>>>({})

  const live = useMemo<LiveView>(
    () => ({
      ...sample,
      said: sample.said.map((each) => ({
        ...each,
        marks: each.marks.map((mark) => ({ ...mark, state: verdicts[mark.id] ?? mark.state })),
      })),
      exits: [...sample.exits.filter((each) => exits[each.exit] === undefined), ...entries(exits)],
      note: { ...sample.note, text: note ?? sample.note.text },
    }),
    [sample, exits, note, verdicts],
  )
  const acts = useMemo<LiveActs>(() => {
    const set = (exit: Exit, state: ExitState) => setExits((before) => ({ ...before, [exit]: state }))
    return {
      ...silent,
      onExit: (exit) => setExits((before) => ({ ...before, [exit]: after(exit, before[exit] ?? READY) })),
      onUndoExit: (exit) => set(exit, READY),
      onNote: setNote,
      onVerdict: (_, markId, verdict) =>
        setVerdicts((before) => ({ ...before, [markId]: verdict === 'counts' ? 'confirmed' : 'rejected' })),
    }
  }, [])
  useTicking(exits, setExits)

  return <LiveScreen live={live} now={NOW} acts={acts} />
}

const entries = (exits: Partial<Record<Exit, ExitState>>): LiveView['exits'] =>
  (['breath', 'lead', 'ownership', 'decline', 'warn', 'end', 'help'] as const).flatMap((exit) => {
    const state = exits[exit]
    return state === undefined ? [] : [{ exit, state }]
  })

function after(exit: Exit, state: ExitState): ExitState {
  if (exit === 'breath') return { is: 'running', left: 12 }
  if (exit === 'end' && state.is === 'ready') return { is: 'armed' }
  return { is: 'done', canUndo: exit !== 'help' }
}

function useTicking(
  exits: Partial<Record<Exit, ExitState>>,
  set: (exits: Partial<Record<Exit, ExitState>>) => void,
): void {
  const { breath } = exits
  useEffect(() => {
    if (breath?.is !== 'running') return
    const tick = setTimeout(
      () => set({ ...exits, breath: breath.left > 1 ? { is: 'running', left: breath.left - 1 } : READY }),
      1000,
    )
    return () => clearTimeout(tick)
  }, [breath, exits, set])
}
