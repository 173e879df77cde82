import type { ApiOutput } from '#api.ts'
import { instrumentOf } from '#eap/checkins/instrument.ts'
import { itemWords } from '#eap/checkins/item.words.ts'
import type { Say } from '../i18n.ts'
import { type Keyring, NotMine, seal } from './keyring.ts'

export type Offered = ApiOutput<'GET /api/checkins'>
export type Asked = Offered['instruments'][number]

/** One sitting, as it is kept: sealed to the person's own key and to nobody else's. */
export type Sitting = { kind: 'checkin'; at: string; instrument: string; answers: (number | null)[] }
export type Kept = { id: string; sitting: Sitting }

export const sealSitting = (keyring: Keyring, sitting: Sitting): Promise<string> =>
  seal(JSON.stringify(sitting), [keyring.recipient])

/** Null for what this key does not open, or is something else. */
export async function openSitting(keyring: Keyring, it: { id: string; sealed: string }): Promise<Kept | null> {
  try {
    const read: unknown = JSON.parse(await keyring.open(it.sealed))
    return isSitting(read) ? { id: it.id, sitting: read } : null
  } catch (error) {
    if (error instanceof NotMine || error instanceof SyntaxError) return null
    throw error
  }
}

const isSitting = (it: unknown): it is Sitting =>
  typeof it === 'object' &&
  it !== null &&
  'kind' in it &&
  it.kind === 'checkin' &&
  'answers' in it &&
  Array.isArray(it.answers)

export const daysKept = (instrument: string): number => instrumentOf(instrument)?.retentionDays ?? 365

/** Saved from what is open in this page; the house is asked for nothing. */
export function saveAsFile(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

const NAMED = ['protection', 'work', 'bsrs5', 'who5', 'cbi', 'phq2', 'gad2'] as const

export function nameOf(t: Say, instrument: string): string {
  const known = NAMED.find((it) => it === instrument)
  return known ? t(`checkin.name.${known}`) : instrument
}

/** The words of one item: the house's own are on this page, those that a licence allowed came with it. */
export function itemText(t: Say, asked: Asked, nth: number): string {
  const key = `item.${asked.id}.${asked.items[nth]}`
  return asked.texts?.[nth] ?? (isItem(key) ? t(key) : '')
}

const isItem = (key: string): key is keyof typeof itemWords => key in itemWords
