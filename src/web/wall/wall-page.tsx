import './wall.css'
import { useEffect, useState } from 'react'
import { useWords } from '../i18n.ts'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { LockIcon } from '../ui/icons.ts'
import { CheckIn } from './checkin.tsx'
import { Door } from './door.tsx'
import { FormalReferrals } from './formal.tsx'
import type { Held } from './held.ts'
import { Room } from './room.tsx'
import { UseReport } from './use-report.tsx'

const IDLE_MS = 10 * 60_000

/** Left alone for ten minutes, it locks itself: the next person at this desk may be somebody else. */
export function useLock(held: Held | null, lock: () => void): void {
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

/** The keyring lives in this component: whoever leaves the page, or signs out, has locked the room. */
export function WallPage() {
  const { t } = useWords()
  const [held, setHeld] = useState<Held | null>(null)
  const [lock] = useState(() => () => setHeld(null))
  useLock(held, lock)
  return (
    <ScreenFrame
      className="sy-wall"
      title={t('wall.title')}
      end={
        held && (
          <ActButton icon={<LockIcon size={16} stroke={1.5} aria-hidden />} onAct={lock}>
            {t('wall.lock')}
          </ActButton>
        )
      }
    >
      <div className="sy-wall-paper">
        <p className="sy-wall-lead">{t('wall.lead')}</p>
        {held ? (
          <>
            <p className="sy-small sy-quiet">{t('wall.lock.why')}</p>
            <Room held={held} onHeld={setHeld} onGone={lock} />
          </>
        ) : (
          <>
            <Door kind="member" onOpen={setHeld} />
            <Honestly />
            <CheckIn held={null} />
          </>
        )}
        <FormalReferrals />
        <UseReport />
      </div>
    </ScreenFrame>
  )
}

/** Who can read, who cannot, and what this does not protect from, before anybody writes a word. */
function Honestly() {
  const { t } = useWords()
  return (
    <ul className="sy-wall-honest">
      <li>{t('wall.who')}</li>
      <li>{t('wall.nameless')}</li>
      <li>{t('wall.limits')}</li>
      <li>{t('wall.cannot')}</li>
    </ul>
  )
}
