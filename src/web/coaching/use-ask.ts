import { type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ApiInput, ApiOutput, RouteName } from '#api.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'

/** Asks the house for something of this person's, and again when it hears that it changed. */
export function useOwn<R extends RouteName>(route: R, input: ApiInput<R>, enabled = true) {
  const { person } = useSession()
  return useQuery<ApiOutput<R>>({
    queryKey: keyOf(route, input),
    enabled,
    meta: { topics: [`person:${person.id}`] },
    queryFn: () => call(route, input),
  })
}

const keyOf = (route: string, input: unknown): QueryKey => ['coaching', route, input]

/** Does one thing and looks again at everything of coaching. */
export function useDoHere() {
  const act = useDo()
  const queries = useQueryClient()
  return async <R extends RouteName>(route: R, input: ApiInput<R>): Promise<ApiOutput<R> | null> => {
    const answer = await act(route, input)
    if (answer) await queries.invalidateQueries({ queryKey: ['coaching'] })
    return answer
  }
}
