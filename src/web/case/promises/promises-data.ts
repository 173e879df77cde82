import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { call } from '../../net/call.ts'

export type CasePromises = ApiOutput<'GET /api/cases/:id/promises'>
export type CasePromise = CasePromises['promises'][number]
export type DepartmentTask = CasePromises['tasks'][number]

export const useCasePromises = (caseId: string) =>
  useQuery({
    queryKey: ['case-promises', caseId],
    meta: { topics: [`case:${caseId}`] },
    queryFn: () => call('GET /api/cases/:id/promises', { id: caseId }),
  })

/** What is owed comes first, the nearest moment before the others; then what has ended, newest first. */
export const inOrder = (all: readonly CasePromise[]): readonly CasePromise[] =>
  all.toSorted((a, b) => (a.owed === b.owed ? (a.owed ? 1 : -1) * a.dueAt.localeCompare(b.dueAt) : a.owed ? -1 : 1))
