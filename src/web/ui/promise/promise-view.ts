/** Something we told a customer we would do, as a row on a screen. */
export type PromiseView = {
  id: string
  words: string
  owner: string
  customer?: string
  dueAt: string
  note?: string
} & ({ state: 'draft' } | { state: 'open' } | { state: 'kept'; keptAt: string } | { state: 'moved'; movedFrom: string })

export type PromiseTone = 'draft' | 'open' | 'due_soon' | 'overdue' | 'kept' | 'moved'

const SOON = 60 * 60 * 1000

export function toneOf(promise: Pick<PromiseView, 'state' | 'dueAt'>, now: string): PromiseTone {
  if (promise.state === 'draft' || promise.state === 'kept') return promise.state
  const left = Date.parse(promise.dueAt) - Date.parse(now)
  if (left < 0) return 'overdue'
  if (left <= SOON) return 'due_soon'
  return promise.state
}

export const minutesLate = (dueAt: string, now: string): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(dueAt)) / 60_000))
