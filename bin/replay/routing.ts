import { readFile } from 'node:fs/promises'
import { fileOf } from '../arguments.ts'
import { Mistake } from '../ended.ts'
import { progressOf } from './progress.ts'
import { readBank } from './routing/file.ts'
import { layGround } from './routing/ground.ts'
import { replayRouting } from './routing/replay.ts'
import { toldOf } from './routing/told.ts'

type Given = {
  file: string
  sensitive: number
  days: number | undefined
  from: number
  seed: number
  json: boolean
}

/** A third of those who are there volunteer, for so many a day and so far apart. */
const VOLUNTEERS = { share: 1 / 3, most: 8, spacingMinutes: 15 }

/** Two houses of their own, thrown away afterwards: nothing is asked of the house on this machine. */
export async function routingReplay(it: Given): Promise<string> {
  const text = await readFile(fileOf(it.file), 'utf8').catch(() => {
    throw new Mistake(`There is no file ${it.file} that can be read.`)
  })
  const read = readBank(text)
  if (!read)
    throw new Mistake(`${it.file} is not a trace with the columns vru_exit, q_time, outcome, ser_start, server.`)
  const days = read.days.slice(it.from - 1, it.days === undefined ? undefined : it.from - 1 + it.days)
  if (days.length === 0) throw new Mistake(`The file has ${read.days.length} days, and --from ${it.from} is past them.`)
  let shown: ((done: number) => void) | undefined
  const figures = await replayRouting({
    days,
    sensitive: it.sensitive,
    seed: it.seed,
    volunteers: VOLUNTEERS,
    lay: layGround,
    progress: (done, all) => {
      shown ??= progressOf(all, process.stderr, 'calls')
      shown(done)
    },
  })
  return it.json ? `${JSON.stringify(figures)}\n` : toldOf(figures)
}
