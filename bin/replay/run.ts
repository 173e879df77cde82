import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { DEMO_PASSWORD } from '#demo/public.ts'
import type { Dialogue } from '../dialogues.ts'
import { Mistake } from '../ended.ts'
import { callsTo, NoReply } from './calls.ts'
import { nobody, type Play, playDialogue } from './phone.ts'
import { openScreen } from './screen.ts'
import { emptyTally, type Summary, summaryOf, type Tally } from './tally.ts'

export type Replay = {
  readonly house: URL
  readonly token: string
  readonly dialogues: readonly Dialogue[]
  readonly speed: number
  readonly concurrency: number
  readonly progress: (done: number) => void
  readonly say: (sentence: string) => void
}

/** Who may read every contact of the demo house. */
const LEAD = { email: 'guo@riverside.example', password: DEMO_PASSWORD }

/** Plays all dialogues, some at once, and gives what was sent and what a screen saw of it. */
export async function replay(it: Replay): Promise<{ summary: Summary; tally: Tally }> {
  const tally = emptyTally()
  const screen = await openScreen(it.house, LEAD, tally)
  const watched = typeof screen !== 'string'
  if (!watched) it.say(`No screen was opened: ${screen}. Signals, advice and latency cannot be told.`)
  const calls = callsTo(it.house, { authorization: `Bearer ${it.token}` })
  const play: Play = {
    calls,
    tally,
    watcher: watched ? screen : nobody,
    run: randomBytes(6).toString('hex'),
    aheadMs: await aheadOf(it.house),
    speed: it.speed,
  }
  await inParallel(it, play)
  calls.close()
  if (watched) screen.close()
  return { summary: summaryOf(tally, watched), tally }
}

async function inParallel(it: Replay, play: Play): Promise<void> {
  const waiting = it.dialogues.entries()
  let done = 0
  it.progress(0)
  const line = async () => {
    for (const [i, dialogue] of waiting) {
      await playDialogue(play, dialogue, i + 1)
      it.progress(++done)
    }
  }
  await Promise.all(Array.from({ length: Math.min(it.concurrency, it.dialogues.length) }, line))
}

const session = z.object({ now: z.iso.datetime().transform((now) => Date.parse(now)) })

/** How far the house's clock is ahead of ours: the demo house may live in next week. */
async function aheadOf(house: URL): Promise<number> {
  const calls = callsTo(house, {})
  const reply = await calls.ask('GET', '/api/session')
  calls.close()
  const read = session.safeParse(reply.body)
  return read.success ? read.data.now - Date.now() : 0
}

/** Told before anything else is done, since a file may take a while to read and a token leaves a trace. */
export async function mustBeOpen(house: URL): Promise<void> {
  const calls = callsTo(house, {})
  const open = await calls.ask('GET', '/api/health').then(
    ({ status }) => status === 200,
    (fault: unknown) => {
      if (fault instanceof NoReply) return false
      throw fault
    },
  )
  calls.close()
  if (!open)
    throw new Mistake(`No house is open at ${house.origin}. Start it with npm start, or name another with --url.`)
}
