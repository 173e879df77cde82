import { type Baseline, baselineOf, figuresFor } from '#routing/modes/price.ts'
import { digestOf, type Inputs } from '#routing/modes/price-digest.ts'
import type { Preset } from '#routing/protective/weights.ts'
import type { Asked, Made } from './prices.ts'

/** Weeks that never were are lived through here, beside the page, so that it never stands still for them. */
let known: { of: string; baseline: Baseline } | null = null

function baselineFor(inputs: Inputs): Baseline {
  const of = JSON.stringify(inputs)
  if (known?.of !== of) known = { of, baseline: baselineOf(inputs) }
  return known.baseline
}

function priceOf(preset: Preset, inputs: Inputs): Made {
  const baseline = baselineFor(inputs)
  return {
    preset,
    inputs,
    contactsADay: baseline.contactsADay,
    digest: digestOf(preset, inputs),
    figures: [...figuresFor(preset, inputs, baseline)],
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage({ nth: data.nth, made: priceOf(data.preset, data.inputs) })
})
