import {
  addResponse,
  BACKED_BY,
  BREAK_MINUTES,
  beginRecovery,
  FOLLOWED_AFTER_DAYS,
  findResponseForUpdate,
  findTalkForUpdate,
  notesOfTalk,
  noteTalk,
  passResponseOn,
  type ResponseRow,
  removeNextTime,
  responsesIn,
  restOfShift,
  saveNextTime,
  saveTalk,
  sayFelt,
  settleResponse,
  settleTalk,
  TALK_RESPONSES,
  type TalkResponse,
  type TalkRow,
  toTalk,
  unavailableUntil,
} from '#care/public.ts'
import { askForPeer } from '#coaching/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, endOfDay, type InputOf, type Ring, type Route, type Work } from '#platform/public.ts'
import { holdPresence, leaveForToday } from '#routing/public.ts'
import { me } from '../me.ts'
import { namesOf } from '../people.sql.ts'
import { deedIn, topicOf } from './contact.sql.ts'
import { followed } from './follow.sql.ts'
import { askAsIncident, askForTool, backThePerson } from './spawn.sql.ts'
import { talkOfTwo } from './talk.api.ts'
import {
  forgetNextTime,
  keepNextTime,
  readTalk,
  sayTalkFelt,
  settleResponseNow,
  settleTalkNow,
} from './talk.contract.ts'

const DAY = 86_400_000
const FOLLOWED_BY_TASK: ReadonlySet<string> = new Set([
  'tool_gap',
  'incident',
  'second_look',
  'unfounded',
  'customer_answer',
])

export const afterTalkRoutes: readonly Route[] = [
  answer(readTalk, async (work, input) => {
    const row = await talkOfTwo(work, input.id)
    if (!row) return refuse('talk.gone')
    const name = await namesOf(work.tx)
    const { id: who } = me(work)
    return done({
      id: row.id,
      agent: { id: row.agent, name: name(row.agent) ?? '' },
      talker: row.accepted_by ? { id: row.accepted_by, name: name(row.accepted_by) ?? '' } : null,
      mine: row.agent === who ? ('agent' as const) : ('talker' as const),
      state: row.state,
      askedAt: row.asked_at,
      deed: await deedIn(work, row.contact, row.agent),
      hasContact: row.contact !== null,
      cause: row.cause,
      branch: row.branch,
      responses: await responseViews(work, await responsesIn(work, [row.id])),
      notes: await notesOfTalk(work, who, row.id),
    })
  }),
  answer(settleTalkNow, async (work, input) => {
    const row = await talkOfTwo(work, input.id)
    const { id: by } = me(work)
    if (row?.accepted_by !== by) return refuse('talk.gone')
    // The person's own row before anything that begins a rest.
    const { shiftEndsAt } = await holdPresence(work, row.agent)
    const settled = settleTalk(toTalk(row), { ...input, hasGap: input.gap !== undefined })
    if (!settled.ok) return settled
    await saveTalk(work, row, { cause: input.cause, branch: input.branch, settled_at: work.now })
    for (const response of new Set(input.responses)) await setGoing(work, row, by, response, input, shiftEndsAt)
    if (input.branch === 'right') await backThePerson(work, row, by, input.praise ?? null)
    if (input.noted) await noteTalk(work, { talk: row.id, agent: row.agent, talker: by, words: input.noted })
    return done({})
  }),
  answer(settleResponseNow, async (work, input) => {
    const row = await findResponseForUpdate(work, input.id)
    const { id: who } = me(work)
    if (!row || (row.agent !== who && row.accepted_by !== who)) return refuse('response.unknown')
    if (row.state !== 'asked') return refuse('response.settled')
    if (FOLLOWED_BY_TASK.has(row.kind)) return refuse('response.follows')
    if (row.agent !== who) return refuse('response.persons_own')
    if (row.kind === 'peer_coach' && input.state === 'done') {
      const asked = await askPeerFor(work, row, who)
      if (!asked.ok) return asked
    }
    const goes = row.kind === 'go_home' && input.state === 'done'
    const moved = goes ? await goHome(work, who) : 0
    await settleResponse(work, row, input.state, who)
    return done({ moved })
  }),
  answer(keepNextTime, async (work, input) => {
    const row = await talkOfTwo(work, input.id)
    if (row?.agent !== me(work).id) return refuse('talk.gone')
    if (row.state !== 'over') return refuse('talk.still_running')
    await saveNextTime(work, { agent: row.agent, talk: row.id, words: input.words })
    return done({})
  }),
  answer(forgetNextTime, async (work, input) =>
    (await removeNextTime(work, me(work).id, input.id)) ? done({}) : refuse('talk.gone'),
  ),
  answer(sayTalkFelt, async (work, input) => {
    const row = await talkOfTwo(work, input.id)
    if (row?.agent !== me(work).id) return refuse('talk.gone')
    if (row.state !== 'over') return refuse('talk.still_running')
    return (await sayFelt(work, row.id, 'supported', input.says)) ? done({}) : refuse('felt.already_said')
  }),
]

