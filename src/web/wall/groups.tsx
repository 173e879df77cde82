import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { dayAndClock } from '../theme/when.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { type Held, nameless } from './held.ts'
import { StepOut } from './times.tsx'
import type { RoomView } from './use-opened.ts'

type Props = { held: Held; room: RoomView; onChanged: () => void }
type Group = ApiOutput<'GET /api/wall/groups'>['groups'][number]
const RATINGS = ['helped', 'somewhat', 'not_helped'] as const

/** The list is asked for by name, since it is the same for everybody; the seat is taken without one. */
export function Groups({ held, room, onChanged }: Props) {
  const { t } = useWords()
  const act = useDo()
  const list = useQuery({ queryKey: ['wall-groups'], queryFn: () => call('GET /api/wall/groups', {}) })
  const groups = list.data?.groups.filter((it) => it.at > room.now || room.seats.some((seat) => seat.group === it.id))
  const changed = () => {
    void list.refetch()
    onChanged()
  }
  const join = async (id: string) => {
    const given = await act('POST /api/wall/groups/:id/ticket', { id })
    if (given && (await act('POST /api/wall/groups/:id/seat', { id, ...given }, nameless(held)))) changed()
  }
  const leave = async (id: string) => {
    if (await act('DELETE /api/wall/groups/:id/seat', { id }, nameless(held))) changed()
  }
  const rate = async (id: string, rating: (typeof RATINGS)[number]) => {
    if (await act('POST /api/wall/groups/:id/rating', { id, rating }, nameless(held))) changed()
  }
  return (
    <section className="sy-wall-part" aria-label={t('wall.groups')}>
      <h2>{t('wall.groups')}</h2>
      <p className="sy-quiet">{t('wall.groups.why')}</p>
      {groups?.length === 0 && <p className="sy-quiet">{t('wall.groups.none')}</p>}
      {groups?.map((it) => (
        <OneGroup
          key={it.id}
          it={it}
          seat={room.seats.find((seat) => seat.group === it.id)}
          onJoin={() => void join(it.id)}
          onLeave={() => void leave(it.id)}
          onRate={(rating) => void rate(it.id, rating)}
        />
      ))}
    </section>
  )
}

type OneProps = {
  it: Group
  seat: RoomView['seats'][number] | undefined
  onJoin: () => void
  onLeave: () => void
  onRate: (rating: (typeof RATINGS)[number]) => void
}

function OneGroup({ it, seat, onJoin, onLeave, onRate }: OneProps) {
  const { t, language } = useWords()
  const { zone } = useSession()
  return (
    <article className="sy-wall-group">
      <h3>
        {it.title} <Tag>{t(`wall.skill.${it.skill}`)}</Tag>
      </h3>
      <p>
        {dayAndClock(it.at, zone, language)}
        <span className="sy-quiet"> · {t('wall.booked.with', { name: it.counsellor, minutes: it.minutes })}</span>
      </p>
      <p className="sy-letter-words">{it.about}</p>
      {it.materials && <p className="sy-letter-words sy-small sy-quiet">{it.materials}</p>}
      {!seat && it.isFull && <p className="sy-quiet">{t('wall.groups.full')}</p>}
      {!seat && !it.isFull && <ActButton onAct={onJoin}>{t('wall.groups.join')}</ActButton>}
      {seat && !seat.mayRate && (
        <>
          <p role="status">{t('wall.groups.joined')}</p>
          <StepOut at={it.at} minutes={it.minutes} />
          <ActButton tone="quiet" onAct={onLeave}>
            {t('wall.groups.leave')}
          </ActButton>
        </>
      )}
      {seat?.mayRate && (
        <>
          <p>{t('wall.groups.rate')}</p>
          <div className="sy-wall-acts">
            {RATINGS.map((rating) => (
              <ActButton key={rating} onAct={() => onRate(rating)}>
                {t(`wall.groups.${rating}`)}
              </ActButton>
            ))}
          </div>
        </>
      )}
    </article>
  )
}
