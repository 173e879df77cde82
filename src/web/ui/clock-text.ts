/** What a person types for a time of day: 17, 1730, 17:30, 17：30. Nothing when it is none. */
export function readClock(text: string): string | null {
  const [, hours = '', minutes = '00'] = /^\s*(\d{1,2})[:：.]?(\d{2})?\s*$/u.exec(text) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}
