import './contact.css'
import { useWords } from '../../i18n.ts'

const IN = 4
const HOLD = 2
export const BREATH = 12

export function phase(left: number): 'in' | 'hold' | 'out' {
  const gone = BREATH - left
  if (gone < IN) return 'in'
  return gone < IN + HOLD ? 'hold' : 'out'
}

/** Twelve seconds: four in, two hold, six out. Who wants no movement gets the number. */
export function Countdown({ left, size = 72 }: { left: number; size?: number }) {
  const { t } = useWords()
  return (
    <span
      className="sy-breath"
      style={{ inlineSize: size, blockSize: size }}
      role="timer"
      aria-label={t('exit.running', { n: left })}
    >
      <span className="sy-breath-ring" style={{ animationDelay: `${left - BREATH}s` }} aria-hidden />
      <span className="sy-breath-number" aria-hidden>
        {left}
      </span>
      {size >= 64 && <span className="sy-breath-phase">{t(`breath.${phase(left)}`)}</span>}
    </span>
  )
}
