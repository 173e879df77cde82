import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { Dialogue } from '../dialogues.ts'
import { Mistake } from '../ended.ts'
import { type Calls, NoReply, type Reply } from './calls.ts'
import { countOne, type Tally } from './tally.ts'

/** Somebody who watches what the phone system does: a screen, a test, a measurement. */
export type Watcher = {
  begun(contact: string): void
  sending(contact: string, key: string): void
  acknowledged(contact: string, key: string): void
  over(contact: string): Promise<void>
}
export const nobody: Watcher = { begun() {}, sending() {}, acknowledged() {}, over: async () => undefined }

/** What the house said no to. Its word for it is counted. */
class Refused extends Error {
  override name = 'Refused'
}

const started = z.object({ id: z.string() })
const refusal = z.object({ refusal: z.object({ code: z.string(), sentence: z.string() }) })

/** A person speaks about once in this time. */
const TURN_SECONDS = 3

export type Play = {
  readonly calls: Calls
  readonly tally: Tally
  readonly watcher: Watcher
  /** Different in each run, so that the same file can be played again. */
  readonly run: string
  /** Whom the phone system has chosen; without one the house chooses. */
  readonly agent?: string
  /** How far the house's clock is ahead of ours. */
  readonly aheadMs: number
  /** Times quicker than life; 0 as fast as the house answers. */
  readonly speed: number
}

/** Plays one dialogue as a phone system would: it rings, each turn is told when it has been said, the line closes. */
export async function playDialogue(play: Play, dialogue: Dialogue, nth: number): Promise<void> {
  const { tally, watcher } = play
  try {
    const contact = await ring(play, dialogue, nth)
    tally.contacts++
    watcher.begun(contact)
    let last = 0
    for (const [i, turn] of dialogue.turns.entries()) {
      if (play.speed > 0 && i > 0) await wait((TURN_SECONDS * 1000) / play.speed)
      last = Math.max(last + 1, Date.now() + play.aheadMs)
      await tell(play, contact, {
        key: String(i + 1),
        who: turn.role,
        text: turn.text,
        at: new Date(last).toISOString(),
      })
    }
    await ask(play, `/api/contacts/${contact}/end`, { by: 'customer' })
    await watcher.over(contact)
  } catch (fault) {
    if (!(fault instanceof Refused || fault instanceof NoReply)) throw fault
    tally.errors++
    countOne(tally.wrong, fault instanceof Refused ? fault.message : 'no answer')
  }
}

async function ring(play: Play, dialogue: Dialogue, nth: number): Promise<string> {
  const reply = await ask(play, '/api/contacts', {
    external: `replay-${play.run}-${nth}`,
    channel: 'phone',
    language: dialogue.language,
    queue: 'orders',
    ...(play.agent === undefined ? {} : { agent: play.agent }),
    customer: { account: accountOf(dialogue.id) },
  })
  return started.parse(reply.body).id
}

/** The same dialogue is the same customer whenever it is played. The house takes no account of more than 80 characters. */
const accountOf = (id: string) => {
  const name = `replay-${id.trim()}`
  return name.length <= 80 ? name : `replay-${createHash('sha256').update(id).digest('hex')}`
}

async function tell(play: Play, contact: string, utterance: { key: string; who: string; text: string; at: string }) {
  play.tally.utterances++
  play.watcher.sending(contact, utterance.key)
  await ask(play, `/api/contacts/${contact}/utterances`, { utterances: [{ ...utterance, final: true }] })
  play.tally.acknowledged++
  play.watcher.acknowledged(contact, utterance.key)
}

async function ask({ calls }: Play, path: string, body: unknown): Promise<Reply> {
  const reply = await askUntilAnswered(calls, path, body)
  if (reply.status === 200) return reply
  throw refusedOf(reply)
}

/** A phone system keeps what was not acknowledged and sends it again; the house knows it by its name. */
const PATIENCE_MS = 30_000

export async function askUntilAnswered(calls: Calls, path: string, body: unknown): Promise<Reply> {
  const until = performance.now() + PATIENCE_MS
  for (let pause = 50; ; pause = Math.min(pause * 2, 1000)) {
    const late = performance.now() > until
    const reply = await calls.ask('POST', path, body).catch((fault: unknown) => {
      if (fault instanceof NoReply && !late) return undefined
      throw fault
    })
    if (reply && (reply.status < 500 || late)) return reply
    await wait(pause)
  }
}

/** Nothing that comes after can go better when the house does not know us, or has nowhere to put the call. */
const HOPELESS = ['session.missing', 'access.not_yours', 'queue.unknown']

function refusedOf(reply: Reply): Error {
  const read = refusal.safeParse(reply.body)
  if (!read.success) return new Refused(`status ${reply.status}`)
  const { code } = read.data.refusal
  if (!HOPELESS.includes(code)) return new Refused(code)
  return new Mistake(SENTENCES[code] ?? read.data.refusal.sentence)
}

const SENTENCES: Readonly<Record<string, string>> = {
  'session.missing':
    'The house does not know this token. Make one with npm run token where the house keeps its data (SANYING_HOME, DATABASE_URL), and give it with --token.',
  'access.not_yours': 'This token may not begin contacts: it needs the scope contacts.',
  'queue.unknown': 'The house has no queue “orders”, where a replay rings.',
}
