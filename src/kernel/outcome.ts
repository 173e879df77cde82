/**
 * A decision gives back the next state and the facts to record, or a refusal.
 * A refusal is an answer (it has a code and a sentence in three languages); a fault is thrown.
 */
export type Outcome<Next, Code extends string> = { ok: true; next: Next } | Refused<Code>
export type Refused<Code extends string> = { ok: false; refusal: Code; detail?: Detail }

/** Values that fill the gaps of a refusal's sentence, such as the minute a person is back. */
export type Detail = Readonly<Record<string, string | number>>

export const done = <Next>(next: Next) => ({ ok: true, next }) as const

export const refuse = <Code extends string>(refusal: Code, detail?: Detail): Refused<Code> =>
  detail === undefined ? { ok: false, refusal } : { ok: false, refusal, detail }

/** Ends a switch over a union: a new member that one place forgot is a compile error. */
export function unreachable(value: never): never {
  throw new Error(`A case was forgotten: ${JSON.stringify(value)}`)
}
