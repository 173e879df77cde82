import type { LiveAnswer } from './live-data.ts'

export type DraftPromise = { id: string; words: string; dueAt: string; kind: 'call_back' | 'other'; expects?: string }

const HOUR = 3_600_000

/** Moments that are promised again and again: the end of this working day, tomorrow noon, two days. */
export function dueChoices(now: string, zone: string): readonly string[] {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(Date.parse(now)),
  )
  const startOfHour = Math.floor(Date.parse(now) / HOUR) * HOUR
  const at = (hours: number) => new Date(startOfHour + (hours - hour) * HOUR).toISOString()
  return [...(hour < 16 ? [at(17)] : []), at(24 + 12), at(24 + 17), at(48 + 17)]
}

/** What the agent was heard to promise, with the time that was heard; a bare time dates the promise before it. A person confirms it at the end. */
export function heardPromises(utterances: LiveAnswer['utterances'], now: string): readonly DraftPromise[] {
  const heard: DraftPromise[] = []
  for (const it of utterances) {
    const due = it.reading.due
    if (it.who === 'customer' || !it.final || !due?.at || !it.reading.acts.some((read) => read.act === 'promise'))
      continue
    if (Date.parse(due.at) <= Date.parse(now)) continue
    const words = around(it.words, due.words)
    const before = heard.at(-1)
    if (before && words.length <= due.words.length + 1) heard[heard.length - 1] = { ...before, dueAt: due.at }
    else heard.push({ id: it.id, words, dueAt: due.at, kind: 'other' })
  }
  return heard
}

/** The part of a sentence that holds the moment: what is promised, without what was said before it. */
export function around(sentence: string, moment: string): string {
  const parts = sentence.match(/[^，。！？；.!?;]+/gu) ?? []
  const at = parts.findIndex((part) => part.includes(moment))
  return at < 0 ? sentence : (parts[at] ?? sentence).trim()
}

/** A time for an input of the browser, in the zone of the house. */
export function toLocalInput(iso: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
    Date.parse(iso),
  )
  return parts.replace(' ', 'T')
}

/** And back: what the wall clock of the house shows, as a moment. Tried twice, for the hour in which an offset changes. */
export function fromLocalInput(local: string, zone: string): string | null {
  const asIfUtc = Date.parse(`${local}:00Z`)
  if (Number.isNaN(asIfUtc)) return null
  const offsetAt = (moment: number) => Date.parse(`${toLocalInput(new Date(moment).toISOString(), zone)}:00Z`) - moment
  const once = asIfUtc - offsetAt(asIfUtc)
  return new Date(asIfUtc - offsetAt(once)).toISOString()
}
