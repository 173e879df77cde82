import type { Role } from '#kernel/roles.ts'
import { steady } from './chain.ts'

export const EVIDENCE_KINDS = ['report', 'transcript', 'steps', 'reading', 'call', 'file'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** What evidence is asked for, held and packed by. */
export const SUBJECTS = ['incident', 'contact', 'case', 'matter'] as const
export type SubjectKind = (typeof SUBJECTS)[number]

export const CUSTODY_ACTS = [
  'read',
  'read_redacted',
  'packed',
  'erased',
  'held',
  'lifted',
  'asked_out',
  'let_out',
  'kept_in',
] as const
export type CustodyAct = (typeof CUSTODY_ACTS)[number]

/** Everything that is said of an item, beside its words. A change of any of it changes the print. */
export type EvidenceFacts = {
  nth: number
  capture: string
  incident: string | null
  contact: string | null
  case: string | null
  kind: EvidenceKind
  source: string
  file: string | null
  bytes: number
  sha256: string
  capturedAt: string
  clock: string
  capturedBy: string
}
export const printLine = (it: EvidenceFacts): string => steady(it)

export type CustodyFacts = {
  nth: number
  act: CustodyAct
  item: number | null
  aboutKind: SubjectKind | null
  about: string | null
  by: string | null
  role: string
  purpose: string
  at: string
  evidence: { nth: number; seal: string }
}
export const custodyLine = (it: CustodyFacts): string => steady(it)

/** Whose it is, and whether it runs on the path that few may read. */
export type Whose = { agents: readonly string[]; confined: boolean }

/**
 * Counsel reads the original, whoever the words were said to reads her own, a manager reads a copy in which nobody can be
 * known. To everybody else there is none, and on the confined path there is none for a manager either.
 */
export function mayRead(who: { id: string; role: Role }, it: Whose): 'original' | 'redacted' | null {
  if (who.role === 'legal') return 'original'
  if ((who.role === 'agent' || who.role === 'lead') && it.agents.includes(who.id)) return 'original'
  return who.role === 'manager' && !it.confined ? 'redacted' : null
}

/** Whoever reads their own needs no reason; everybody else says one. */
export const needsPurpose = (role: Role): boolean => role === 'legal' || role === 'manager'
