/** Chance that can be had again: the same seed and name give the same numbers on every machine. */
export type Chance = () => number

/** A 32-bit mix of a seed and a name, so that each purpose draws from a stream of its own. */
function mixed(seed: number, name: string): number {
  let mix = (seed ^ 0x9e3779b9) >>> 0
  for (const letter of name) {
    mix = Math.imul(mix ^ (letter.codePointAt(0) ?? 0), 0x85ebca6b) >>> 0
    mix = (mix ^ (mix >>> 13)) >>> 0
  }
  return mix
}

/** Uniform in [0, 1), from four words of state (the small fast counter generator of Doty-Humphrey). */
export function chanceOf(seed: number, name: string): Chance {
  let a = mixed(seed, `${name}:a`)
  let b = mixed(seed, `${name}:b`)
  let c = mixed(seed, `${name}:c`)
  let counter = 1
  const next = () => {
    const sum = (a + b + counter) >>> 0
    counter = (counter + 1) >>> 0
    a = (b ^ (b >>> 9)) >>> 0
    b = (c + (c << 3)) >>> 0
    c = ((((c << 21) | (c >>> 11)) >>> 0) + sum) >>> 0
    return sum / 4_294_967_296
  }
  for (let n = 0; n < 15; n++) next()
  return next
}

export const exponential = (chance: Chance, mean: number): number => -mean * Math.log(1 - chance())

/** Standard normal, by Box and Muller. */
export const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

/** Poisson: by products for small means, by the normal beyond. */
export function poisson(chance: Chance, mean: number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(chance)))
  const limit = Math.exp(-mean)
  let n = 0
  for (let product = chance(); product > limit; product *= chance()) n += 1
  return n
}

/** The value below which a part `part` of a standard normal lies (Acklam’s rational approximation, error under 1.2e-9). */
export function normalQuantile(part: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
  ]
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572]
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ]
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]
  const poly = (all: readonly number[], x: number) => all.reduce((sum, it) => sum * x + it, 0)
  if (part < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(part))
    return poly(c, q) / (poly(d, q) * q + 1)
  }
  if (part > 1 - 0.02425) return -normalQuantile(1 - part)
  const q = part - 0.5
  const r = q * q
  return (poly(a, r) * q) / (poly(b, r) * r + 1)
}
