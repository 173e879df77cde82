import type { Act, Context, Reading, SignalKind, Turn } from '#reader/public.ts'
import { shippedReader } from '../shipped-reader.ts'

export const { read, card, offence } = shippedReader()

/** Wednesday 11 March 2026, ten in the morning in Taipei. */
export const NOW = new Date(Date.UTC(2026, 2, 11, 2))
export const TAIPEI = 'Asia/Taipei'

export const context = (before: readonly Turn[] = []): Context => ({ before, now: NOW, timeZone: TAIPEI })
export const customer = (text: string, ...before: Turn[]): Reading => read({ role: 'customer', text }, context(before))
export const agent = (text: string): Reading => read({ role: 'agent', text }, context())

export const kinds = (reading: Reading): SignalKind[] => reading.signals.map(({ kind }) => kind).sort()
export const acts = (reading: Reading): Act[] => reading.acts.map(({ act }) => act).sort()
export const highest = (reading: Reading): number => Math.max(0, ...reading.signals.map(({ level }) => level))

export const CONDUCT: ReadonlySet<SignalKind> = new Set(['insult', 'insult_family', 'threat', 'sexual', 'slur'])
export const conductIn = (words: string): SignalKind[] => kinds(customer(words)).filter((kind) => CONDUCT.has(kind))
