/** Sentences that are true only when something stands behind them. */
export const ASSURANCES = ['will_train', 'keep_improving', 'has_been_done'] as const
export type Assurance = (typeof ASSURANCES)[number]

/** What stands behind: promises we made to ourselves on this case, and themes it hangs on. */
export type Behind = { internal: readonly { state: 'open' | 'kept' | 'broken' | 'moved' }[]; themes: number }

/** A broken word is not said again, and "it has been done" waits until every one of them is. */
export function mayBeSaid({ internal, themes }: Behind): Readonly<Record<Assurance, boolean>> {
  const standing = internal.filter((it) => it.state !== 'moved')
  return {
    will_train: standing.some((it) => it.state === 'open' || it.state === 'kept'),
    keep_improving: themes > 0,
    has_been_done: standing.length > 0 && standing.every((it) => it.state === 'kept'),
  }
}

const SAID: Readonly<Record<Assurance, RegExp>> = {
  will_train:
    /(?:會|將|已安排|安排).{0,8}(?:教育訓練|訓練|培訓|輔導)|(?:会|将|已安排|安排).{0,8}(?:培训|训练|辅导)|加強(?:教育)?訓練|加强培训|(?:will|shall|arrange[ds]?)\b.{0,30}\b(?:re)?train/i,
  keep_improving:
    /(?:持續|不斷|繼續).{0,4}(?:改進|改善|精進)|(?:持续|不断|继续).{0,4}(?:改进|改善|优化)|(?:keep|continue to|go on)\s+improv/i,
  has_been_done:
    /(?:已經?|業已)(?:完成|做完|結束).{0,8}(?:訓練|培訓|改善)|(?:訓練|培訓|改善)(?:已經?|業已)完成|(?:已经?)(?:完成|做完|结束).{0,8}(?:培训|训练|改进)|(?:培训|训练|改进)已经?完成|(?:has|have)\s+been\s+(?:re)?trained|training (?:has been|is) (?:done|completed?)/i,
}

/** Which assurances a text gives, by its wording. */
export const assurancesIn = (text: string): readonly Assurance[] => ASSURANCES.filter((it) => SAID[it].test(text))

/** The first assurance in a text behind which nothing stands. */
export function unbacked(text: string, behind: Behind): Assurance | null {
  const may = mayBeSaid(behind)
  return assurancesIn(text).find((it) => !may[it]) ?? null
}
