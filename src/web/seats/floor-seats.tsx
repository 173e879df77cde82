import './seats.css'
import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { SEAT_KINDS } from '#routing/seats/seat.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'

type Seats = ApiOutput<'GET /api/seats'>
type Seat = Seats['seats'][number]

/** On the floor: who is at work that can wait, and whom somebody wanted to be seen as on light duty. No word of why. */
export function FloorSeats() {
  const { t } = useWords()
  const { person } = useSession()
  const act = useDo()
  const seats = useQuery({
    queryKey: ['seats'],
    meta: { topics: ['seats', 'floor'] },
    queryFn: () => call('GET /api/seats', {}),
  })
  if (!seats.data) return null
  const mayArrange = person.role === 'lead' || person.role === 'manager'
  const missing = SEAT_KINDS.filter(
    (kind) => !seats.data.seats.some((it) => it.kind === kind && it.language === person.language),
  )
  return (
    <section aria-label={t('seats.floor')}>
      <h2 className="sy-pane-head">{t('seats.floor')}</h2>
      {seats.data.seats.length === 0 && <p className="sy-small sy-quiet">{t('seats.floor.none')}</p>}
      {seats.data.seats.map((seat) => (
        <FloorSeat
          key={seat.id}
          seat={seat}
          onPlaces={
            mayArrange
              ? (places) =>
                  void act('PUT /api/seats', {
                    kind: seat.kind,
                    language: seat.language,
                    dwellMinutes: seat.dwellMinutes,
                    places,
                  })
              : undefined
          }
        />
      ))}
      {mayArrange && missing.length > 0 && (
        <div className="sy-my-seat-acts">
          {missing.map((kind) => (
            <ActButton
              key={kind}
              tone="quiet"
              onAct={() => void act('PUT /api/seats', { kind, language: person.language, places: 1 })}
            >
              {t('seats.add', { kind: t(`seats.kind.${kind}`) })}
            </ActButton>
          ))}
        </div>
      )}
      <LightDuty light={seats.data.lightDuty} />
      <p className="sy-small">
        <a href="/list" className="sy-link sy-seats-list">
          {t('served.link')}
        </a>
      </p>
    </section>
  )
}

function FloorSeat({ seat, onPlaces }: { seat: Seat; onPlaces?: ((places: number) => void) | undefined }) {
  const { t } = useWords()
  const when = useWhen()
  const kind = t(`seats.kind.${seat.kind}`)
  return (
    <div className="sy-floor-seat">
      <div className="sy-floor-seat-head">
        <strong>{kind}</strong>
        <span className="sy-floor-seat-places">
          {onPlaces && seat.places > 0 && (
            <ActButton tone="quiet" label={t('seats.fewer', { kind })} onAct={() => onPlaces(seat.places - 1)}>
              −
            </ActButton>
          )}
          {t('seats.taken', { n: seat.sitting.length, m: seat.places })}
          {onPlaces && (
            <ActButton tone="quiet" label={t('seats.more', { kind })} onAct={() => onPlaces(seat.places + 1)}>
              +
            </ActButton>
          )}
        </span>
      </div>
      {seat.sitting.map((it) => (
        <span key={it.id} className="sy-small">
          {it.name} <span className="sy-quiet">{t('seats.since', { at: when.clock(it.since) })}</span>
        </span>
      ))}
    </div>
  )
}

function LightDuty({ light }: { light: Seats['lightDuty'] }) {
  const { t } = useWords()
  const when = useWhen()
  return light.map((it) => (
    <p key={it.id} className="sy-small">
      {t('seats.light', { name: it.name, until: when.day(it.until) })}
    </p>
  ))
}
