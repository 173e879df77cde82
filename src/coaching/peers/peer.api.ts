import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { come } from '../room.sql.ts'
import { accredit, answerPairing, askPeer, listPeers, readPeers, volunteer } from './peer.contract.ts'
import {
  askForPeer,
  freePeers,
  holdPairing,
  pairingsOf,
  saveAccreditation,
  savePairing,
  saveVolunteer,
  sessionsLeft,
  topicsOf,
  volunteers,
} from './peer.sql.ts'
import { movePairing } from './peer.ts'

export const peerRoutes: readonly Route[] = [
  answer(readPeers, async (work) => {
    const me = await come(work)
    const topics = await topicsOf(work.tx)
    const free = await freePeers(
      work,
      { person: me.id, team: me.team, language: me.language },
      topics.map((it) => it.key),
    )
    const mine = (await volunteers(work)).find((it) => it.person === me.id)
    const pairings = []
    for (const row of await pairingsOf(work.tx, me.id))
      pairings.push({
        id: row.id,
        person: { id: row.person, name: row.person_name },
        peer: { id: row.peer, name: row.peer_name },
        iAm: row.person === me.id ? ('person' as const) : ('peer' as const),
        topic: row.topic,
        state: row.state === 'agreed' ? ('agreed' as const) : ('asked' as const),
        notBefore: row.not_before,
        left: await sessionsLeft(work.tx, row.id),
      })
    return done({
      topics: topics.map(({ key, name }) => ({ key, name: name as Record<string, string> })),
      free: free.map((it) => ({ id: it.person, name: it.name, topic: it.topic })),
      mine: mine ? { ...mine, topics: [...mine.topics] } : null,
      pairings,
    })
  }),
  answer(volunteer, async (work, input) => {
    const me = await come(work)
    await saveVolunteer(work, me.id, input)
    return done({})
  }),
  answer(listPeers, async (work) => {
    await come(work)
    const all = await volunteers(work)
    return done({ peers: all.map((it) => ({ ...it, id: it.person, topics: [...it.topics] })) })
  }),
  answer(accredit, async (work, input) => {
    const me = await come(work)
    const saved = await saveAccreditation(work, id(input.id), { ...input, by: me.id })
    return saved ? done({}) : refuse('peer.unknown')
  }),
  answer(askPeer, async (work, input) => {
    const me = await come(work)
    const chosen = input.peer ? id<'person'>(input.peer) : null
    const asked = await askForPeer(work, me.id, input.topic, input.notBefore ?? null, chosen)
    if (!asked.ok) return asked
    const { id: pairing, peer, name, notBefore } = asked.next
    return done({ id: pairing, peer: { id: peer, name }, notBefore })
  }),
  answer(answerPairing, async (work, input) => {
    const me = await come(work)
    const pairing = await holdPairing(work.tx, input.id)
    if (!pairing) return refuse('peer.pairing_unknown')
    const moved = movePairing(pairing, input.does, pairing.person === me.id ? 'person' : 'peer')
    if (!moved.ok) return moved
    await savePairing(work, pairing, moved.next)
    return done({})
  }),
]
