import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useSession } from '../net/session.tsx'
import { clock, dayAndClock, longDay } from '../theme/when.ts'
import { ActButton } from '../ui/act-button.tsx'
import { type Held, nameless } from './held.ts'
import { fingerprint } from './keyring.ts'
import type { RoomView } from './use-opened.ts'

type Props = { held: Held; room: RoomView; onChanged: () => void }
type Counsellor = RoomView['counsellors'][number]

/** One press chooses a time, one takes it. */
export function Times({ held, room, onChanged }: Props) {
  const { t } = useWords()
  const ahead = room.appointments.find((it) => it.at > room.now)
  const open = room.cases.find((it) => it.stage !== 'closed')
  const others = room.counsellors.filter((it) => !open || it.id === open.counsellor.id)
  return (
    <section className="sy-wall-part" aria-label={t('wall.times')}>
      <h2>{t('wall.times')}</h2>
      {ahead ? (
        <Booked held={held} it={ahead} onChanged={onChanged} />
      ) : (
        <>
          {room.counsellors.length === 0 && <p className="sy-quiet">{t('wall.counsellors.none')}</p>}
          {others.map((it) => (
            <TimesOf key={it.id} held={held} counsellor={it} caseId={open?.id} onChanged={onChanged} />
          ))}
          {others.some((it) => it.times.length > 0) && <p className="sy-small sy-quiet">{t('wall.times.some')}</p>}
        </>
      )}
    </section>
  )
}

type OfProps = { held: Held; counsellor: Counsellor; caseId: string | undefined; onChanged: () => void }

function TimesOf({ held, counsellor, caseId, onChanged }: OfProps) {
  const { t, language } = useWords()
  const { zone } = useSession()
  const act = useDo()
  const [chosen, setChosen] = useState<string | null>(null)
  const book = async (id: string) => {
    const mine = caseId ?? crypto.randomUUID()
    const booked = await act('POST /api/wall/times/:id/booking', { id, case: mine, sealed: null }, nameless(held))
    if (booked) onChanged()
  }
  const days = Object.entries(Object.groupBy(counsellor.times, (it) => longDay(it.at, zone, language)))
  return (
    <div className="sy-wall-counsellor">
      <h3>{counsellor.name}</h3>
      {days.length === 0 && <p className="sy-quiet">{t('wall.times.none')}</p>}
      {days.map(([day, times = []]) => (
        <div key={day} className="sy-wall-day">
          <span className="sy-small sy-quiet">{day}</span>
          {times.map((it) => (
            <button
              key={it.id}
              type="button"
              className="sy-wall-time"
              aria-pressed={chosen === it.id}
              onClick={() => setChosen(it.id)}
            >
              {clock(it.at, zone)}
            </button>
          ))}
        </div>
      ))}
      {chosen && (
        <ActButton tone="primary" onAct={() => void book(chosen)}>
          {t('wall.book')}
        </ActButton>
      )}
      <Fingerprint recipient={counsellor.recipient} />
    </div>
  )
}

export function Fingerprint({ recipient }: { recipient: string }) {
  const { t } = useWords()
  return (
    <details className="sy-wall-print sy-small">
      <summary>{t('wall.fingerprint')}</summary>
      <p className="sy-wall-digits">{fingerprint(recipient)}</p>
      <p className="sy-quiet">{t('wall.fingerprint.why')}</p>
    </details>
  )
}

type Appointment = RoomView['appointments'][number]

function Booked({ held, it, onChanged }: { held: Held; it: Appointment; onChanged: () => void }) {
  const { t, language } = useWords()
  const { zone } = useSession()
  const act = useDo()
  const cancel = async () => {
    if (await act('DELETE /api/wall/times/:id/booking', { id: it.id }, nameless(held))) onChanged()
  }
  return (
    <div className="sy-wall-booked" role="status">
      <p>
        <b>{t('wall.booked')}</b> {dayAndClock(it.at, zone, language)}
      </p>
      <p className="sy-quiet">{t('wall.booked.with', { name: it.counsellor, minutes: it.minutes })}</p>
      <StepOut at={it.at} minutes={it.minutes} />
      <ActButton tone="quiet" onAct={() => void cancel()}>
        {t('wall.cancel')}
      </ActButton>
    </div>
  )
}

/** Asked under the person's own name, at the door of every rest: it says until when, and nothing of this page. */
export function StepOut({ at, minutes }: { at: string; minutes: number }) {
  const { t } = useWords()
  const { zone, person } = useSession()
  const act = useDo()
  const [kept, setKept] = useState<{ from: string; until: string } | null>(null)
  if (!['agent', 'lead', 'manager', 'second_line'].includes(person.role)) return null
  const step = async () => {
    const until = new Date(Date.parse(at) + minutes * 60_000).toISOString()
    setKept(await act('POST /api/presence/step-outs', { from: at, until }))
  }
  if (kept) return <p>{t('wall.step_out.done', { from: clock(kept.from, zone), until: clock(kept.until, zone) })}</p>
  return (
    <>
      <ActButton onAct={() => void step()}>{t('wall.step_out')}</ActButton>
      <p className="sy-small sy-quiet">{t('wall.step_out.why')}</p>
    </>
  )
}
