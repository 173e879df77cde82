import { SCOPES, type Scope } from '#platform/actor.ts'

export type TokenRequest = { ok: true; name: string; scopes: readonly Scope[] } | { ok: false; says: string }

const LONGEST_NAME = 80

/** A token without a name could not be told from others in what it did, and one without a scope could do nothing. */
export function readRequest(name: string | undefined, scopes: readonly string[]): TokenRequest {
  const given = name?.trim() ?? ''
  if (given === '') return wrong('Say who will use the token, such as --name switchboard.')
  if (given.length > LONGEST_NAME) return wrong(`The name may have ${LONGEST_NAME} characters at most.`)
  if (scopes.length === 0)
    return wrong(`Say what the token may do, such as --scope contacts. There are: ${SCOPES.join(', ')}.`)
  const unknown = scopes.find((scope) => !isScope(scope))
  if (unknown !== undefined) return wrong(`There is no scope “${unknown}”. There are: ${SCOPES.join(', ')}.`)
  return { ok: true, name: given, scopes: [...new Set(scopes.filter(isScope))] }
}

const isScope = (word: string): word is Scope => SCOPES.some((scope) => scope === word)
const wrong = (says: string): TokenRequest => ({ ok: false, says })
