import './shields.css'
import type { ReactNode } from 'react'

/** One of several, on or off. */
export const Choice = ({ isOn, onPress, children }: { isOn: boolean; onPress: () => void; children: ReactNode }) => (
  <button type="button" className="sy-choice" aria-pressed={isOn} onClick={onPress}>
    {children}
  </button>
)
