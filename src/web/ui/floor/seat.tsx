import './floor.css'
import { type Say, useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { lengthOf } from '../../theme/when.ts'
import type { SeatView } from './floor-rows.ts'

/** A seat on the plan. Unavailable is a time and nothing else. */
export function Seat({ seat }: { seat: SeatView }) {
  const { t } = useWords()
  const when = useWhen()
  const by = seat.state === 'asks' ? ` is-${seat.by}` : ''

  return (
    <li className={`sy-seat is-${seat.state}${by}`}>
      <span className="sy-seat-name">{seat.name}</span>
      <span className="sy-seat-now">{now(seat, t, when.clock)}</span>
      {seat.state === 'asks' && (
        <span className="sy-hidden">{t(seat.by === 'person' ? 'seat.asks' : 'seat.rule')}</span>
      )}
    </li>
  )
}

function now(seat: SeatView, t: Say, clock: (iso: string) => string): string {
  if (seat.state === 'contact' || seat.state === 'asks') return lengthOf(seat.seconds)
  if (seat.state === 'unavailable') return t('seat.until', { at: clock(seat.until) })
  return seat.doing
}
