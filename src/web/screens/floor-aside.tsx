import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { Seat } from '../ui/floor/seat.tsx'
import type { FloorView } from './floor-view.ts'

type Props = { floor: FloorView; onCalls: () => void; children?: ReactNode }

export function FloorAside({ floor, onCalls, children }: Props) {
  const { t } = useWords()
  return (
    <aside className="sy-floor-aside" aria-label={t('floor.seats')}>
      <section>
        <h2 className="sy-pane-head">
          {t('floor.seats')} <span className="sy-caption sy-label">{t('floor.seats.legend')}</span>
        </h2>
        <ul className="sy-seats">
          {floor.seats.map((seat) => (
            <Seat key={seat.id} seat={seat} />
          ))}
        </ul>
        {floor.seats.some((seat) => seat.state === 'unavailable') && (
          <p className="sy-caption sy-quiet">{t('floor.seats.why')}</p>
        )}
      </section>
      <Speed floor={floor} onCalls={onCalls} />
      {children}
    </aside>
  )
}

function Speed({ floor: { speed }, onCalls }: Props) {
  const { t } = useWords()
  if (speed === null) return null
  return (
    <section>
      <h2 className="sy-pane-head">
        {t('floor.speed')} <span className="sy-caption sy-label">{t('floor.today')}</span>
      </h2>
      <dl>
        {speed.median && <Line label={t('floor.speed.median')}>{speed.median}</Line>}
        <Line label={t('floor.speed.within')}>
          {speed.within.n} / {speed.within.m}
        </Line>
        {speed.p90 && <Line label={t('help.speed.p90')}>{speed.p90}</Line>}
        {speed.slowest && <Line label={t('floor.speed.slowest')}>{speed.slowest}</Line>}
        {speed.unanswered > 0 && <Line label={t('help.speed.unanswered')}>{speed.unanswered}</Line>}
      </dl>
      <button type="button" className="sy-link" onClick={onCalls}>
        {t('help.rows.open')}
      </button>
    </section>
  )
}

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="sy-floor-line">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
