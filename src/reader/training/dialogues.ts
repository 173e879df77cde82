import { AGENT_QUESTIONS, CUSTOMER_QUESTIONS, MISCONDUCT } from '../model/questions.ts'
import type { Turn } from '../reading.ts'

/** One labelled turn, as in `dialogues/` and in `conduct_gold_dev`, with the turns before it. */
export type Line = {
  id: string
  dialogue: string
  lang: string
  channel: string
  role: Turn['role']
  text: string
  labels: readonly string[]
  near: readonly string[]
  anger?: number
  target?: string
  due?: string
  /** What somebody else answered who read it blind, where that differs. */
  second?: { labels?: readonly string[]; anger?: number; target?: string }
  before: readonly Turn[]
}

type Raw = Partial<Record<string, unknown>>

const words = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
const word = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Lines of JSON, a turn each, in order; a line that is not a turn is left out and counted. */
export function linesOf(text: string): { lines: Line[]; leftOut: number } {
  const lines: Line[] = []
  const said = new Map<string, Turn[]>()
  let leftOut = 0
  for (const json of text.split('\n')) {
    if (json.trim() === '') continue
    const line = lineOf(json, said)
    if (line) lines.push(line)
    else leftOut++
  }
  return { lines, leftOut }
}

function parsed(json: string): Raw | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function lineOf(json: string, said: Map<string, Turn[]>): Line | undefined {
  const raw = parsed(json)
  if (!raw || typeof raw.text !== 'string' || (raw.role !== 'customer' && raw.role !== 'agent')) return undefined
  const dialogue = word(raw.dialogue) || word(raw.id)
  const before = said.get(dialogue) ?? []
  said.set(dialogue, [...before, { role: raw.role, text: raw.text }])
  return {
    id: word(raw.id),
    dialogue,
    lang: word(raw.lang),
    channel: word(raw.channel),
    role: raw.role,
    text: raw.text,
    labels: words(raw.labels),
    near: words(raw.near),
    ...(typeof raw.anger === 'number' ? { anger: raw.anger } : {}),
    ...(typeof raw.target === 'string' ? { target: raw.target } : {}),
    ...(typeof raw.due === 'string' ? { due: raw.due } : {}),
    ...secondOf(raw.second),
    before,
  }
}

function secondOf(value: unknown): Pick<Line, 'second'> {
  if (typeof value !== 'object' || value === null) return {}
  const raw: Raw = value
  return {
    second: {
      ...(Array.isArray(raw.labels) ? { labels: words(raw.labels) } : {}),
      ...(typeof raw.anger === 'number' ? { anger: raw.anger } : {}),
      ...(typeof raw.target === 'string' ? { target: raw.target } : {}),
    },
  }
}

/** The share of its readers who said yes: half where author and second reader disagree. */
export function shareOf(line: Line, question: string): number {
  const own = answerTo(line, question) ? 1 : 0
  if (!line.second) return own
  return (own + (answerTo({ ...line, ...line.second }, question) ? 1 : 0)) / 2
}

/** What a person answered to one question about this turn. */
export function answerTo(line: Line, question: string): boolean {
  if (question === 'misconduct') return isMisconduct(line)
  if (question.startsWith('anger ')) return (line.anger ?? 0) >= Number(question.slice(6))
  if (question.startsWith('at ')) return line.target === question.slice(3)
  return line.labels.includes(question)
}

export const isMisconduct = (line: Pick<Line, 'labels'>): boolean =>
  MISCONDUCT.some((kind) => line.labels.includes(kind))

export const questionsFor = (role: Turn['role']): readonly string[] =>
  role === 'customer' ? CUSTOMER_QUESTIONS : AGENT_QUESTIONS
