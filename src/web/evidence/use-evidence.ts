import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ApiInput, ApiOutput, RouteName } from '#api.ts'
import { useDo } from '../net/act.tsx'
import { call, Refused, seat } from '../net/call.ts'
import { useSession } from '../net/session.tsx'

/** Asks for something of evidence or of legal, and again when it hears that it changed. */
export function useEvidence<R extends RouteName>(route: R, input: ApiInput<R>, enabled = true) {
  const { person } = useSession()
  return useQuery<ApiOutput<R>>({
    queryKey: ['evidence', route, input],
    enabled,
    meta: { topics: ['evidence', `person:${person.id}`] },
    queryFn: () => call(route, input),
  })
}

/** Does one thing and looks again at everything of evidence. */
export function useDoEvidence() {
  const act = useDo()
  const queries = useQueryClient()
  return async <R extends RouteName>(route: R, input: ApiInput<R>): Promise<ApiOutput<R> | null> => {
    const answer = await act(route, input)
    if (answer) await queries.invalidateQueries({ queryKey: ['evidence'] })
    return answer
  }
}

/** The purpose goes in the body: an address is written into more logs than this house has. */
export async function savePack(asked: ApiInput<'POST /api/evidence/packs'>): Promise<void> {
  const answer = await fetch(`${seat(location.pathname)}/api/evidence/packs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
    body: JSON.stringify(asked),
  })
  if (!answer.ok) {
    const said = (await answer.json().catch(() => null)) as { refusal?: { code: string; sentence: string } } | null
    throw new Refused(said?.refusal?.code ?? 'line.down', said?.refusal?.sentence ?? '')
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = `evidence-${asked.on}-${asked.id.slice(-8)}.zip`
  link.click()
  URL.revokeObjectURL(link.href)
}
