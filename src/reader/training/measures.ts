import type { Chance } from './chance.ts'

export type Judged = { yes: boolean; odds: number }

export type Rates = { precision: number; recall: number; f1: number; yes: number; shown: number }

/** Of what was shown how much was right, of what was there how much was shown. NaN where there was nothing to divide by. */
export function ratesAt(judged: readonly Judged[], from: number): Rates {
  let right = 0
  let shown = 0
  let yes = 0
  for (const one of judged) {
    if (one.yes) yes++
    if (one.odds < from) continue
    shown++
    if (one.yes) right++
  }
  return { precision: right / shown, recall: right / yes, f1: (2 * right) / (shown + yes), yes, shown }
}

/** The mean of both classes' F1, so that calling everything harmless earns nothing. */
export function macroF1(judged: readonly Judged[], from: number): number {
  const turned = judged.map(({ yes, odds }) => ({ yes: !yes, odds: odds < from ? 1 : 0 }))
  return (ratesAt(judged, from).f1 + ratesAt(turned, 1).f1) / 2
}

/** The chance that a yes stands above a no; ties count half. */
export function auc(judged: readonly Judged[]): number {
  const order = [...judged].sort((a, b) => a.odds - b.odds)
  let sum = 0
  let yes = 0
  for (let at = 0; at < order.length; ) {
    let end = at
    while (end < order.length && order[end]?.odds === order[at]?.odds) end++
    for (let i = at; i < end; i++)
      if (order[i]?.yes) {
        sum += (at + end + 1) / 2
        yes++
      }
    at = end
  }
  return (sum - (yes * (yes + 1)) / 2) / (yes * (order.length - yes))
}

/** How far probabilities are from what came true, over ten equal slices of probability. */
export function calibrationError(judged: readonly { yes: boolean; probability: number }[]): number {
  const slices = Array.from({ length: 10 }, () => ({ count: 0, said: 0, yes: 0 }))
  for (const { yes, probability } of judged) {
    const slice = slices[Math.min(9, Math.floor(probability * 10))]
    if (!slice) continue
    slice.count++
    slice.said += probability
    if (yes) slice.yes++
  }
  return slices.reduce((sum, { said, yes }) => sum + Math.abs(said - yes), 0) / (judged.length || 1)
}

/** The lowest threshold from which the best of `worth` is reached. */
export function bestFrom(judged: readonly Judged[], worth: (rates: Rates) => number): number {
  const order = [...judged].sort((a, b) => b.odds - a.odds)
  const yes = order.filter((one) => one.yes).length
  let best = Number.NEGATIVE_INFINITY
  let from = Number.POSITIVE_INFINITY
  let right = 0
  for (const [at, one] of order.entries()) {
    if (one.yes) right++
    if (order[at + 1]?.odds === one.odds) continue
    const rates = {
      precision: right / (at + 1),
      recall: right / (yes || 1),
      f1: (2 * right) / (at + 1 + yes),
      yes,
      shown: at + 1,
    }
    const value = worth(rates)
    if (value > best) {
      best = value
      from = one.odds
    }
  }
  return from
}

/** The middle 95 % of a figure over a thousand draws of whole dialogues with replacement. */
export function interval<T extends { dialogue: string }>(
  rows: readonly T[],
  figure: (rows: readonly T[]) => number,
  chance: Chance,
  draws = 1_000,
): readonly [number, number] {
  const byDialogue = new Map<string, T[]>()
  for (const row of rows) byDialogue.set(row.dialogue, [...(byDialogue.get(row.dialogue) ?? []), row])
  const dialogues = [...byDialogue.values()]
  const figures: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const drawn: T[] = []
    for (let at = 0; at < dialogues.length; at++)
      drawn.push(...(dialogues[Math.floor(chance() * dialogues.length)] ?? []))
    const one = figure(drawn)
    if (!Number.isNaN(one)) figures.push(one)
  }
  figures.sort((a, b) => a - b)
  const at = (share: number) => figures[Math.floor(share * (figures.length - 1))] ?? Number.NaN
  return [at(0.025), at(0.975)]
}
