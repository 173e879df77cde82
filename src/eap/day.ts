/** The first half of a year is January to June. */
export const halfOf = (day: string): string => `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`

export const daysOfHalf = (half: string): { first: string; last: string } => {
  const [year, nth] = half.split('-')
  return nth === '1'
    ? { first: `${year}-01-01`, last: `${year}-06-30` }
    : { first: `${year}-07-01`, last: `${year}-12-31` }
}
