import { type Action, action } from '../shell/action.ts'
import { EXIT_KEYS, EXITS, type Exit } from '../ui/contact/exit-bar.tsx'
import type { LiveActs, LiveView } from './live-view.ts'
import { PANIC } from './panic.ts'

type Here = { onStory: () => void; onNoteField: () => void; onEdit: (adviceId: string) => void }

/** First letters in pinyin and zhuyin, and the words people say instead. */
const ALIASES: Readonly<Record<Exit, string>> = {
  breath: 'hx x huxi xie ㄏㄒ breathe pause',
  lead: 'zg zhuan zuzhang banzuzhang ㄓㄍ hand over supervisor',
  ownership: '48 hf huifu ㄏㄈ own call back',
  decline: 'wj wanju ㄨㄐ refuse no',
  warn: 'tx tixing ㄊㄒ warning notice',
  end: 'js gd jieshu guaduan ㄐㄕ hang up',
  help: 'qz qiuzhu jiuming ㄑㄓ sos lead',
}

/** Every act of Live contact, once: the keys, the palette and the sheet of keys are made from this list. */
export function liveActions(live: LiveView, acts: LiveActs, here: Here): readonly Action[] {
  const story = action({ name: 'live.story', key: 'S', label: 'live.story', run: here.onStory })
  if (!live.isMine || !live.isRunning) return [story]

  return [
    ...exitActions(live, acts),
    ...adviceActions(live, acts, here),
    story,
    action({ name: 'live.promise', key: 'P', label: 'live.promise', run: acts.onPromise }),
    action({
      name: 'live.cards',
      key: 'C',
      label: 'live.cards',
      alias: 'hsk huashu ka ㄏㄕㄎ wording card',
      run: acts.onCards,
    }),
    action({
      name: 'live.panic',
      key: PANIC.key,
      label: 'live.panic',
      alias: 'hl huangle ㄏㄌ panic calm',
      run: acts.onPanic,
    }),
    action({ name: 'live.note', key: 'N', label: 'live.note', run: here.onNoteField }),
  ]
}

function exitActions(live: LiveView, acts: LiveActs): readonly Action[] {
  const undoable = live.exits.find((each) => each.state.is === 'done' && each.state.canUndo)
  return [
    ...EXITS.map((exit) =>
      action({
        name: `live.${exit}`,
        key: EXIT_KEYS[exit],
        label: `live.act.${exit}`,
        alias: ALIASES[exit],
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
  ]
}

function adviceActions(live: LiveView, acts: LiveActs, here: Here): readonly Action[] {
  const [first, second] = live.advice
  const onFirst = (name: string, key: string, label: Action['label'], run: (id: string) => void) =>
    action({ name, key, label, shown: first !== undefined, run: () => first && run(first.id) })
  return [
    onFirst('live.take.1', '1', 'live.take.1', acts.onTake),
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
      shown: first?.wantsPromise === true,
      run: acts.onPromise,
    }),
    onFirst('live.edit', 'M', 'live.edit', here.onEdit),
    onFirst('live.unfit', 'X', 'live.unfit', acts.onSetAside),
  ]
}
