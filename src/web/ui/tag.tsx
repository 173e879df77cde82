import './basics.css'
import type { ReactNode } from 'react'

export type Tone = 'plain' | 'dashed' | 'time' | 'done' | 'care' | 'conduct' | 'act' | 'line'

/** A short word beside a thing. Dashed says: not yet certain. */
export const Tag = ({ tone = 'plain', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) => (
  <span className={`sy-tag is-${tone}`}>
    {icon}
    {children}
  </span>
)
