import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow } from '../net/session.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { CheckIn } from './checkin.tsx'
import { Groups } from './groups.tsx'
import { type Held, nameless } from './held.ts'
import { sealLetter } from './letters.ts'
import { MyKey } from './my-key.tsx'
import { Skills } from './skills.tsx'
import { Talk } from './talk.tsx'
import { Times } from './times.tsx'
import type { RoomView } from './use-opened.ts'
import { WriteLetter } from './write-letter.tsx'

type Props = { held: Held; onHeld: (held: Held) => void; onGone: () => void }

/** Nothing here listens to the stream of the house: a stream would know who listens. The page asks again by itself. */
const AGAIN_MS = 10_000

export function Room({ held, onHeld, onGone }: Props) {
  const { t } = useWords()
  const now = useNow(60_000)
  const room = useQuery({
    queryKey: ['wall-room', held.id],
    gcTime: 0,
    refetchInterval: AGAIN_MS,
    queryFn: () => {
      const { headers, credentials } = nameless(held)
      return call('GET /api/wall/room', {}, headers, credentials)
    },
  })
  const changed = () => void room.refetch()
  if (room.isPending) return <LoadingState />
  if (!room.data) return <ErrorState what={t('state.failed')} onRetry={changed} />
  const open = room.data.cases.find((it) => it.stage !== 'closed')
  const past = room.data.cases.filter((it) => it.stage === 'closed')
  return (
    <>
      <Times held={held} room={room.data} onChanged={changed} />
      {open ? (
        <Talk held={held} room={room.data} it={open} now={now} onChanged={changed} />
      ) : (
        <Begin held={held} room={room.data} now={now} onChanged={changed} />
      )}
      <CheckIn held={held} room={room.data} />
      <Groups held={held} room={room.data} onChanged={changed} />
      <Skills />
      {past.map((it) => (
        <details key={it.id} className="sy-wall-part">
          <summary>
            {t('wall.talk', { name: it.counsellor.name })} · {it.openedOn}
          </summary>
          <Talk held={held} room={room.data} it={it} now={now} onChanged={changed} />
        </details>
      ))}
      <MyKey held={held} room={room.data} onHeld={onHeld} onGone={onGone} />
    </>
  )
}

type BeginProps = { held: Held; room: RoomView; now: string; onChanged: () => void }

/** A first word without an appointment, to whichever counsellor. */
function Begin({ held, room, now, onChanged }: BeginProps) {
  const { t } = useWords()
  const act = useDo()
  if (room.counsellors.length === 0) return null
  const write = async (counsellor: RoomView['counsellors'][number], words: string) => {
    const id = crypto.randomUUID()
    const letter = { in: id, by: 'member', at: now, words, to: counsellor.recipient } as const
    const sealed = await sealLetter(letter, [held.keyring.recipient, counsellor.recipient])
    const sent = await act('POST /api/wall/cases', { id, counsellor: counsellor.id, sealed }, nameless(held))
    if (sent) onChanged()
    return sent !== null
  }
  return (
    <section className="sy-wall-part" aria-label={t('wall.talk.begin')}>
      <h2>{t('wall.talk.begin')}</h2>
      {room.counsellors.map((it) => (
        <details key={it.id}>
          <summary>{it.name}</summary>
          <WriteLetter label={t('wall.write')} act={t('wall.send')} onWrite={(words) => write(it, words)} />
        </details>
      ))}
    </section>
  )
}
