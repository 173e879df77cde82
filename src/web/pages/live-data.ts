import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { call } from '../net/call.ts'

export type LiveAnswer = ApiOutput<'GET /api/contacts/:id/live'>
export type StoryAnswer = ApiOutput<'GET /api/contacts/:id/story'>

/** The conversation as known here: each answer brings only what is new since the last. */
export function useLive(id: string | null) {
  const queries = useQueryClient()
  const queryKey = ['live', id]
  return useQuery({
    queryKey,
    enabled: id !== null,
    meta: { topics: [`contact:${id}`] },
    queryFn: async (): Promise<LiveAnswer> => {
      const before = queries.getQueryData<LiveAnswer>(queryKey)
      const now = await call('GET /api/contacts/:id/live', { id: id ?? '', after: before?.version ?? -1 })
      return before ? { ...now, utterances: joined(before.utterances, now.utterances) } : now
    },
  })
}

type Utterance = LiveAnswer['utterances'][number]

function joined(known: readonly Utterance[], fresh: readonly Utterance[]): Utterance[] {
  const byId = new Map([...known, ...fresh].map((each) => [each.id, each]))
  return [...byId.values()].toSorted((a, b) => a.at.localeCompare(b.at) || a.key.localeCompare(b.key))
}

export const useStory = (id: string | null, caseId: string | null | undefined) =>
  useQuery({
    queryKey: ['story', id],
    enabled: id !== null,
    meta: { topics: [`contact:${id}`, ...(caseId ? [`case:${caseId}`] : [])] },
    staleTime: 10_000,
    queryFn: () => call('GET /api/contacts/:id/story', { id: id ?? '' }),
  })

export const useMine = (me: string) =>
  useQuery({ queryKey: ['mine'], meta: { topics: [`person:${me}`] }, queryFn: () => call('GET /api/my-contacts', {}) })

export const usePresence = (me: string) =>
  useQuery({ queryKey: ['presence'], meta: { topics: [`person:${me}`] }, queryFn: () => call('GET /api/presence', {}) })
