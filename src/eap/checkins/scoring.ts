import type { Answers } from './instrument.ts'

/**
 * What a questionnaire says of its answers. A band is where its own authors draw a line, not a diagnosis; null where too
 * few were answered for anything to be said.
 */
export type Scored = { readonly scales: readonly Scale[] }
export type Scale = { readonly name: string; readonly value: number | null; readonly band: ScoreBand | null }
export type ScoreBand = 'fine' | 'mild' | 'moderate' | 'severe'

const one = (value: number | null, band: (value: number) => ScoreBand): Scored => ({
  scales: [{ name: 'total', value, band: value === null ? null : band(value) }],
})

/** Null as soon as one of them was passed over. */
function totalOf(answers: Answers): number | null {
  let total = 0
  for (const answer of answers) {
    if (answer === null) return null
    total += answer
  }
  return total
}

/** Brief Symptom Rating Scale: the first five are added, the sixth stands by itself and never enters the sum. */
export const bsrs5 = (answers: Answers): Scored =>
  one(totalOf(padded(answers, 5)), (it) => (it <= 5 ? 'fine' : it <= 9 ? 'mild' : it <= 14 ? 'moderate' : 'severe'))

/** WHO-5: from 0 to 100, where more is better. */
export function who5(answers: Answers): Scored {
  const raw = totalOf(padded(answers, 5))
  return one(raw === null ? null : raw * 4, (it) => (it > 50 ? 'fine' : it > 28 ? 'mild' : 'moderate'))
}

export const phq2 = (answers: Answers): Scored => one(totalOf(padded(answers, 2)), (it) => (it >= 3 ? 'mild' : 'fine'))
export const gad2 = phq2

const CBI = [
  { name: 'personal', from: 0, to: 6, reversed: -1 },
  { name: 'work', from: 6, to: 13, reversed: 12 },
  { name: 'client', from: 13, to: 19, reversed: -1 },
] as const

/** Copenhagen Burnout Inventory: a mean for each scale and no total. Enough energy for family and friends counts the other way. */
export function cbi(answers: Answers): Scored {
  const scales = CBI.map(({ name, from, to, reversed }) => {
    const points = padded(answers, 19).map((it, nth) =>
      it === null ? null : nth === reversed ? 100 - it * 25 : it * 25,
    )
    const total = totalOf(points.slice(from, to))
    const value = total === null ? null : total / (to - from)
    return { name, value, band: value === null ? null : value >= 50 ? ('mild' as const) : ('fine' as const) }
  })
  return { scales }
}

/** The house's own questions are looked at one by one: there is no sum of them, and no line. */
export const own = (): Scored => ({ scales: [] })

const padded = (answers: Answers, length: number): Answers => Array.from({ length }, (_, nth) => answers[nth] ?? null)
