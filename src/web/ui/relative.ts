import type { WordKey } from '#words.ts'

export type Relative = { key: WordKey; gaps: Readonly<Record<string, string | number>> }

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How far a moment is from now, as a sentence of the house. */
export function relative(iso: string, now: string): Relative {
  const seconds = Math.round((Date.parse(iso) - Date.parse(now)) / 1000)
  const far = Math.abs(seconds)
  if (far < 5) return { key: 'time.now', gaps: {} }
  return seconds < 0 ? ago(far) : ahead(far)
}

function ago(far: number): Relative {
  if (far < MINUTE) return { key: 'time.ago.seconds', gaps: { n: far } }
  if (far < HOUR) return { key: 'time.ago.minutes', gaps: { n: Math.floor(far / MINUTE) } }
  if (far < DAY) return { key: 'time.ago.hours', gaps: { n: Math.floor(far / HOUR) } }
  return { key: 'time.ago.days', gaps: { n: Math.floor(far / DAY) } }
}

function ahead(far: number): Relative {
  if (far < MINUTE) return { key: 'time.in.seconds', gaps: { n: far } }
  if (far < HOUR) return { key: 'time.in.minutes', gaps: { n: Math.floor(far / MINUTE) } }
  if (far >= DAY) return { key: 'time.in.days', gaps: { n: Math.floor(far / DAY) } }
  const minutes = String(Math.floor((far % HOUR) / MINUTE)).padStart(2, '0')
  return { key: 'time.in.hours', gaps: { h: Math.floor(far / HOUR), mm: minutes } }
}
