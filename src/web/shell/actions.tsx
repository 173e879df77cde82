import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Action } from './action.ts'

type Register = (owner: string, actions: readonly Action[]) => void
type Registry = { all: readonly Action[]; now: () => readonly Action[] }

const Registered = createContext<Registry>({ all: [], now: () => [] })
const Registering = createContext<Register>(() => {})

/** Knows what can be done on the screen now. What came onto the screen later answers a key before what stood there. */
export function Actions({ children }: { children: ReactNode }) {
  const owners = useRef<ReadonlyMap<string, readonly Action[]>>(new Map())
  const [all, setAll] = useState<readonly Action[]>([])
  const register = useMemo<Register>(
    () => (owner, actions) => {
      const next = new Map(owners.current)
      if (actions.length > 0) next.set(owner, actions)
      else next.delete(owner)
      owners.current = next
      setAll(allOf(next))
    },
    [],
  )
  const now = useCallback(() => allOf(owners.current), [])
  const registry = useMemo(() => ({ all, now }), [all, now])

  return (
    <Registering value={register}>
      <Registered value={registry}>{children}</Registered>
    </Registering>
  )
}

const allOf = (owners: ReadonlyMap<string, readonly Action[]>) => [...owners.values()].reverse().flat()

export const useAllActions = (): readonly Action[] => useContext(Registered).all

/** The same for a key: what has just come onto the screen answers it before the screen around it is drawn again. */
export const useActionsNow = (): (() => readonly Action[]) => useContext(Registered).now

/**
 * Offers these acts while the component stands. Memoise the list, or it registers anew at each drawing. A list that is
 * drawn anew keeps its place: a conversation ticks every second, and a panel beside it must not lose its digits to it.
 */
export function useActions(actions: readonly Action[]): void {
  const register = useContext(Registering)
  const owner = useId()
  useEffect(() => register(owner, actions), [register, owner, actions])
  useEffect(() => () => register(owner, []), [register, owner])
}
