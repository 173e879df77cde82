import type { CaseId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Role } from '#kernel/roles.ts'

export const SCOPES = ['contacts', 'messages', 'clock'] as const
export type Scope = (typeof SCOPES)[number]

/** Who does it. Every fact names one; a machine is never a person. */
export type Actor =
  | { kind: 'person'; id: PersonId; role: Role; name: string; language: Language; team: string }
  | { kind: 'token'; name: string; scopes: readonly Scope[] }
  | { kind: 'customer'; caseId: CaseId }
  | { kind: 'clock' }
  | { kind: 'nobody' }

export type Person = Extract<Actor, { kind: 'person' }>

/** How a fact names its actor: `person:…`, `token:…`, `customer`, `clock`, `nobody`. */
export function actorName(actor: Actor): string {
  if (actor.kind === 'person') return `person:${actor.id}`
  if (actor.kind === 'token') return `token:${actor.name}`
  return actor.kind
}
