import type { ReactNode } from 'react'

/** One part with all of its states beside each other. Its name is the name in the code, for whoever looks for it. */
export const Shelf = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className="sy-shelf" aria-label={name}>
    <h2 lang="en">{name}</h2>
    {children}
  </section>
)

/** A moment for everything on the shelves, so that two pictures of them are alike. */
export const NOW = '2026-07-16T06:08:41.000Z'
export const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString()
