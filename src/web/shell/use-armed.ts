import { useEffect, useState } from 'react'

const WITHIN = 3000

/** Two presses within three seconds: one slip of a finger ends no contact. Gives whether it waits for the second press. */
export function useArmed(run: () => void): readonly [isArmed: boolean, press: () => void] {
  const [isArmed, setArmed] = useState(false)
  useEffect(() => {
    if (!isArmed) return
    const calm = setTimeout(() => setArmed(false), WITHIN)
    return () => clearTimeout(calm)
  }, [isArmed])

  const press = () => {
    if (isArmed) run()
    setArmed(!isArmed)
  }
  return [isArmed, press]
}
