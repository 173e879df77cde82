import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { Seat } from '../ui/floor/seat.tsx'
import type { FloorView } from './floor-view.ts'

export function FloorAside({ floor, children }: { floor: FloorView; children?: ReactNode }) {
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
      <Speed floor={floor} />
      {children}
    </aside>
  )
}

function Speed({ floor: { speed } }: { floor: FloorView }) {
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
        {speed.slowest && <Line label={t('floor.speed.slowest')}>{speed.slowest}</Line>}
      </dl>
    </section>
  )
}

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="sy-floor-line">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
