/** Two-sided 95 % points of Student's t for 1 to 30 degrees of freedom. */
const TABLE = [
  12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281, 2.201, 2.1788, 2.1604, 2.1448, 2.1314,
  2.1199, 2.1098, 2.1009, 2.093, 2.086, 2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555, 2.0518, 2.0484, 2.0452, 2.0423,
]
const Z = 1.959964

/** Beyond thirty, the first terms of the expansion around the normal (G. W. Hill, 1970), right to four digits. */
export function student95(degrees: number): number {
  if (degrees < 1) return Number.POSITIVE_INFINITY
  const n = Math.floor(degrees)
  return TABLE[n - 1] ?? Z + (Z ** 3 + Z) / (4 * n) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * n * n)
}

const [A, B, C, D] = [
  [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239],
  [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1],
  [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ],
  [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
]
const poly = (of: readonly number[], x: number) => of.reduce((sum, it) => sum * x + it, 0)

/** The point a normal value stays below with this probability (P. J. Acklam's rational fit, right to nine digits). */
export function normalPoint(probability: number): number {
  if (probability > 0.97575) return -normalPoint(1 - probability)
  if (probability < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(probability))
    return poly(C ?? [], q) / poly(D ?? [], q)
  }
  const q = probability - 0.5
  return (poly(A ?? [], q * q) * q) / poly(B ?? [], q * q)
}

/**
 * How far an interval reaches when so many comparisons are looked at: each is asked more, so that of an organisation
 * with nothing wrong one in twenty has anything at all above the line (C. E. Bonferroni's bound).
 */
export const reach = (looks: number): number => -normalPoint(0.025 / Math.max(1, looks))
