import {
  acceptedFrom,
  addChampionNote,
  answerKindness,
  championOf,
  choosePings,
  colleaguesOf,
  DEFAULT_MINUTES_A_WEEK,
  DEFAULT_PINGS_A_WEEK,
  mayOffer,
  notesOf,
  offerKindness,
  pingsFor,
  removeChampionNote,
  saveChampion,
  settlePing,
} from '#care/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { me } from '../me.ts'
import { namesOf } from '../people.sql.ts'
import {
  answerChampion,
  beChampion,
  beNoChampion,
  choosePing,
  forgetChampionNote,
  noteAsChampion,
  offerAsChampion,
  readChampion,
  settlePingNow,
} from './champion.contract.ts'

export const championRoutes: readonly Route[] = [
  answer(readChampion, async (work) => {
    const who = me(work).id
    const is = await championOf(work, who)
    const name = await namesOf(work.tx)
    const named = (person: string) => ({ id: person, name: name(person) ?? '' })
    return done({
      since: is?.since ?? null,
      minutesAWeek: is?.minutes_a_week ?? DEFAULT_MINUTES_A_WEEK,
      pingsAWeek: is?.pings_a_week ?? DEFAULT_PINGS_A_WEEK,
      colleagues: is ? await colleaguesOf(work, who) : [],
      pings: (await pingsFor(work, who)).map((it) => ({ id: it.id, agent: named(it.agent), at: it.at })),
      accepted: (await acceptedFrom(work, who)).map((it) => ({
        id: it.id,
        agent: named(it.agent),
        what: it.what,
        at: it.at,
      })),
      notes: await notesOf(work, who),
    })
  }),
  answer(beChampion, async (work, input) => {
    await saveChampion(work, me(work).id, { minutes_a_week: input.minutesAWeek, pings_a_week: input.pingsAWeek })
    return done({})
  }),
  answer(beNoChampion, async (work) => {
    await saveChampion(work, me(work).id, null)
    return done({})
  }),
  answer(noteAsChampion, async (work, input) => {
    if (!(await championOf(work, me(work).id))) return refuse('champion.not_one')
    await addChampionNote(work, me(work).id, input.words)
    return done({})
  }),
  answer(forgetChampionNote, async (work, input) =>
    (await removeChampionNote(work, me(work).id, input.id)) ? done({}) : refuse('champion.note_unknown'),
  ),
  answer(offerAsChampion, async (work, input) => {
    const who = me(work).id
    const may = mayOffer({
      isChampion: (await championOf(work, who)) !== undefined,
      self: input.agent === who,
      sameTeam: (await colleaguesOf(work, who)).some((it) => it.id === input.agent),
    })
    if (!may.ok) return may
    await offerKindness(work, { champion: who, agent: id(input.agent), what: input.what })
    return done({})
  }),
  answer(answerChampion, async (work, input) =>
    (await answerKindness(work, me(work).id, input.id, input.says)) ? done({}) : refuse('kindness.unknown'),
  ),
  answer(settlePingNow, async (work, input) =>
    (await settlePing(work, me(work).id, input.id)) ? done({}) : refuse('ping.unknown'),
  ),
  answer(choosePing, async (work, input) => {
    await choosePings(work, me(work).id, input.on)
    return done({})
  }),
]
