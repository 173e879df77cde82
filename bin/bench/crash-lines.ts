import { setTimeout as wait } from 'node:timers/promises'
import { stories } from '../../stories/all.ts'
import type { Dialogue } from '../dialogues.ts'
import { callsTo } from '../replay/calls.ts'
import { askUntilAnswered, type Play, playDialogue, type Watcher } from '../replay/phone.ts'
import { emptyTally } from '../replay/tally.ts'
import type { Ground, Seat } from './ground.ts'

export type Said = { readonly contact: string; readonly key: string; readonly who: string; readonly words: string }
/** What the house has acknowledged, as the phone system and the agents wrote it down for themselves. */
export type Ledger = { readonly said: Said[]; readonly ended: string[]; readonly promised: string[] }

const DIALOGUES: readonly Dialogue[] = stories.map(({ id, language, lines }) => ({
  id,
  language,
  turns: lines.map(({ who, says }) => ({ role: who, text: says })),
}))

/** A turn each 30 ms: enough to be in the middle of something whenever the house is killed. */
const SPEED = 100

export type Lines = ReturnType<typeof openLines>

/** Calls on several lines, one after the other, until they are asked to finish. Each ends with a promise that soon falls due. */
export function openLines(it: { ground: Ground; house: URL; lines: number }) {
  const ledger: Ledger = { said: [], ended: [], promised: [] }
  const phone = callsTo(it.house, { authorization: `Bearer ${it.ground.token}` })
  let going = true
  let nth = 0
  const line = async () => {
    while (going) {
      const dialogue = DIALOGUES[nth % DIALOGUES.length]
      const seat = it.ground.seats[nth % it.ground.seats.length]
      nth++
      if (!dialogue || !seat) throw new Error('There is nobody, or nothing to say')
      const contact = await oneCall(dialogue, seat, nth)
      if (contact !== undefined) await promise(it.house, contact, seat, ledger)
    }
  }
  async function oneCall(dialogue: Dialogue, seat: Seat, call: number): Promise<string | undefined> {
    let contact: string | undefined
    let over = false
    const watcher: Watcher = {
      begun: (id) => {
        contact = id
      },
      sending() {},
      acknowledged: (id, key) => {
        const turn = dialogue.turns[Number(key) - 1]
        if (turn) ledger.said.push({ contact: id, key, who: turn.role, words: turn.text })
      },
      over: async (id) => {
        over = true
        ledger.ended.push(id)
      },
    }
    const tally = emptyTally()
    const play: Play = { calls: phone, tally, watcher, run: 'crash', agent: seat.key, aheadMs: 0, speed: SPEED }
    await playDialogue(play, dialogue, call)
    const wrong = [...tally.wrong.keys()].filter((word) => !MAY_BE.includes(word))
    if (wrong.length > 0) throw new Error(`A call was refused: ${wrong.join(', ')}`)
    return over ? contact : undefined
  }
  const all = Promise.all(Array.from({ length: it.lines }, line))
  // Looked at when the lines are finished; until then a fault in one must not end the process.
  all.catch(() => {})
  return {
    ledger,
    /** Until so many more utterances have been acknowledged. */
    hear: async (more: number) => {
      const enough = ledger.said.length + more
      while (ledger.said.length < enough) await Promise.race([all, wait(5)])
    },
    finish: async () => {
      going = false
      await all
      phone.close()
    },
  }
}

/** A person who rests is not reached; the call goes to the next one. */
const MAY_BE = ['agent.unavailable', 'agent.busy']

/** The agent wraps up with a promise. Asked again after a crash, the house says that it was done: that is an acknowledgement too. */
async function promise(house: URL, contact: string, seat: Seat, ledger: Ledger): Promise<void> {
  const screen = callsTo(house, { cookie: seat.cookie, origin: house.origin }, 1)
  const now = await houseTime(screen)
  const due = new Date(now + 20_000 + (ledger.promised.length % 10) * 10_000)
  const reply = await askUntilAnswered(screen, `/api/contacts/${contact}/wrap-up`, {
    calm: 'unsure',
    solved: 'no',
    kind: 'complaint',
    case: { title: 'Crash' },
    promises: [{ words: 'We will call you back', kind: 'call_back', due: due.toISOString() }],
  })
  screen.close()
  const code = JSON.stringify(reply.body)
  if (reply.status === 200 || code.includes('wrap_up.already_done')) ledger.promised.push(contact)
  // While the house was away its clock may have been moved past the moment that was to be promised.
  else if (!code.includes('promise.due_in_the_past')) throw new Error(`A contact could not be wrapped up: ${code}`)
}

async function houseTime(screen: ReturnType<typeof callsTo>): Promise<number> {
  for (;;) {
    const reply = await screen.ask('GET', '/api/session').catch(() => undefined)
    const now =
      reply?.body && typeof reply.body === 'object' && 'now' in reply.body
        ? Date.parse(String(reply.body.now))
        : Number.NaN
    if (Number.isFinite(now)) return now
    await wait(50)
  }
}
