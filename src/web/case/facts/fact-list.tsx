import './facts.css'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { Part } from '../part.tsx'
import { AddFact } from './fact-forms.tsx'
import { FactRow } from './fact-row.tsx'
import type { BatchReport, FactActs, FactsView } from './fact-view.ts'

type Props = {
  view: FactsView
  now: string
  acts: FactActs
  nextId: string | null
  asked: string | null
  onAsk: (id: string | null) => void
  mayAdd: boolean
  mayBatch: boolean
  report: BatchReport | null
}

export function FactList({ view, now, acts, nextId, asked, onAsk, mayAdd, mayBatch, report }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const open = view.facts.filter((it) => it.state === 'unverified')
  const picked = chosen.filter((id) => open.some((it) => it.id === id))
  const hasChoice = mayBatch && open.length > 1
  return (
    <Part
      title={t('facts.title')}
      beside={
        <>
          {view.facts.length > 0 && (
            <span className="sy-part-beside">
              {t('facts.count', { n: view.facts.length - open.length, m: view.facts.length })}
            </span>
          )}
          {view.clock && (
            <span className={`sy-part-end ${view.overdue ? 'is-late' : ''}`}>
              {view.overdue ? t('facts.late') : t('facts.clock', { at: when.spoken(view.clock, now) })}
            </span>
          )}
        </>
      }
    >
      {view.facts.length === 0 && <EmptyState title={t('facts.none')} teach={t('facts.none.teach')} />}
      <ul className="sy-facts">
        {view.facts.map((fact) => (
          <FactRow
            key={fact.id}
            fact={fact}
            now={now}
            acts={acts}
            maySettle={view.maySettle}
            isNext={fact.id === nextId}
            isAsked={fact.id === asked}
            onAsk={onAsk}
            choice={
              hasChoice && fact.state === 'unverified'
                ? {
                    isChosen: picked.includes(fact.id),
                    onChoose: (is) => setChosen(is ? [...picked, fact.id] : picked.filter((id) => id !== fact.id)),
                  }
                : null
            }
          />
        ))}
      </ul>
      {picked.length > 0 && (
        <p className="sy-facts-batch">
          <ActButton onAct={() => void acts.settleAll(picked)}>{t('facts.batch', { n: picked.length })}</ActButton>
        </p>
      )}
      {report && (
        <div className="sy-facts-report" role="status">
          <p>{report.head}</p>
          <ul>
            {report.lines.map((line) => (
              <li key={line.id}>
                <strong>{line.words}</strong> {line.why}
              </li>
            ))}
          </ul>
        </div>
      )}
      {mayAdd && <AddFact onAdd={acts.add} />}
    </Part>
  )
}
