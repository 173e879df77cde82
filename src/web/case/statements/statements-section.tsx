import './statements.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { RecallSheet } from './recall-sheet.tsx'
import { StatementList } from './statement-list.tsx'

/** What we told this customer, on what ground, and what is done where it was wrong. */
export function StatementsSection({ caseId }: { caseId: string }) {
  const { person } = useSession()
  const [open, setOpen] = useState<string | null>(null)
  const topics = [`case:${caseId}`, 'recalls']
  const said = useQuery({
    queryKey: ['statements', caseId],
    meta: { topics },
    queryFn: () => call('GET /api/cases/:id/statements', { id: caseId }),
  })
  const recalls = useQuery({
    queryKey: ['case-recalls', caseId],
    meta: { topics },
    queryFn: () => call('GET /api/cases/:id/recalls', { id: caseId }),
  })
  if (!said.data || !recalls.data) return null
  const mayJudge = person.role === 'second_line' || person.role === 'lead' || person.role === 'qa'
  const statement = said.data.statements.find((it) => it.id === open)
  const standing = recalls.data.recalls.find((it) => it.statement.id === open || it.id === open)
  return (
    <>
      <StatementList
        statements={said.data.statements}
        recalls={recalls.data.recalls}
        facts={recalls.data.facts.length}
        mayJudge={mayJudge}
        onOpen={setOpen}
      />
      {open !== null && (
        <RecallSheet
          statement={standing?.statement ?? (statement ? { ...statement, by: statement.by.name } : null)}
          recall={standing?.id ?? null}
          facts={recalls.data.facts}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
