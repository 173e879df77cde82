import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { call } from './call.ts'
import { listen } from './live.ts'

export type Session = ApiOutput<'GET /api/session'>
type SignedIn = Session & { person: NonNullable<Session['person']> }

const SESSION = ['session'] as const

export const useSessionQuery = () =>
  useQuery({
    queryKey: SESSION,
    queryFn: async () => ({ ...(await call('GET /api/session', {})), fetchedAt: Date.now() }),
    staleTime: 60_000,
    retry: 1,
  })

const Here = createContext<{ session: SignedIn; ahead: number; isUp: boolean } | null>(null)

/** The person who sits here, the house's time, and whether the line stands. */
export function Seated({
  session,
  fetchedAt,
  children,
}: {
  session: SignedIn
  fetchedAt: number
  children: ReactNode
}) {
  const queries = useQueryClient()
  const [isUp, setUp] = useState(true)
  useEffect(() => listen(queries, () => void queries.invalidateQueries({ queryKey: SESSION }), setUp), [queries])
  const ahead = Date.parse(session.now) - fetchedAt
  return <Here value={{ session, ahead: Math.abs(ahead) < 2000 ? 0 : ahead, isUp }}>{children}</Here>
}

function useHere() {
  const here = useContext(Here)
  if (!here) throw new Error('Nobody sits here')
  return here
}

export const useSession = (): SignedIn => useHere().session
export const useIsUp = (): boolean => useHere().isUp

/** The house's time, drawn anew every so often. */
export function useNow(everyMs = 1000): string {
  const { ahead } = useHere()
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return new Date(Date.now() + ahead).toISOString()
}
