import './cases.css'
import type { ReactNode } from 'react'

/** One part of a case under its own heading. */
export const Part = ({ title, beside, children }: { title: string; beside?: ReactNode; children: ReactNode }) => (
  <section className="sy-case-part">
    <h3>
      {title}
      {beside}
    </h3>
    {children}
  </section>
)
