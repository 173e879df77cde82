/**
 * A small network over tokens, folded: what one token adds to each pattern at each place in it is kept in a table,
 * so that reading is additions of bytes and no multiplication. See `training/network.ts` for how it is taught.
 */
export type Folded = {
  tokens: ReadonlyMap<string, number>
  marks: number
  widths: readonly number[]
  /** For each token, each width and each place in the pattern: one byte a mark. */
  table: Int8Array
  /** What one step of a byte is worth, for each width. */
  steps: Float32Array
  offsets: Float32Array
  weights: Float32Array
  bias: number
}

/** Token 0 is the edge of the text, 1 one that was never seen. */
export const EDGE = 0
export const UNSEEN = 1
export const FIRST_TOKEN = 2

const LONGEST = 200
const TOKEN = /[a-z]+|[0-9]|[^\s]/gu

export const tokensIn = (text: string): string[] => text.match(TOKEN)?.slice(0, LONGEST) ?? []

export const numbered = (tokens: ReadonlyMap<string, number>, text: string): Uint16Array =>
  Uint16Array.from(tokensIn(text), (token) => tokens.get(token) ?? UNSEEN)

const sums = new Int32Array(1024)
const best = new Int32Array(1024)

/** Log-odds of yes. */
export function foldedOdds(net: Folded, text: string): number {
  const said = numbered(net.tokens, text)
  const size = Math.max(said.length + 2, Math.max(...net.widths))
  const at = (place: number): number => (place === 0 || place > said.length ? EDGE : (said[place - 1] ?? EDGE))
  const perToken = net.marks * net.widths.reduce((sum, width) => sum + width, 0)
  let odds = net.bias
  let inToken = 0
  for (const [w, width] of net.widths.entries()) {
    best.fill(-2_147_483_648, 0, net.marks)
    for (let from = 0; from + width <= size; from++) {
      sums.fill(0, 0, net.marks)
      for (let place = 0; place < width; place++) {
        const row = at(from + place) * perToken + inToken + place * net.marks
        for (let m = 0; m < net.marks; m++) sums[m] = (sums[m] ?? 0) + (net.table[row + m] ?? 0)
      }
      for (let m = 0; m < net.marks; m++) if ((sums[m] ?? 0) > (best[m] ?? 0)) best[m] = sums[m] ?? 0
    }
    for (let m = 0; m < net.marks; m++) {
      const fit = (best[m] ?? 0) * (net.steps[w] ?? 0) + (net.offsets[w * net.marks + m] ?? 0)
      if (fit > 0) odds += fit * (net.weights[w * net.marks + m] ?? 0)
    }
    inToken += width * net.marks
  }
  return odds
}
