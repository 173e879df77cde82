import { CHANNEL_CAN, type Channel, findContactForUpdate } from '#desk/public.ts'
import type { ContactId, QueueId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'
import { type Announced, likelyWait, nameOf, saveAnnounced } from '../queues/announced.sql.ts'
import { sayWaiting } from '../queues/announced.words.ts'
import type { Door } from '../queues/ways.sql.ts'
import type { ComingContact } from './coming.sql.ts'
import { promiseCall } from './waiting.sql.ts'
import { whenIn } from './waiting.words.ts'

type Waits = { id: ContactId; state: 'waiting' | 'running' | 'ended'; callBackBy: Date | null; told: Announced | null }
type Came = { queue: QueueId; language: Language; channel: Channel }

/**
 * Nobody took it at once. A voice that came while we are closed is let go with a promise that has an owner and a moment
 * within the hours; a text waits and is told by when; who waits on the line is told how long it took others.
 */
export async function announce<It extends Waits>(
  work: Work,
  arrived: It,
  it: Came,
  coming: ComingContact,
  door: Door,
): Promise<It> {
  const isLive = CHANNEL_CAN[it.channel].has('hear_live')
  const closed = door.opensAt !== null && coming.oneAtATime ? await letGo(work, arrived.id, coming, door) : null
  const isTold = !isLive || (door.opensAt !== null && !coming.oneAtATime)
  const told: Announced = {
    opensAt: door.opensAt,
    answeredBy: isTold ? arrived.callBackBy : null,
    callBackAt: closed?.dueAt ?? null,
    owner: closed?.owner ?? null,
    inWriting: closed?.inWriting ?? false,
    likelyMinutes:
      isTold || door.opensAt ? null : await likelyWait(work, { ...it, ...door.ways, oneAtATime: coming.oneAtATime }),
  }
  await saveAnnounced(work, arrived.id, told)
  const state = closed ? ('ended' as const) : arrived.state
  return { ...arrived, state, callBackBy: closed || !isLive ? null : arrived.callBackBy, told }
}

async function letGo(work: Work, id: ContactId, coming: ComingContact, { ways }: Door) {
  const contact = await findContactForUpdate(work.tx, id)
  const because = ways.outsideHours === 'written' ? 'closed_writing' : 'closed'
  return contact ? promiseCall(work, contact, coming, because) : null
}

/** What a phone system is told to say. Nothing where somebody has answered. */
export async function toAnnounce(
  work: Work,
  told: Announced | null,
  it: { callBackBy: Date | null },
  language: Language,
) {
  if (!told) return null
  const when = (at: Date | null) => at && whenIn(language, at, work.zone)
  const words = sayWaiting(language, {
    opens: when(told.opensAt),
    answeredBy: when(told.answeredBy),
    callBackAt: when(told.callBackAt),
    inWriting: told.inWriting,
    likelyMinutes: told.likelyMinutes,
    orCalledBy: told.answeredBy || told.callBackAt ? null : when(it.callBackBy),
  })
  return { ...told, owner: told.owner && (await nameOf(work, told.owner)), words }
}
