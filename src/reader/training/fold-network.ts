import type { Folded } from '../model/folded.ts'
import type { Network } from './network.ts'

/** The first step of the network for every token, in bytes. */
export function foldedFrom(net: Network, tokens: ReadonlyMap<string, number>): Folded {
  const perToken = net.marks * net.widths.reduce((sum, width) => sum + width, 0)
  const exact = new Float32Array(net.tokens * perToken)
  const most = net.widths.map(() => 0)
  for (let token = 0; token < net.tokens; token++) {
    let inToken = 0
    for (const [w, width] of net.widths.entries()) {
      for (let place = 0; place < width; place++)
        for (let m = 0; m < net.marks; m++) {
          const fit = added(net, w, m, place, token)
          exact[token * perToken + inToken + place * net.marks + m] = fit
          most[w] = Math.max(most[w] ?? 0, Math.abs(fit))
        }
      inToken += width * net.marks
    }
  }
  const steps = Float32Array.from(most, (one) => one / 127 || 1)
  const table = new Int8Array(exact.length)
  for (let token = 0; token < net.tokens; token++) {
    let at = token * perToken
    for (const [w, width] of net.widths.entries())
      for (let i = 0; i < width * net.marks; i++, at++) table[at] = Math.round((exact[at] ?? 0) / (steps[w] ?? 1))
  }
  const offsets = new Float32Array(net.marks * net.widths.length)
  for (const [w, one] of net.offsets.entries()) offsets.set(one, w * net.marks)
  return {
    tokens,
    marks: net.marks,
    widths: net.widths,
    table,
    steps,
    offsets,
    weights: net.weights,
    bias: net.bias[0] ?? 0,
  }
}

function added(net: Network, w: number, m: number, place: number, token: number): number {
  const width = net.widths[w] ?? 0
  const pattern = net.patterns[w]
  let sum = 0
  for (let d = 0; d < net.depth; d++)
    sum += (pattern?.[(m * width + place) * net.depth + d] ?? 0) * (net.points[token * net.depth + d] ?? 0)
  return sum
}
