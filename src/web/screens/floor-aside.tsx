import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { Seat } from '../ui/floor/seat.tsx'
import type { FloorView } from './floor-view.ts'

export function FloorAside({ floor }: { floor: FloorView }) {
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
        <p className="sy-caption sy-quiet">{t('floor.seats.why')}</p>
      </section>
      <Speed floor={floor} />
      <Patrol floor={floor} />
      {floor.requirements && (
        <section>
          <h2 className="sy-pane-head">
            {t('floor.requirements')} <span className="sy-small">{floor.requirements.codes}</span>
          </h2>
          <p className="sy-small sy-quiet">{floor.requirements.words}</p>
        </section>
      )}
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
        <Line label={t('floor.speed.median')}>{speed.medianText}</Line>
        <Line label={t('floor.speed.within')}>
          {speed.within.n} / {speed.within.m}
        </Line>
        <Line label={t('floor.speed.slowest')}>{speed.slowestText}</Line>
      </dl>
    </section>
  )
}

function Patrol({ floor: { patrol } }: { floor: FloorView }) {
  const { t } = useWords()
  const when = useWhen()
  if (patrol === null) return null
  return (
    <section>
      <h2 className="sy-pane-head">
        {t('floor.patrol')}{' '}
        <span className="sy-caption sy-label">{t('floor.patrol.next', { at: when.clock(patrol.nextAt) })}</span>
      </h2>
      <dl>
        <Line label={t('floor.patrol.left')}>
          {patrol.left.n} / {patrol.left.m}
        </Line>
        <Line label={t('floor.patrol.given')}>{patrol.givenText}</Line>
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
