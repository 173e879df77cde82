import { done } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { type ReaderCard, SIGNAL_KINDS } from '#reader/public.ts'
import { share } from '../wins/share.ts'
import { readReader } from './reader.contract.ts'
import { heardSince } from './reader.sql.ts'

const DAYS = 28
/** Below this many signals a share of them is a story, not a figure. */
const ENOUGH = 20

export const readerRoutes = (card: ReaderCard): readonly Route[] => [
  answer(readReader, async (work) => {
    const from = new Date(work.now.getTime() - DAYS * 86_400_000)
    const rows = await heardSince(work, from)
    const heard = SIGNAL_KINDS.flatMap((kind) =>
      (['zh', 'en'] as const).flatMap((language) => {
        const row = rows.find((it) => it.kind === kind && it.language === language)
        if (!row) return []
        const { low, high } = share(row.not_this, row.read)
        const counts = { read: row.read, notThis: row.not_this, missed: row.missed }
        return [{ kind, language, ...counts, low, high, canTell: row.read >= ENOUGH }]
      }),
    )
    const thresholds = card.thresholds.map((it) => ({ ...it }))
    return done({ name: card.name, from, to: work.now, days: DAYS, enough: ENOUGH, thresholds, heard })
  }),
]
