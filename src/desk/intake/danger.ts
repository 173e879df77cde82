import { isConduct, levelOf, type Reader } from '#reader/public.ts'

export type Danger = 'self_harm' | 'threat'
const THREAT_LEVEL = 4
/** Whoever writes says much at once; it is read sentence by sentence, as it would have been said. */
const SENTENCES = /(?:[^。！？!?\n.]|\.(?!\s|$))+(?:[。！？!?\n]|\.\s?)*/gu
const MOST_SENTENCES = 200

const sentencesOf = (words: string): readonly string[] => (words.match(SENTENCES) ?? []).slice(0, MOST_SENTENCES)

type Moment = { now: Date; timeZone: string }

function readEach(words: string, read: Reader, at: Moment) {
  const before: { role: 'customer'; text: string }[] = []
  return sentencesOf(words).map((sentence) => {
    const text = sentence.trim()
    const reading = read({ role: 'customer', text }, { before: before.slice(-4), ...at })
    before.push({ role: 'customer', text })
    return { sentence, reading }
  })
}

/** Somebody may come to harm: the writer, or whom they threaten. A person looks at once; nothing else follows from it. */
export function dangersIn(words: string, read: Reader, at: Moment): readonly Danger[] {
  const all = readEach(words, read, at)
  const selfHarm = all.some(({ reading }) => reading.signals.some(({ kind }) => kind === 'self_harm_risk'))
  const threat = all.some(({ reading }) =>
    reading.signals.some(({ kind, level }) => kind === 'threat' && level >= THREAT_LEVEL),
  )
  return [...(selfHarm ? ['self_harm' as const] : []), ...(threat ? ['threat' as const] : [])]
}

export type CalmHint = { isHard: boolean; without: string | null }
const HARD_LEVEL = 2

/**
 * Before words are sent that would be hard to read: that they are, and what is left without those sentences. It is an
 * offer. The writer's own words can be sent as they are, and nobody is told that there was an offer.
 */
export function calmHint(words: string, read: Reader, at: Moment): CalmHint {
  const all = readEach(words, read, at)
  const isHard = (reading: Parameters<typeof levelOf>[0]) =>
    levelOf(reading) >= HARD_LEVEL && reading.signals.some(({ kind }) => isConduct(kind))
  const left = all.filter(({ reading }) => !isHard(reading)).map(({ sentence }) => sentence)
  if (left.length === all.length) return { isHard: false, without: null }
  return { isHard: true, without: left.join('').trim() || null }
}
