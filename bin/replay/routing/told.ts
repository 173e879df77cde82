import type { Difference, Figures, Waits } from './figures.ts'

const s = (seconds: number) => `${seconds.toFixed(1)} s`
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const signed = (it: Difference) => `${it.mean >= 0 ? '+' : ''}${s(it.mean)} (95 %: ${s(it.from)} to ${s(it.to)})`
const waits = (it: Waits) =>
  `mean ${s(it.mean)}, p95 ${s(it.p95)}, hung up ${percent(it.hungUp)}, called back ${percent(it.calledBack)}`

/** The figures for a person to read. */
export function toldOf(it: Figures): string {
  const { others, listed } = it
  const lines = [
    ['Played', `${it.days} days, ${it.calls} calls, twice, in ${(it.hours * 60).toFixed(1)} minutes`],
    ['The bank itself', `mean ${s(it.bank.mean)}, p95 ${s(it.bank.p95)}, hung up ${percent(it.bank.hungUp)}`],
    ['Others, no list', waits(others.without)],
    ['Others, listed', waits(others.with)],
    ['Difference', `mean ${signed(others.mean)}; p95 ${signed(others.p95)}`],
    ['On the list', `${listed.with.calls} calls: ${waits(listed.with)}; without a list ${waits(listed.without)}`],
    ['Longest wait', `${s(listed.longestSeconds)}; ${listed.answeredByVolunteers} answered by volunteers`],
    [
      'Promised a call',
      listed.latestPromiseMinutes === null
        ? 'nobody'
        : `${listed.promised}, ${listed.withoutAMoment} of them without a moment; the latest due ${listed.latestPromiseMinutes.toFixed(0)} minutes later`,
    ],
    ['Nobody forgotten', it.everybodyEnded ? 'every call was answered, given up or called back' : 'NO'],
    ['Caps broken', String(it.capsBroken)],
  ]
  return lines.map(([name = '', value]) => `${name.padEnd(18)}${value}\n`).join('')
}
