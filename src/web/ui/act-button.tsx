import './basics.css'
import type { ReactNode } from 'react'
import { Kbd } from './kbd.tsx'

type Props = {
  children: ReactNode
  shortcut?: string | undefined
  tone?: 'plain' | 'primary' | 'help' | 'quiet'
  icon?: ReactNode
  /** Why it cannot be pressed now. There is no other way to switch a button off. */
  locked?: string | undefined
  isBusy?: boolean
  label?: string
  onAct?: (() => void) | undefined
}

/** A button that shows its key, and that cannot be switched off without saying why. */
export function ActButton({ children, shortcut, tone = 'plain', icon, locked, isBusy = false, label, onAct }: Props) {
  const isOff = locked !== undefined || isBusy
  return (
    <button
      type="button"
      className={`sy-act is-${tone}`}
      aria-disabled={isOff || undefined}
      aria-busy={isBusy || undefined}
      aria-keyshortcuts={shortcut}
      aria-label={label}
      title={locked}
      onClick={() => {
        if (!isOff) onAct?.()
      }}
    >
      {icon}
      <span>{children}</span>
      {isBusy ? <span className="sy-busy" aria-hidden /> : shortcut && <Kbd>{shortcut}</Kbd>}
    </button>
  )
}
