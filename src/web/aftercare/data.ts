import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { call } from '../net/call.ts'

export type Mine = ApiOutput<'GET /api/aftercare'>
export type OfferView = Mine['offers'][number]
export type TalkView = Mine['talks'][number]
export type ResponseView = TalkView['responses'][number]
export type BackingView = Mine['backings'][number]
export type Tasks = ApiOutput<'GET /api/care-tasks'>
export type TalkPageView = ApiOutput<'GET /api/talks/:id'>

/** What is kept behind the wall is told by no fact, so that a line that was down may have missed it: these ask by themselves too. */
const ASKS_AGAIN_MS = 30_000

/** The room of counselling. A link and nothing more: that somebody opened it is told to nobody. */
export const COUNSELLING = '/wall'

export const useMyAftercare = (me: string) =>
  useQuery({
    queryKey: ['aftercare'],
    meta: { topics: [`person:${me}`, 'care-tasks'] },
    refetchInterval: ASKS_AGAIN_MS,
    queryFn: () => call('GET /api/aftercare', {}),
  })

export const useCareTasks = (me: string) =>
  useQuery({
    queryKey: ['care-tasks'],
    meta: { topics: [`person:${me}`, 'care-tasks'] },
    refetchInterval: ASKS_AGAIN_MS,
    queryFn: () => call('GET /api/care-tasks', {}),
  })

export const useTalk = (id: string, me: string) =>
  useQuery({
    queryKey: ['talk', id],
    meta: { topics: [`person:${me}`] },
    refetchInterval: ASKS_AGAIN_MS,
    queryFn: () => call('GET /api/talks/:id', { id }),
  })

export const useTalkers = (isOpen: boolean) =>
  useQuery({ queryKey: ['talkers'], enabled: isOpen, queryFn: () => call('GET /api/talkers', {}) })

export const useChampion = (me: string) =>
  useQuery({
    queryKey: ['champion'],
    meta: { topics: [`person:${me}`] },
    refetchInterval: ASKS_AGAIN_MS,
    queryFn: () => call('GET /api/champion', {}),
  })
