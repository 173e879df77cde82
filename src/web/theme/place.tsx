import { createContext, type ReactNode, useContext } from 'react'
import { useWords } from '../i18n.ts'
import { clock, clockWithSeconds, dayAndClock, isoDay, longDay, sameDay, shortDay, weekday } from './when.ts'

/** The zone is the house's, the language the person's; neither is guessed from the other. */
const Zone = createContext('Asia/Taipei')

export const Place = ({ zone, children }: { zone: string; children: ReactNode }) => <Zone value={zone}>{children}</Zone>

const dayAfter = (iso: string) => new Date(Date.parse(iso) + 86_400_000).toISOString()

/** How moments are written here, for this reader. */
export function useWhen() {
  const zone = useContext(Zone)
  const { t, language } = useWords()
  const spoken = (iso: string, now: string) => {
    const at = clock(iso, zone)
    if (sameDay(iso, now, zone)) return t('time.today', { at })
    return sameDay(iso, dayAfter(now), zone) ? t('time.tomorrow', { at }) : dayAndClock(iso, zone, language)
  }
  return {
    clock: (iso: string) => clock(iso, zone),
    seconds: (iso: string) => clockWithSeconds(iso, zone),
    day: (iso: string) => longDay(iso, zone, language),
    shortDay: (iso: string) => shortDay(iso, zone, language),
    weekday: (iso: string) => weekday(iso, zone, language),
    isoDay: (iso: string) => isoDay(iso, zone),
    full: (iso: string) => dayAndClock(iso, zone, language),
    /** In a column of times: the clock alone today, else the day with it. */
    near: (iso: string, now: string) => (sameDay(iso, now, zone) ? clock(iso, zone) : spoken(iso, now)),
    /** In a sentence: “today” is said. */
    spoken,
  }
}
