import type { Summary } from './tally.ts'

/** The summary for a person to read. */
export function reportOf(it: Summary): string {
  const lines = [
    ['Contacts', String(it.contacts)],
    ['Utterances', `${it.utterances}, ${it.acknowledged} of them acknowledged`],
    ['Errors', String(it.errors)],
    ['Signals', signals(it)],
    ['Advice', it.advice === null ? 'cannot tell' : String(it.advice)],
    ['Sent to seen', latency(it)],
  ]
  return lines.map(([name = '', value]) => `${name.padEnd(14)}${value}\n`).join('')
}

function signals({ signals }: Summary): string {
  if (!signals) return 'cannot tell'
  const kinds = Object.entries(signals).toSorted(([, a], [, b]) => b - a)
  return kinds.length === 0 ? 'none' : kinds.map(([kind, times]) => `${kind} ${times}`).join(', ')
}

const latency = ({ latency_ms: it }: Summary) =>
  it ? `half within ${it.p50} ms, 95 % within ${it.p95} ms, 99 % within ${it.p99} ms` : 'cannot tell'
