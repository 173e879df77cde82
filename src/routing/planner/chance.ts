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
