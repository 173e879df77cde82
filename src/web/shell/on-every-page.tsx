import { Suspense } from 'react'
import type { Role } from '#kernel/roles.ts'
import { SiteAlertBanner } from '../access/site-alerts.tsx'
import { EmergencyBar, OfferCard } from '../late-pages.ts'

/** Who is called when somebody is in danger. */
const IS_CALLED: readonly Role[] = ['lead', 'manager', 'second_line', 'executive']
/** Whoever may be needed at a counter hears of it on every page. */
const COMES: readonly Role[] = ['lead', 'manager', 'second_line']
/** Who may be asked to take a contact. */
const IS_ASKED: readonly Role[] = ['agent', 'lead', 'second_line']

/** What reaches somebody wherever they are in the house. */
export function OnEveryPage({ role }: { role: Role }) {
  return (
    <>
      {COMES.includes(role) && <SiteAlertBanner />}
      <Suspense>
        {IS_ASKED.includes(role) && <OfferCard />}
        {IS_CALLED.includes(role) && <EmergencyBar />}
      </Suspense>
    </>
  )
}
