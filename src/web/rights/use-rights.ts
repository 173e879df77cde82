import { useQuery } from '@tanstack/react-query'
import { call } from '../net/call.ts'

export const useRights = () =>
  useQuery({ queryKey: ['rights'], meta: { topics: ['rights'] }, queryFn: () => call('GET /api/rights', {}) })
