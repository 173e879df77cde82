import type { Role } from '#kernel/roles.ts'
import type { Actor, Scope } from '../actor.ts'

/** Who may, never when: people by role, integrations by scope, a customer with a link, or anybody. Nobody else may. */
export type May = {
  roles?: readonly Role[] | 'everyone'
  scopes?: readonly Scope[]
  customer?: true
  anybody?: true
}
export type Policies = Readonly<Record<string, May>>

export function allows(may: May, actor: Actor): boolean {
  if (may.anybody) return true
  if (actor.kind === 'person') return may.roles === 'everyone' || (may.roles?.includes(actor.role) ?? false)
  if (actor.kind === 'token') return may.scopes?.some((scope) => actor.scopes.includes(scope)) ?? false
  if (actor.kind === 'customer') return may.customer === true
  return false
}
