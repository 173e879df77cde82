import { type Day, keyOf } from '#reader/public.ts'

/** Bank holidays of England and Wales as published; a year that is not listed has weekends only. */
const BANK_HOLIDAYS: ReadonlySet<number> = new Set([
  20250101, 20250418, 20250421, 20250505, 20250526, 20250825, 20251225, 20251226, 20260101, 20260403, 20260406,
  20260504, 20260525, 20260831, 20261225, 20261228, 20270101, 20270326, 20270329, 20270503, 20270531, 20270830,
  20271227, 20271228,
])

export const isBankHoliday = (day: Day): boolean => BANK_HOLIDAYS.has(keyOf(day))
