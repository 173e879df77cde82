import type { z } from 'zod'
import type { Outcome } from '#kernel/outcome.ts'
import type { Apart, Work } from '../work.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type Status = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429

type Shape = z.ZodType
type Empty = Record<never, never>

/** What one route takes, gives and may refuse. The OpenAPI description, the browser's types and the checks come from it. */
export type Contract<
  Route extends string = string,
  Params extends Shape | undefined = Shape | undefined,
  Query extends Shape | undefined = Shape | undefined,
  Body extends Shape | undefined = Shape | undefined,
  Output extends Shape = Shape,
  Code extends string = string,
> = {
  route: Route
  /** The policy that says who. A route whose policy no table names is refused at start. */
  may: string
  summary: string
  params?: Params
  query?: Query
  body?: Body
  output: Output
  refusals: Readonly<Record<Code, Status>>
  /** An example body for the description of the interface. */
  example?: unknown
  /** The body is a file, as it is, of at most so many bytes; the handler is given it as `bytes`. */
  takesFile?: number
  /** The answer is a file. Its output is `fileOut`. */
  givesFile?: true
}

type Given<S> = S extends Shape ? z.output<S> : Empty
export type InputOf<C> =
  C extends Contract<string, infer P, infer Q, infer B, Shape, string>
    ? Given<P> & Given<Q> & Given<B> & FileOf<C>
    : never
/** The file in the body of a route that takes one. */
export type FileOf<C> = C extends { takesFile: number } ? { bytes: Uint8Array } : Empty
export type OutputOf<C> = C extends { output: infer O extends Shape } ? z.output<O> : never
export type CodeOf<C> = C extends { refusals: Readonly<Record<infer Code extends string, Status>> } ? Code : never

export const contract = <
  const Route extends `${Method} /api/${string}`,
  Output extends Shape,
  Params extends Shape | undefined = undefined,
  Query extends Shape | undefined = undefined,
  Body extends Shape | undefined = undefined,
  const Code extends string = never,
  const More extends { takesFile?: number } = Empty,
>(
  it: Contract<Route, Params, Query, Body, Output, Code> & More,
) => it

/** A route of the house: its contract and the five lines that answer it. */
export type Route = { contract: Contract } & (
  | { handle: (work: Work, input: never) => Promise<Outcome<unknown, string>> }
  | { apart: (work: Apart, input: never) => Promise<Outcome<unknown, string>> }
)

export function answer<C extends Contract>(
  it: C,
  handle: (work: Work, input: InputOf<C>) => Promise<Outcome<z.input<C['output']>, CodeOf<C>>>,
): Route {
  return { contract: it, handle }
}

/** For a route that only runs other works of the house: it must not hold one connection while it waits for another. */
export function answerApart<C extends Contract>(
  it: C,
  apart: (work: Apart, input: InputOf<C>) => Promise<Outcome<z.input<C['output']>, CodeOf<C>>>,
): Route {
  return { contract: it, apart }
}
