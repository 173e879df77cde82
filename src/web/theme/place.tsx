import { createContext, type ReactNode, useContext } from 'react'
import { useWords } from '../i18n.ts'
import { clock, clockWithSeconds, dayAndClock, longDay, sameDay, shortDay } from './when.ts'

/** The zone is the house's, the language the person's; neither is guessed from the other. */
const Zone = createContext('Asia/Taipei')

export const Place = ({ zone, children }: { zone: string; children: ReactNode }) => <Zone value={zone}>{children}</Zone>

/** How moments are written here, for this reader. */
export function useWhen() {
  const zone = useContext(Zone)
  const { language } = useWords()
  return {
    clock: (iso: string) => clock(iso, zone),
    seconds: (iso: string) => clockWithSeconds(iso, zone),
    day: (iso: string) => longDay(iso, zone, language),
    shortDay: (iso: string) => shortDay(iso, zone, language),
    full: (iso: string) => dayAndClock(iso, zone, language),
    /** The clock today, the day and the clock on any other day. */
    near: (iso: string, now: string) => (sameDay(iso, now, zone) ? clock(iso, zone) : dayAndClock(iso, zone, language)),
  }
}
