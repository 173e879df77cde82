import './contact.css'
import type { KeyboardEvent } from 'react'
import { type Say, useWords } from '../../i18n.ts'
import { useBreathSeconds } from '../../shell/settings.ts'
import { Kbd } from '../kbd.tsx'
import { Seal } from '../seal.tsx'
import { BREATH, Countdown } from './countdown.tsx'

export const EXITS = ['breath', 'lead', 'ownership', 'decline', 'warn', 'end', 'help'] as const
export type Exit = (typeof EXITS)[number]

export const EXIT_KEYS: Readonly<Record<Exit, string>> = {
  breath: 'B',
  lead: 'T',
  ownership: 'O',
  decline: 'D',
  warn: 'W',
  end: 'E',
  help: 'H',
}

export type ExitState =
  | { is: 'ready' }
  | { is: 'armed' }
  | { is: 'running'; left: number }
  | { is: 'done'; canUndo: boolean; note?: string }
  | { is: 'disabled'; reason: string }

export type ExitView = { exit: Exit; state: ExitState; hint?: string }

type Props = {
  exits: readonly ExitView[]
  warnings: { given: number; of: number }
  onExit?: ((exit: Exit) => void) | undefined
  onUndo?: ((exit: Exit) => void) | undefined
}

const GROUPS: readonly (readonly Exit[])[] = [['breath'], ['lead', 'ownership', 'decline'], ['warn', 'end'], ['help']]

/** The way out never moves: from mild to firm, help alone at the right end. Each key says what it costs. */
export function ExitBar({ exits, warnings, onExit, onUndo }: Props) {
  const { t } = useWords()
  const viewOf = (exit: Exit): ExitView => exits.find((each) => each.exit === exit) ?? { exit, state: { is: 'ready' } }

  return (
    <div className="sy-exits" role="toolbar" aria-label={t('exit.bar')} onKeyDown={walk}>
      {GROUPS.map((group) => (
        <div key={group.join()} className={`sy-exit-group ${group.includes('help') ? 'is-last' : ''}`}>
          {group.map((exit) => (
            <ExitKey key={exit} view={viewOf(exit)} warnings={warnings} onExit={onExit} onUndo={onUndo} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** The arrows walk along the bar, as in any toolbar. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  const keys = [...event.currentTarget.querySelectorAll('button')]
  const at = keys.findIndex((key) => key.matches(':focus'))
  keys[(at + step + keys.length) % keys.length]?.focus()
  event.preventDefault()
}

type KeyProps = { view: ExitView; warnings: Props['warnings']; onExit: Props['onExit']; onUndo: Props['onUndo'] }

function ExitKey({ view, warnings, onExit, onUndo }: KeyProps) {
  const { t } = useWords()
  const { exit, state } = view
  const [seconds] = useBreathSeconds()
  const isOff = state.is === 'disabled' || state.is === 'running'
  const isUndo = state.is === 'done' && state.canUndo
  const shown = isUndo ? 'Z' : EXIT_KEYS[exit]

  return (
    <button
      type="button"
      className={`sy-exit is-${exit} is-${state.is}`}
      aria-keyshortcuts={exit === 'help' ? 'H F8' : shown}
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (isUndo) onUndo?.(exit)
        else if (!isOff) onExit?.(exit)
      }}
    >
      <span className="sy-exit-top">
        {exit === 'help' && (
          <Seal seal={state.is === 'done' ? { by: 'rule' } : { by: 'person' }} size={24} isDecoration />
        )}
        {exit !== 'help' && state.is !== 'running' && <Kbd>{shown}</Kbd>}
        {state.is === 'running' && <Countdown left={state.left} size={22} />}
        <span className="sy-exit-name">
          {exit === 'breath' && seconds !== BREATH
            ? t('exit.breath.of', { n: seconds })
            : t(`exit.${exit}`, { n: warnings.given, of: warnings.of })}
        </span>
        {exit === 'help' && <Kbd>{shown}</Kbd>}
      </span>
      <span className="sy-exit-hint">{hint(view, warnings, t)}</span>
    </button>
  )
}

function hint({ exit, state, hint: given }: ExitView, warnings: Props['warnings'], t: Say): string {
  if (state.is === 'disabled') return state.reason
  if (state.is === 'armed') return t('exit.end.armed')
  if (state.is === 'running') return t('exit.running', { n: state.left })
  if (state.is === 'done')
    return `${state.note ?? t(exit === 'help' ? 'exit.help.done' : 'exit.done')}${state.canUndo ? ` · ${t('exit.undo')}` : ''}`
  if (given !== undefined) return given
  if (exit === 'warn' && warnings.given > 0) return t('exit.warn.again')
  return t(`exit.${exit}.hint`)
}
