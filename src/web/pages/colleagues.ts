import { useQuery } from '@tanstack/react-query'
import { call } from '../net/call.ts'

/** People a promise can be given to. */
export function useColleagues() {
  const people = useQuery({ queryKey: ['people'], staleTime: 600_000, queryFn: () => call('GET /api/people', {}) })
  return (people.data?.people ?? []).filter(
    (it) => it.role === 'agent' || it.role === 'lead' || it.role === 'second_line',
  )
}
