import './part.css'
import type { ReactNode } from 'react'

/** One part of a case under its heading. */
export const Part = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className="sy-case-part">
    <h3>{title}</h3>
    {children}
  </section>
)
