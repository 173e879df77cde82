import type { z } from 'zod'
import type { Contract } from './platform/http/contract.ts'

type Values<Module> = Module[keyof Module]

/** Every contract of the house, as types alone: the browser learns the shapes and carries none of the code. */
type Contracts = Extract<
  | Values<typeof import('./demo/player.contract.ts')>
  | Values<typeof import('./desk/cases/case.contract.ts')>
  | Values<typeof import('./desk/promises/promise.contract.ts')>
  | Values<typeof import('./insight/day/day.contract.ts')>
  | Values<typeof import('./insight/floor/floor.contract.ts')>
  | Values<typeof import('./insight/reader/reader.contract.ts')>
  | Values<typeof import('./insight/wins/wins.contract.ts')>
  | Values<typeof import('./live/contact-view/view.contract.ts')>
  | Values<typeof import('./live/corrections/correction.contract.ts')>
  | Values<typeof import('./live/exits/exit.contract.ts')>
  | Values<typeof import('./live/leading/lead.contract.ts')>
  | Values<typeof import('./live/wrap-up/wrap-up.contract.ts')>
  | Values<typeof import('./platform/auth/auth.contract.ts')>
  | Values<typeof import('./portal/my-case/my-case.contract.ts')>
  | Values<typeof import('./redress/circumstances/circumstance.contract.ts')>
  | Values<typeof import('./redress/decisions/decision.contract.ts')>
  | Values<typeof import('./redress/demands/demand.contract.ts')>
  | Values<typeof import('./redress/explanations/explanation.contract.ts')>
  | Values<typeof import('./redress/facts/fact.contract.ts')>
  | Values<typeof import('./redress/speech/speech.contract.ts')>
  | Values<typeof import('./routing/presence/presence.contract.ts')>,
  { route: string }
>

export type Api = { [C in Contracts as C['route']]: C }
export type RouteName = keyof Api

type In<S> = S extends z.ZodType ? z.input<S> : unknown
export type ApiInput<R extends RouteName> =
  Api[R] extends Contract<string, infer P, infer Q, infer B, z.ZodType, string> ? In<P> & In<Q> & In<B> : never
export type ApiOutput<R extends RouteName> = Api[R] extends { output: infer O extends z.ZodType } ? z.output<O> : never
