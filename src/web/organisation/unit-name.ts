import type { ApiOutput } from '#api.ts'
import type { Language } from '#kernel/language.ts'
import type { WordKey } from '#words.ts'
import type { Say } from '../i18n.ts'

export type Finding = ApiOutput<'GET /api/organisation/findings'>['assessments'][number]['findings'][number]
export type Measure = Finding['measures'][number]
export type Picture = ApiOutput<'GET /api/organisation/assessments/:id'>
export type Candidate = Picture['candidates'][number]
export type Queues = Picture['queues']
export type Effect = ApiOutput<'GET /api/organisation/measures/:id/effect'>
export type OpenedRows = ApiOutput<'GET /api/organisation/findings/:id/rows'>

export const metricKey = (metric: Candidate['metric']): WordKey => `org.metric.${metric}`
export const kindName = (kind: string, t: Say): string => t(`signal.${kind}` as 'signal.threat')

/** A team by its name, a queue by its name in the reader's language, a kind by its word. */
export function unitName(it: Pick<Candidate, 'by' | 'unit'>, queues: Queues, language: Language, t: Say): string {
  if (it.by === 'queue') return queues[it.unit]?.[language] ?? it.unit
  return it.by === 'kind' ? kindName(it.unit, t) : it.unit
}

/** What a gap names: queues by their name, teams as they are. */
export const missingName = (name: string, queues: Queues, language: Language): string =>
  queues[name]?.[language] ?? name

export const percent = (share: number): string => (Math.round(share * 1000) / 10).toFixed(1)
export const shareText = (n: number, m: number): string => (m === 0 ? '–' : percent(n / m))
/** Points with their sign, as they are said in a sentence about a change. */
export const points = (share: number): string => (share > 0 ? `+${percent(share)}` : percent(share).replace('-', '−'))
export const interval = (of: { value: number; low: number; high: number }) => ({
  points: points(of.value),
  low: points(of.low),
  high: points(of.high),
})

/** A period ends at a midnight; its last day is the one before. */
export const lastDay = (to: string): string => new Date(Date.parse(to) - 1).toISOString()
