import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Contract } from './contract.ts'

type Problem = { path: string; problem: string }
type Read = { ok: true; given: Record<string, unknown> } | { ok: false; at: readonly Problem[] }

/** Reads what the contract takes. Names its problems by place and kind, never by repeating what was sent. */
export function readInput(contract: Contract, request: FastifyRequest): Read {
  const given: Record<string, unknown> = {}
  const at: Problem[] = []
  for (const [place, shape, value] of [
    ['params', contract.params, request.params],
    ['query', contract.query, request.query],
    ['body', contract.body, request.body],
  ] as const) {
    if (!shape) continue
    at.push(...unknownIn(place, shape, value))
    const read = shape.safeParse(value ?? {})
    if (read.success) Object.assign(given, read.data)
    else
      at.push(
        ...read.error.issues.map((issue) => ({ path: [place, ...issue.path].join('.'), problem: problemOf(issue) })),
      )
  }
  if (contract.takesFile) given.bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array()
  return at.length > 0 ? { ok: false, at: at.slice(0, 20) } : { ok: true, given }
}

/** A field that nobody reads is most often a slip of the pen in one that somebody would have. */
function unknownIn(place: string, shape: z.ZodType, value: unknown): Problem[] {
  if (!(shape instanceof z.ZodObject) || typeof value !== 'object' || value === null) return []
  return Object.keys(value)
    .filter((key) => !Object.hasOwn(shape.shape, key))
    .map((key) => ({ path: [place, key.slice(0, 80)].join('.'), problem: 'unknown_key' }))
}

const problemOf = (issue: { code?: string; message: string }) =>
  issue.code === 'custom' ? issue.message : (issue.code ?? 'invalid')
