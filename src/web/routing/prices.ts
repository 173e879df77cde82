import { useEffect, useMemo, useState } from 'react'
import type { PriceFigure } from '#routing/modes/price.ts'
import type { Inputs } from '#routing/modes/price-digest.ts'
import type { Preset } from '#routing/protective/weights.ts'

/** What a preset costs and brings in this house, as it is shown and as it is saved with the rule. */
export type Made = { preset: Preset; inputs: Inputs; contactsADay: number; digest: string; figures: PriceFigure[] }
export type PriceOf = (preset: Preset) => Promise<Made>
export type Asked = { nth: number; preset: Preset; inputs: Inputs }

/** The planner, off the page. One question after the other; whoever leaves the page ends it. */
function planner(inputs: Inputs): { priceOf: PriceOf; close: () => void } {
  const worker = new Worker(new URL('./price.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { done: (made: Made) => void; failed: (fault: Error) => void }>()
  let asked = 0
  worker.addEventListener('message', ({ data }: MessageEvent<{ nth: number; made: Made }>) => {
    waiting.get(data.nth)?.done(data.made)
    waiting.delete(data.nth)
  })
  worker.addEventListener('error', () => {
    for (const it of waiting.values()) it.failed(new Error('The price could not be worked out'))
    waiting.clear()
  })
  return {
    priceOf: (preset) =>
      new Promise((done, failed) => {
        asked += 1
        waiting.set(asked, { done, failed })
        worker.postMessage({ nth: asked, preset, inputs } satisfies Asked)
      }),
    close: () => worker.terminate(),
  }
}

export type Prices = Readonly<Partial<Record<Preset, Made | 'failed'>>>

/** Asks for the price of each of these, and gives what has come so far. A house that has changed is asked about anew. */
export function usePrices(inputs: Inputs, presets: readonly Preset[], given?: PriceOf): Prices {
  const key = JSON.stringify(inputs)
  const [prices, setPrices] = useState<{ of: string; made: Prices }>({ of: key, made: {} })
  const wanted = useMemo(() => presets, [presets])
  useEffect(() => {
    const own = given ? null : planner(JSON.parse(key) as Inputs)
    const priceOf = given ?? own?.priceOf
    let left = false
    const put = (preset: Preset, made: Made | 'failed') => {
      if (!left)
        setPrices((before) => ({ of: key, made: { ...(before.of === key ? before.made : {}), [preset]: made } }))
    }
    for (const preset of wanted)
      priceOf?.(preset).then(
        (made) => put(preset, made),
        () => put(preset, 'failed'),
      )
    return () => {
      left = true
      own?.close()
    }
  }, [key, wanted, given])
  return prices.of === key ? prices.made : {}
}
