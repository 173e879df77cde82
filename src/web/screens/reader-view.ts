import type { ApiOutput } from '#api.ts'

export type ReaderAnswer = ApiOutput<'GET /api/reader'>
type Threshold = ReaderAnswer['thresholds'][number]
type Heard = ReaderAnswer['heard'][number]

/** One kind in one language: what was measured before, and what people here said since. Either may be missing. */
export type ReaderRow = { kind: Threshold['kind']; measured: Threshold | null; here: Heard | null }
export type ReaderPart = { language: 'zh' | 'en'; rows: readonly ReaderRow[] }

/** The languages in which there is anything to say, each with its kinds in the order of the reader's own list. */
export function partsOf(
  { thresholds, heard }: Pick<ReaderAnswer, 'thresholds' | 'heard'>,
  order: readonly Threshold['kind'][],
): readonly ReaderPart[] {
  return (['zh', 'en'] as const)
    .map((language) => ({
      language,
      rows: order.flatMap((kind): ReaderRow[] => {
        const is = (it: { kind: string; language: string }) => it.kind === kind && it.language === language
        const row = { kind, measured: thresholds.find(is) ?? null, here: heard.find(is) ?? null }
        return row.measured || row.here ? [row] : []
      }),
    }))
    .filter(({ rows }) => rows.length > 0)
}
