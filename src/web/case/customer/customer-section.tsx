import { useQuery } from '@tanstack/react-query'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { CustomerView } from './customer-view.tsx'

/** What the customer said on their own page, and what waits for an answer of ours. */
export function CustomerSection({ caseId }: { caseId: string }) {
  const act = useDo()
  const said = useQuery({
    queryKey: ['from-customer', caseId],
    meta: { topics: [`case:${caseId}`] },
    queryFn: () => call('GET /api/cases/:id/from-customer', { id: caseId }),
  })
  if (!said.data) return null
  return (
    <CustomerView
      said={said.data}
      onAnswer={async (word, as, words, need) =>
        (await act('PUT /api/cases/:id/words/:word/answer', { id: caseId, word, as, words, need })) !== null
      }
    />
  )
}
