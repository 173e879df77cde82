/** The day on the house's own wall, which is all that most rows here say of when. */
export const dayOf = (at: Date, zone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at)

/** The first half of a year is January to June. */
export const halfOf = (day: string): string => `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`

export const daysOfHalf = (half: string): { first: string; last: string } => {
  const [year, nth] = half.split('-')
  return nth === '1'
    ? { first: `${year}-01-01`, last: `${year}-06-30` }
    : { first: `${year}-07-01`, last: `${year}-12-31` }
}
