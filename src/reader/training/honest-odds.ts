/**
 * Platt's line: probability = 1 / (1 + e^−(slope·odds + shift)), fitted by Newton's method to answers the odds were not
 * fitted to. Fewer than ten of either answer tell nothing: the odds are then taken as they are.
 */
export function honestLine(judged: readonly { yes: boolean; odds: number }[]): { slope: number; shift: number } {
  const yes = judged.filter((one) => one.yes).length
  if (yes < 10 || judged.length - yes < 10) return { slope: 1, shift: 0 }
  let slope = 1
  let shift = 0
  for (let round = 0; round < 50; round++) {
    let g0 = 0
    let g1 = 0
    let h00 = 1e-6
    let h01 = 0
    let h11 = 1e-6
    for (const one of judged) {
      const said = 1 / (1 + Math.exp(-(slope * one.odds + shift)))
      const miss = said - (one.yes ? 1 : 0)
      const weight = said * (1 - said)
      g0 += miss
      g1 += miss * one.odds
      h00 += weight
      h01 += weight * one.odds
      h11 += weight * one.odds * one.odds
    }
    const det = h00 * h11 - h01 * h01
    const toShift = (h11 * g0 - h01 * g1) / det
    const toSlope = (h00 * g1 - h01 * g0) / det
    shift -= toShift
    slope -= toSlope
    if (Math.abs(toShift) + Math.abs(toSlope) < 1e-9) break
  }
  return { slope, shift }
}
