import './day-screen.css'
import { type ReactNode, useMemo } from 'react'
import { useWords } from '../i18n.ts'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { CareCard } from '../ui/contact/care-card.tsx'
import { DayBand } from '../ui/day/day-band.tsx'
import { CareIcon, LockIcon } from '../ui/icons.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Seal } from '../ui/seal.tsx'
import { DayPromised } from './day-promised.tsx'
import { DayRest } from './day-rest.tsx'
import { DaySolved } from './day-solved.tsx'
import type { DayActs, DayView } from './day-view.ts'

type Props = {
  day: DayView
  now: string
  acts: DayActs
  above?: ReactNode
  first?: ReactNode
  handed?: ReactNode
  ended?: ReactNode
  rest?: ReactNode
  after?: ReactNode
}

export function DayScreen({ day, now, acts, above, first, handed, ended, rest, after }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const actions = useMemo(
    () => [
      action({
        name: 'day.presence',
        key: 'B',
        label: day.isHere ? 'day.rest_now' : 'page.here',
        run: acts.onPresence,
      }),
    ],
    [acts, day.isHere],
  )
  useActions(actions)

  return (
    <ScreenFrame
      className="sy-day"
      title={t('day.title', { name: day.name })}
      beside={<span>{when.day(now)}</span>}
      end={
        <>
          <ActButton shortcut="B" icon={<CareIcon size={16} stroke={1.75} />} onAct={acts.onPresence}>
            {t(day.isHere ? 'day.rest_now' : 'page.here')}
          </ActButton>
          {day.isTalking && <HelpButton onAct={acts.onHelp} />}
        </>
      }
      isFooterNote
      footer={
        <>
          <LockIcon size={16} stroke={1.5} aria-hidden />
          <span className="sy-grow">{t('day.privacy')}</span>
        </>
      }
    >
      <div className="sy-day-band">
        <DayBand band={day.band} now={now} />
        {after}
      </div>
      <div className="sy-day-panes">
        <DaySolved day={day} acts={acts} ended={ended}>
          {above}
          {day.recovery && <CareCard recovery={day.recovery} now={now} onShorten={acts.onShortenRecovery} />}
        </DaySolved>
        <DayPromised day={day} now={now} acts={acts} first={first} handed={handed} />
        <DayRest day={day} beside={rest} />
      </div>
    </ScreenFrame>
  )
}

/** The same seal in the same corner as on Live contact. */
function HelpButton({ onAct }: { onAct: () => void }) {
  const { t } = useWords()
  return (
    <button type="button" className="sy-act sy-help-key" aria-keyshortcuts="H F8" onClick={onAct}>
      <Seal seal={{ by: 'person' }} size={20} isDecoration /> {t('exit.help')} <Kbd>H</Kbd>
    </button>
  )
}
