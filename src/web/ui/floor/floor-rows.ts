export type NeedKind = 'person' | 'offered' | 'rule' | 'answered' | 'abuse' | 'care' | 'promise' | 'length' | 'rest'

export type NeedAct = { id: string; label: string; key?: string; isPrimary?: boolean }

/** Someone who may need a person, and what can be done about it. Facts of work only. */
export type NeedView = {
  id: string
  kind: NeedKind
  name: string
  /** Since when; a promise says its own date. */
  since: string | null
  what: string
  more: string
  contactSeconds: number | null
  notices: { given: number; of: number } | null
  sinceRestMinutes: number | null
  acts: readonly NeedAct[]
  actNote?: string
  answeredBy?: string
}

export type SeatView = { id: string; name: string } & (
  | { state: 'contact'; seconds: number }
  | { state: 'asks'; by: 'person' | 'rule'; seconds: number }
  | { state: 'working'; doing: string }
  | { state: 'unavailable'; until: string }
  | { state: 'away'; doing: string }
)
