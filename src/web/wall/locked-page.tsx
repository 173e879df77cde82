import './wall.css'
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../i18n.ts'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { LockIcon } from '../ui/icons.ts'
import type { Held } from './held.ts'

const IDLE_MS = 10 * 60_000

/** Left alone for ten minutes, it locks itself: the next person at this desk may be somebody else. */
function useLock(held: Held | null, lock: () => void): void {
  useEffect(() => {
    if (!held) return
    let timer = setTimeout(lock, IDLE_MS)
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(lock, IDLE_MS)
    }
    addEventListener('pointerdown', again)
    addEventListener('keydown', again)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointerdown', again)
      removeEventListener('keydown', again)
    }
  }, [held, lock])
}

type Props = {
  title: string
  lead: string
  children: (held: Held | null, onHeld: (held: Held) => void, lock: () => void) => ReactNode
}

/** The keyring lives in this component: whoever leaves the page, or signs out, has locked the room. */
export function LockedPage({ title, lead, children }: Props) {
  const { t } = useWords()
  const [held, setHeld] = useState<Held | null>(null)
  const [lock] = useState(() => () => setHeld(null))
  useLock(held, lock)
  return (
    <ScreenFrame
      className="sy-wall"
      title={title}
      end={
        held && (
          <ActButton icon={<LockIcon size={16} stroke={1.5} aria-hidden />} onAct={lock}>
            {t('wall.lock')}
          </ActButton>
        )
      }
    >
      <div className="sy-wall-paper">
        <p className="sy-wall-lead">{lead}</p>
        {children(held, setHeld, lock)}
      </div>
    </ScreenFrame>
  )
}
