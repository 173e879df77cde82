import './seats.css'
import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'

type Seat = ApiOutput<'GET /api/my-seat'>
const SITS: ReadonlySet<string> = new Set(['agent', 'lead', 'manager', 'second_line'])

/** On my day: work that can wait, for a while without a voice in the ear. A break is another thing and needs no seat. */
export function MySeat() {
  const { person } = useSession()
  const act = useDo()
  const seat = useQuery({
    queryKey: ['my-seat'],
    enabled: SITS.has(person.role),
    meta: { topics: [`person:${person.id}`, 'seats'] },
    refetchInterval: 60_000,
    queryFn: () => call('GET /api/my-seat', {}),
  })
  return seat.data ? (
    <SeatView
      seat={seat.data}
      onTake={(id) => void act('PUT /api/my-seat', { seat: id })}
      onLeave={() => void act('DELETE /api/my-seat', {})}
    />
  ) : null
}

type View = { seat: Seat; onTake: (id: string) => void; onLeave: () => void }

export function SeatView({ seat, onTake, onLeave }: View) {
  const { t } = useWords()
  const when = useWhen()
  const open = seat.seats.filter((it) => it.free > 0 || it.somebodyMakesRoom)
  if (seat.mine)
    return (
      <section className="sy-my-seat" aria-label={t('seats.mine')}>
        <h2 className="sy-pane-head">{t('seats.mine')}</h2>
        <p className="sy-small">
          {t('seats.sitting', { kind: t(`seats.kind.${seat.mine.kind}`), at: when.clock(seat.mine.since) })}
        </p>
        <ActButton onAct={onLeave}>{t('seats.back')}</ActButton>
      </section>
    )
  if (open.length === 0) return null
  return (
    <section className={`sy-my-seat${seat.offered ? ' is-offered' : ''}`} aria-label={t('seats.mine')}>
      <h2 className="sy-pane-head">{t(seat.offered ? 'seats.offered' : 'seats.mine')}</h2>
      <p className="sy-small sy-quiet">{t('seats.why')}</p>
      <div className="sy-my-seat-acts">
        {open.map((it) => (
          <ActButton key={it.id} onAct={() => onTake(it.id)}>
            {t(`seats.kind.${it.kind}`)}
          </ActButton>
        ))}
      </div>
    </section>
  )
}
