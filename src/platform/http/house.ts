import type { HouseId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Detail } from '#kernel/outcome.ts'
import type { Clock } from '../clock/clock.ts'
import type { Db } from '../db/db.ts'
import type { Live } from '../live/live.ts'
import type { Log } from '../log/log.ts'
import type { Policies } from './policy.ts'

/** What the server of one house holds: made once in main.ts and handed on. */
export type House = {
  db: Db
  /** A few connections apart, for what is counted while a work holds one of the others: a full house must not wait for itself. */
  aside: Db
  house: HouseId
  zone: string
  clock: Clock
  live: Live
  log: Log
  policies: Policies
  secureCookies: boolean
  translate: (code: string, language: Language, detail: Detail) => string
}

export type Refusal = { refusal: { code: string; sentence: string; at?: readonly { path: string; problem: string }[] } }
