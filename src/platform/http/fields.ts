import { z } from 'zod'
import { LANGUAGES } from '#kernel/language.ts'

/** Words a person typed: well-formed text that PostgreSQL can hold, trimmed, up to `most` characters. */
export const text = (most: number) => z.string().trim().min(1).max(most).refine(holds, 'text.not_storable')
export const textOrEmpty = (most: number) => z.string().trim().max(most).refine(holds, 'text.not_storable')

/** Words kept exactly as they came, with every space and line. What cannot be stored whole is refused, never mended. */
export const asTyped = (most: number) => z.string().max(most).refine(holds, 'text.not_storable')

const holds = (value: string) => !value.includes('\u0000') && value.isWellFormed()

/** A moment with its offset, between the years 2000 and 2100. */
export const moment = z.iso
  .datetime({ offset: true })
  .transform((iso) => new Date(iso))
  .refine((at) => at.getUTCFullYear() >= 2000 && at.getUTCFullYear() < 2100, 'moment.out_of_range')
  .meta({ format: 'date-time' })

/** A moment on the way out, as an ISO string in UTC. */
export const momentOut = z.date().transform((at) => at.toISOString())

/** A file on the way out. It is never shown as a page of ours, whatever is in it. */
export const fileOut = z.object({
  bytes: z.custom<Uint8Array>((it) => it instanceof Uint8Array),
  type: z.string(),
  name: z.string(),
})

export const language = z.enum(LANGUAGES)
