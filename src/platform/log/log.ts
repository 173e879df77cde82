/** Counts, yes-or-no and short codes. There is no place for a customer's words or a name in a log line. */
export type Loggable = number | boolean | `${string}.${string}` | undefined

export type Log = (event: `${string}.${string}`, facts?: Readonly<Record<string, Loggable>>) => void

export const logTo =
  (write: (line: string) => void): Log =>
  (event, facts = {}) =>
    write(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`)

export const noLog: Log = () => undefined
