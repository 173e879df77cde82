import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useState } from 'react'
import type { Action } from './action.ts'

type Register = (owner: string, actions: readonly Action[]) => void
type Registry = { all: readonly Action[] }

const Registered = createContext<Registry>({ all: [] })
const Registering = createContext<Register>(() => {})

/** Knows what can be done on the screen now. Later screens answer a key before earlier ones. */
export function Actions({ children }: { children: ReactNode }) {
  const [owners, setOwners] = useState<ReadonlyMap<string, readonly Action[]>>(new Map())
  const register = useMemo<Register>(
    () => (owner, actions) =>
      setOwners((before) => {
        const next = new Map(before)
        next.delete(owner)
        if (actions.length > 0) next.set(owner, actions)
        return next
      }),
    [],
  )
  const registry = useMemo(() => ({ all: [...owners.values()].reverse().flat() }), [owners])

  return (
    <Registering value={register}>
      <Registered value={registry}>{children}</Registered>
    </Registering>
  )
}

export const useAllActions = (): readonly Action[] => useContext(Registered).all

/** Offers these acts while the component stands. Memoise the list, or it registers anew at each drawing. */
export function useActions(actions: readonly Action[]): void {
  const register = useContext(Registering)
  const owner = useId()
  useEffect(() => {
    register(owner, actions)
    return () => register(owner, [])
  }, [register, owner, actions])
}
