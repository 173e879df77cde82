import type { OffenceJudge } from '../read.ts'
import type { Context, Reading } from '../reading.ts'
import { isMisconduct, type Line } from './dialogues.ts'
import { auc, calibrationError, macroF1, ratesAt } from './measures.ts'

export type Rate = { p: number | null; r: number | null; f1: number | null; n: number }
export type Grade = {
  rows: number
  binary: { f1_macro: number | null; accuracy: number | null; auc: number | null } | null
  kinds: Record<string, Rate>
  misconduct: Omit<Rate, 'n'> & { n: number; r_at_p95: number | null; ece: number | null; auc: number | null }
  angry_not_abusive: { n: number; false_alarms: number }
  anger_mae: number | null
  anger_within_one: number | null
  target_accuracy: number | null
  acts: Rate
  due: { n: number; exact: number }
  speed: { utterances_per_s: number; p99_ms: number; load_ms: number }
}

export type Read = { line: Line; reading: Reading }
export type Timing = { seconds: number; p99: number; load: number }

const RIGHTS = /^(?:exposure_threat|demand_|not_accepted$|supervisor_request$)/
const CONDUCT = ['insult', 'insult_family', 'threat', 'sexual', 'slur']

/** A figure that a file cannot give is null, never nought. */
const told = (figure: number): number | null => (Number.isNaN(figure) ? null : Math.round(figure * 10_000) / 10_000)

/** A moment to read at: what is read does not depend on it, only what a named time comes to. */
export const readWith = (line: Line, now: Date): Context => ({ before: line.before, now, timeZone: 'Asia/Taipei' })

export function graded(reader: OffenceJudge, reads: readonly Read[], timing: Timing): Grade {
  const customers = reads.filter(({ line }) => line.role === 'customer')
  const agents = reads.filter(({ line }) => line.role === 'agent')
  const labels = new Set(reads.flatMap(({ line, reading }) => [...line.labels, ...shownIn(reading)]))
  const kinds = Object.fromEntries([...labels].sort().map((kind) => [kind, rateOf(reads, kind)]))
  const angry = customers.filter(({ line }) => isAngryNotAbusive(line))
  const withAnger = customers.filter(({ line }) => line.anger !== undefined)
  const withTarget = customers.filter(({ line }) => line.target !== undefined)
  const withDue = agents.filter(({ line }) => line.due !== undefined)
  const distance = withAnger.map(({ line, reading }) => Math.abs((line.anger ?? 0) - reading.anger))
  return {
    rows: reads.length,
    binary: binaryOf(
      reader,
      customers.map(({ line }) => ({ text: line.text, yes: isMisconduct(line) })),
    ),
    kinds,
    misconduct: misconductOf(customers),
    angry_not_abusive: {
      n: angry.length,
      false_alarms: angry.filter(({ reading }) => shownMisconduct(reading)).length,
    },
    anger_mae: told(mean(distance)),
    anger_within_one: told(mean(distance.map((one) => (one <= 1 ? 1 : 0)))),
    target_accuracy: told(mean(withTarget.map(({ line, reading }) => (line.target === reading.target ? 1 : 0)))),
    acts: pooled(agents),
    due: { n: withDue.length, exact: withDue.filter(({ line, reading }) => reading.due?.words === line.due).length },
    speed: {
      utterances_per_s: Math.round(reads.length / timing.seconds),
      p99_ms: Math.round(timing.p99 * 1_000) / 1_000,
      load_ms: Math.round(timing.load),
    },
  }
}

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length
export const shownIn = ({ signals, acts }: Reading): string[] => [
  ...signals.map(({ kind }) => kind),
  ...acts.map(({ act }) => act),
]
export const shownMisconduct = (reading: Reading): boolean => reading.signals.some(({ kind }) => CONDUCT.includes(kind))

export const isAngryNotAbusive = (line: Line): boolean =>
  line.role === 'customer' &&
  !isMisconduct(line) &&
  ((line.anger ?? 0) >= 2 || line.labels.some((label) => RIGHTS.test(label)))

function rateOf(reads: readonly Read[], kind: string): Rate {
  const judged = reads.map(({ line, reading }) => ({
    yes: line.labels.includes(kind),
    odds: shownIn(reading).includes(kind) ? 1 : 0,
  }))
  return rate(ratesAt(judged, 1))
}

const rate = ({ precision, recall, f1, yes }: ReturnType<typeof ratesAt>): Rate => ({
  p: told(precision),
  r: told(recall),
  f1: told(f1),
  n: yes,
})

/** All agent acts together. */
function pooled(agents: readonly Read[]): Rate {
  const judged = agents.flatMap(({ line, reading }) => {
    const shown = new Set(shownIn(reading))
    return [...new Set([...shown, ...line.labels])].map((act) => ({
      yes: line.labels.includes(act),
      odds: shown.has(act) ? 1 : 0,
    }))
  })
  return rate(ratesAt(judged, 1))
}

function misconductOf(customers: readonly Read[]): Grade['misconduct'] {
  const judged = customers.map(({ line, reading }) => ({
    yes: isMisconduct(line),
    odds: shownMisconduct(reading) ? 1 : 0,
    probability: reading.misconduct ?? 0,
  }))
  const rates = ratesAt(judged, 1)
  const byProbability = judged.map(({ yes, probability }) => ({ yes, odds: probability }))
  return {
    ...rate(rates),
    r_at_p95: told(recallAt(byProbability, 0.95)),
    ece: judged.length === 0 ? null : told(calibrationError(judged)),
    auc: told(auc(byProbability)),
  }
}

/** The most that can be found while at least this share of what is shown is right. */
export function recallAt(judged: readonly { yes: boolean; odds: number }[], precision: number): number {
  const order = [...judged].sort((a, b) => b.odds - a.odds)
  const yes = order.filter((one) => one.yes).length
  let right = 0
  let best = 0
  for (const [at, one] of order.entries()) {
    if (one.yes) right++
    if (order[at + 1]?.odds !== one.odds && right / (at + 1) >= precision) best = right
  }
  return yes === 0 ? Number.NaN : best / yes
}

/** The general judge, at its own stored threshold. */
export function binaryOf(reader: OffenceJudge, texts: readonly { text: string; yes: boolean }[]): Grade['binary'] {
  if (texts.length === 0) return null
  const judged = texts.map(({ text, yes }) => {
    const { probability, offensive } = reader.offence(text)
    return { yes, odds: probability, offensive }
  })
  const decided = judged.map(({ yes, offensive }) => ({ yes, odds: offensive ? 1 : 0 }))
  return {
    f1_macro: told(macroF1(decided, 1)),
    accuracy: told(mean(decided.map(({ yes, odds }) => (yes === (odds === 1) ? 1 : 0)))),
    auc: told(auc(judged)),
  }
}