const ORDER: readonly string[] = [...BACKED_BY, ...TALK_RESPONSES]

export async function responseViews(work: Work, rows: readonly ResponseRow[]) {
  const stand = await followed(work, rows)
  const inOrder = rows.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  return inOrder.map((row) => {
    const { state, at } = stand.get(row.id) ?? { state: row.state, at: row.done_at }
    const { id, kind, words } = row
    return {
      id,
      talk: row.talk,
      kind,
      words,
      state,
      dueAt: row.due_at,
      doneAt: at,
      late: state === 'asked' && isLate(row, work.now),
    }
  })
}

const isLate = (row: ResponseRow, now: Date) => row.due_at !== null && row.due_at <= now

type Given = InputOf<typeof settleTalkNow>

async function setGoing(
  work: Work,
  talk: TalkRow,
  by: PersonId,
  kind: TalkResponse,
  { gap }: Given,
  shiftEndsAt: Date | null,
): Promise<void> {
  const soon = new Date(work.now.getTime() + FOLLOWED_AFTER_DAYS * DAY)
  switch (kind) {
    case 'break':
      await restLonger(work, talk.agent, BREAK_MINUTES)
      return addResponse(work, { talk: talk.id, kind, doneBy: by })
    case 'eap':
      // It stands on the person's own page now. Whether they open that door is nobody's to follow.
      return addResponse(work, { talk: talk.id, kind, doneBy: by })
    case 'shield':
    case 'peer_coach':
      return addResponse(work, { talk: talk.id, kind, dueAt: soon })
    case 'go_home':
      return addResponse(work, {
        talk: talk.id,
        kind,
        dueAt: shiftEndsAt && shiftEndsAt > work.now ? shiftEndsAt : endOfDay(work.now, work.zone),
      })
    case 'tool_gap':
      return gap ? askForTool(work, talk, by, gap) : undefined
    case 'incident':
      return askAsIncident(work, talk, soon)
  }
}

async function restLonger(work: Work, agent: PersonId, minutes: number): Promise<void> {
  const already = await unavailableUntil(work, agent)
  const from = Math.max(work.now.getTime(), already?.getTime() ?? 0)
  await beginRecovery(work, { agent, contact: null, level: 0, until: new Date(from + minutes * 60_000) })
}

/** Home, paid: out of reach for the rest of the shift, and what was promised for today is with their lead. */
async function goHome(work: Work, agent: PersonId): Promise<number> {
  const { shiftEndsAt } = await holdPresence(work, agent)
  await beginRecovery(work, { agent, contact: null, level: 0, until: restOfShift(work.now, shiftEndsAt) })
  return leaveForToday(work, agent)
}

/**
 * A peer is asked by the person's own later act, from tomorrow on. What is asked says about which kind of contact, and
 * nothing of the talk: coaching cannot look back through it.
 */
async function askPeerFor(work: Work, row: ResponseRow, who: PersonId) {
  const talk = await findTalkForUpdate(work, row.talk)
  const topic = talk?.contact ? await topicOf(work, talk.contact) : null
  return topic ? askForPeer(work, who, topic, null) : refuse('peer.none')
}

/** The day has come by which something was to be done: it is, or it goes back to whoever set it going, each day until it is. */
export const responseFellDue: Ring = async (work, about) => {
  const row = await findResponseForUpdate(work, about)
  if (row?.state !== 'asked') return
  const stands = (await followed(work, [row])).get(row.id)
  if (stands?.state === 'done') return settleResponse(work, row, 'done', null)
  await passResponseOn(work, row, new Date(work.now.getTime() + DAY))
}
