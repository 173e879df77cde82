import type { FastifyInstance, InjectOptions } from 'fastify'
import type { z } from 'zod'
import type { Contract, FileOf } from '../platform/http/contract.ts'
import type { OutputOf } from '../platform/public.ts'

type Shape = z.ZodType
type In<S> = S extends Shape ? z.input<S> : Record<never, never>
/** What a route takes, before it has been read. */
export type GivenOf<C> =
  C extends Contract<string, infer P, infer Q, infer B, Shape, string> ? In<P> & In<Q> & In<B> & FileOf<C> : never

export type Said = { code: string; sentence: string; at?: readonly { path: string; problem: string }[] }
export type Answered = {
  status: number
  text: string
  bytes: Uint8Array
  headers: Readonly<Record<string, unknown>>
  json: unknown
  said: Said | null
  setCookie: string | undefined
}
export type Ask = {
  body?: unknown
  raw?: string
  bytes?: Uint8Array
  headers?: Record<string, string>
  cookie?: string
}
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Somebody at the door of the house, with the headers that say who. */
export type Caller = {
  /** Does it, and fails the test if the house refuses. */
  does<C extends Contract>(contract: C, given?: GivenOf<C>): Promise<OutputOf<C>>
  /** Is refused, and gives the code; fails the test if the house lets it happen. */
  refused<C extends Contract>(contract: C, given?: GivenOf<C>): Promise<string>
  /** Tries it: the status, whatever it is. */
  tries<C extends Contract>(contract: C, given?: GivenOf<C>): Promise<Answered>
  ask(method: Method, url: string, ask?: Ask): Promise<Answered>
  readonly headers: Readonly<Record<string, string>>
}

export function callerOf(app: FastifyInstance, headers: Readonly<Record<string, string>>, from: string): Caller {
  const ask: Caller['ask'] = async (method, url, { body, raw, bytes, headers: more = {}, cookie } = {}) => {
    const options: InjectOptions = {
      method,
      url,
      remoteAddress: from,
      headers: {
        ...headers,
        ...(body === undefined && raw === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bytes ? { 'content-type': 'application/octet-stream' } : {}),
        ...(cookie ? { cookie } : {}),
        ...more,
      },
      ...(bytes
        ? { payload: Buffer.from(bytes) }
        : raw !== undefined
          ? { payload: raw }
          : body !== undefined
            ? { payload: JSON.stringify(body) }
            : {}),
    }
    const answer = await app.inject(options)
    return {
      status: answer.statusCode,
      text: answer.payload,
      bytes: answer.rawPayload,
      headers: answer.headers,
      json: parsed(answer.payload),
      said: refusalIn(parsed(answer.payload)),
      setCookie: answer.headers['set-cookie']?.toString(),
    }
  }
  const tries: Caller['tries'] = (contract, given) => {
    const { bytes, ...rest } = (given ?? {}) as Record<string, unknown>
    const { method, url, body } = requestOf(contract, rest)
    return ask(method, url, contract.body ? { body } : bytes instanceof Uint8Array ? { bytes } : {})
  }
  return {
    headers,
    ask,
    tries,
    async does(contract, given) {
      const answer = await tries(contract, given)
      if (answer.status !== 200) throw new Error(`${contract.route} was answered ${answer.status}: ${answer.text}`)
      return answer.json as OutputOf<typeof contract>
    },
    async refused(contract, given) {
      const answer = await tries(contract, given)
      if (!answer.said) throw new Error(`${contract.route} was not refused: ${answer.text}`)
      return answer.said.code
    },
  }
}

/** Splits what is given into address, question and body, as the contract names them. */
export function requestOf(contract: Contract, given: Readonly<Record<string, unknown>>) {
  const [method = 'GET', path = '/'] = contract.route.split(' ')
  const left = { ...given }
  const url = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(left[name]).toWellFormed()
    delete left[name]
    return encodeURIComponent(value)
  })
  const question = contract.body ? '' : new URLSearchParams(left as Record<string, string>).toString()
  return { method: method as Method, url: question ? `${url}?${question}` : url, body: left }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const refusalIn = (json: unknown): Said | null =>
  typeof json === 'object' && json !== null && 'refusal' in json ? (json.refusal as Said) : null
