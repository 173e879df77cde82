import './remedies.css'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { action } from '../../shell/action.ts'
import { useActions } from '../../shell/actions.tsx'
import { LawfulWays } from './lawful-ways.tsx'
import { RemediesPart } from './remedies-part.tsx'
import { keyOf, type RemediesView, type RemedyActs } from './remedies-view.ts'

const HANDLERS = ['agent', 'lead', 'second_line']

/** What is given to put it right, or the ways of the law where nothing may be given. */
export function RemediesSection({ caseId }: { caseId: string }) {
  const { person } = useSession()
  const remedies = useQuery({
    queryKey: ['remedies', caseId],
    meta: { topics: [`case:${caseId}`, 'stock'] },
    queryFn: () => call('GET /api/cases/:id/remedies', { id: caseId }),
  })
  const acts = useActs(caseId)
  const view = remedies.data
  const mayAct = HANDLERS.includes(person.role)
  useGiveKey(caseId, mayAct ? view : undefined, acts)
  const { t } = useWords()
  if (!view) return null
  return (
    <>
      <RemediesPart view={view} acts={acts} mayAct={mayAct} isSecondLine={person.role === 'second_line'} t={t} />
      {view.profile === 'public' && <LawfulWays routes={view.routes} />}
    </>
  )
}

function useActs(caseId: string): RemedyActs {
  const act = useDo()
  return useMemo(
    () => ({
      grade: async (given) => (await act('PUT /api/cases/:id/grade', { id: caseId, ...given })) !== null,
      give: async (remedy) => (await act('POST /api/cases/:id/remedies', { id: caseId, ...remedy })) !== null,
      approve: async (id, said) => (await act('PUT /api/remedies/:id/approval', { id, ...said })) !== null,
      refuse: async (id, because) => (await act('PUT /api/remedies/:id/refusal', { id, because })) !== null,
      move: async (id, to, words) =>
        (await (to === 'sent'
          ? act('PUT /api/remedies/:id/sent', { id, words })
          : to === 'received'
            ? act('PUT /api/remedies/:id/received', { id, words })
            : act('PUT /api/remedies/:id/declined', { id, words }))) !== null,
      couldNot: async (power) => (await act('POST /api/cases/:id/shortfalls', { id: caseId, power })) !== null,
    }),
    [act, caseId],
  )
}

function useGiveKey(caseId: string, view: RemediesView | undefined, acts: RemedyActs) {
  const { asked, due } = view ? keyOf(view) : { asked: undefined, due: undefined }
  const currency = view?.currency
  const demand = view?.demands.find((it) => it.state === 'open')?.id ?? null
  useActions(
    useMemo(
      () => [
        action({
          name: `remedies.give.${caseId}`,
          key: 'G',
          label: 'remedies.give',
          shown: asked !== undefined || due !== undefined,
          run: () => {
            if (asked) void acts.approve(asked.id, {})
            else if (due && currency) void acts.give({ kind: due.kind, amount: due.range.most, currency, demand })
          },
        }),
      ],
      [asked, due, currency, demand, acts, caseId],
    ),
  )
}
