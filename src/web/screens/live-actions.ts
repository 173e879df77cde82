import { type Action, action } from '../shell/action.ts'
import { EXIT_KEYS, EXITS } from '../ui/contact/exit-bar.tsx'
import type { LiveActs, LiveView } from './live-view.ts'

type Here = { onStory: () => void; onNoteField: () => void }

/** Every act of Live contact, once: the keys, the palette and the sheet of keys are made from this list. */
export function liveActions(live: LiveView, acts: LiveActs, here: Here): readonly Action[] {
  const offered = live.advice.filter((each) => each.state === 'offered')
  const [first, second] = offered
  const undoable = live.exits.find((each) => each.state.is === 'done' && each.state.canUndo)

  return [
    ...EXITS.map((exit) =>
      action({
        name: `live.${exit}`,
        key: EXIT_KEYS[exit],
        label: `live.act.${exit}`,
        shown: live.exits.find((each) => each.exit === exit)?.state.is !== 'disabled',
        run: () => acts.onExit(exit),
      }),
    ),
    action({
      name: 'live.undo',
      key: 'Z',
      label: 'live.act.undo',
      shown: undoable !== undefined,
      run: () => undoable && acts.onUndoExit(undoable.exit),
    }),
    action({
      name: 'live.take.1',
      key: '1',
      label: 'live.take.1',
      shown: first !== undefined,
      run: () => first && acts.onTake(first.id),
    }),
    action({
      name: 'live.take.2',
      key: '2',
      label: 'live.take.2',
      shown: second !== undefined,
      run: () => second && acts.onTake(second.id),
    }),
    action({
      name: 'live.record',
      key: 'Enter',
      label: 'live.record',
      shown: first?.promiseId !== undefined,
      run: () => first && acts.onRecord(first.id),
    }),
    action({
      name: 'live.edit',
      key: 'M',
      label: 'live.edit',
      shown: first !== undefined,
      run: () => first && acts.onEdit(first.id),
    }),
    action({
      name: 'live.unfit',
      key: 'X',
      label: 'live.unfit',
      shown: first !== undefined,
      run: () => first && acts.onSetAside(first.id),
    }),
    action({ name: 'live.story', key: 'S', label: 'live.story', run: here.onStory }),
    action({ name: 'live.promise', key: 'P', label: 'live.promise', run: acts.onPromise }),
    action({ name: 'live.note', key: 'N', label: 'live.note', run: here.onNoteField }),
  ]
}
