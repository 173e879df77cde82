import '../screens/cases.css'
import './part.css'
import type { ReactNode } from 'react'

/** With an id, other parts can lead to it. */
type Props = { title: ReactNode; id?: string; beside?: ReactNode; children: ReactNode }

/** One part of a case under its own heading. */
export const Part = ({ title, id, beside, children }: Props) => (
  <section className="sy-case-part" id={id} tabIndex={id ? -1 : undefined}>
    <h3>
      {title}
      {beside}
    </h3>
    {children}
  </section>
)
