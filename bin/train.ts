import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pinyin } from 'pinyin-pro'
import { PROJECT } from '#platform/config/env.ts'
import type { Model } from '#reader/model/model.ts'
import { bytesOf } from '#reader/model/weights.ts'
import { bySound, pairsIn, soundsFrom, syllablesOf, tellingRuns } from '#reader/training/sounds-of.ts'
import { prepared, taught } from '#reader/training/teach.ts'
import { offenceTaught } from '#reader/training/teach-offence.ts'
import { typed } from '#reader/typed.ts'
import { argumentsOf } from './arguments.ts'
import { Mistake, say, toItsEnd } from './ended.ts'
import { ownDialogues } from './train/own-dialogues.ts'
import { judgementsOf, LEARNED, politeTalk, TUNED, talkOf } from './train/public-data.ts'
import { tablesOf } from './train/tables.ts'

const { flags } = argumentsOf({
  command: 'train',
  does: 'Makes the weights of the reader from public corpora and the dialogues of this repository, the same for the same seed, and prints how well they read authors they did not learn from.',
  flags: {
    data: { type: 'string', does: 'The folder of public corpora', otherwise: '../shared/data/open' },
    out: { type: 'string', does: 'Where the weights are written', otherwise: 'src/reader/weights.bin' },
    seed: { type: 'string', does: 'Where chance begins', otherwise: '1' },
  },
})

const OFFENSIVE: ReadonlySet<string> = new Set(['insult', 'insult_family', 'threat', 'sexual', 'slur'])
const MOST_RUNS = 6_000
const LEAST_TIMES = 6

await toItsEnd(async () => {
  const seed = Number(flags.seed)
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new Mistake(`--seed takes a whole number, and “${flags.seed}” is none.`)
  const folder = resolve(PROJECT, flags.data)
  const lines = await ownDialogues('train', 'tune')
  const judgements = await judgementsOf(folder, LEARNED)
  say(`${lines.length} turns of our own, ${judgements.length} texts of public corpora.`)

  const spoken = [...lines.map(({ text }) => text), ...(await talkOf(folder))].map((text) => typed(text).text)
  const syllables = syllablesOf((character) => pinyin(character, { toneType: 'none', type: 'array' })[0] ?? '')
  const sounds = soundsFrom(syllables, pairsIn(spoken))
  say(`${sounds.words.size} hard words can be found by their sound.`)

  const polite = await politeTalk(folder)
  say(`${polite.length} polite turns in which nobody is attacked.`)
  const core = taught(prepared([...lines, ...polite], sounds), seed, say)
  const own = lines
    .filter(({ role }) => role === 'customer')
    .map(({ text, labels }) => ({ text, yes: labels.some((one) => OFFENSIVE.has(one)), counts: 0.3 }))
  const runs = tellingRuns(
    judgements.slice(0, 30_000).map(({ text, yes }) => ({ text: typed(text).text, yes })),
    LEAST_TIMES,
    MOST_RUNS,
  )
  const words = new Map([...bySound(sounds, runs), ...sounds.words])
  const offence = offenceTaught([...judgements, ...own], await judgementsOf(folder, TUNED), {
    sounds,
    words,
    seed,
    told: say,
  })

  const { unseen, ...learned } = core
  const unnamed: Model = { name: '', ...learned, sounds, offence }
  const name = createHash('sha256').update(bytesOf(unnamed)).digest('hex').slice(0, 12)
  const bytes = bytesOf({ ...unnamed, name })
  await writeFile(resolve(PROJECT, flags.out), bytes)
  console.log(tablesOf(core, unseen))
  say(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB written to ${flags.out}.`)
  return 0
})
