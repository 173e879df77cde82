import { actsIn } from './acts.ts'
import { angerIn, targetOf } from './anger.ts'
import { momentNamed, timeNamed } from './due.ts'
import type { Context, Reader, Reading } from './reading.ts'
import { heardIn } from './signals.ts'
import { type Typed, typed } from './typed.ts'
import { hardWords } from './words/lexicon.ts'

/** Longer than any turn people speak or type; what lies beyond is not read, so that a pasted book cannot stop the house. */
const LONGEST = 4_000

export const read: Reader = (turn, context) => {
  const raw = turn.text.slice(0, LONGEST)
  return turn.role === 'customer' ? readCustomer(typed(raw), context) : readAgent(raw, typed(raw), context)
}

function readCustomer(typedText: Typed, { before }: Context): Reading {
  const { text, spanOf } = typedText
  const hits = hardWords(text)
  const heard = heardIn(text, hits, before)
  const kinds = new Set(heard.map(({ kind }) => kind))
  const anger = angerIn(text, kinds, kinds.has('insult'))
  const signals = heard.map(({ kind, probability, level, from, to, because }) => ({
    kind,
    probability,
    level,
    span: spanOf(from, to),
    because,
  }))
  return { signals, anger, target: targetOf(text, anger, kinds, heard, hits), acts: [] }
}

/** No anger is ever read in what an agent says: staff are not measured by their feelings. */
function readAgent(raw: string, { text, spanOf }: Typed, context: Context): Reading {
  const time = timeNamed(text)
  const found = actsIn(text, time)
  const acts = found.map(({ is, p, from, to, because }) => ({
    act: is,
    probability: p,
    span: spanOf(from, to),
    because,
  }))
  const reading: Reading = { signals: [], anger: 0, target: 'none', acts }
  const meant = found.some(({ is }) => is === 'promise') || (found.length === 0 && (time?.sure ?? 0) > 1)
  if (!time || !meant) return reading
  const span = spanOf(time.from, time.to)
  return { ...reading, due: { words: raw.slice(...span), span, ...momentNamed(time, context) } }
}
