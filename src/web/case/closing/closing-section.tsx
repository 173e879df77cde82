import './closing.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { WordKey } from '#words.ts'
import { useWords } from '../../i18n.ts'
import { call } from '../../net/call.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { Part } from '../part.tsx'
import { CauseForm, type CauseView } from './cause-form.tsx'
import { Decisions } from './decisions.tsx'
import { EndForm } from './end-form.tsx'
import { OpenList } from './open-list.tsx'
import { Reopen } from './reopen.tsx'
import { type ClosingView, Truths } from './truths.tsx'

/** The end of a case: what is owed, three truths, the decision, the cause, what it teaches, and the closing itself. */
export function ClosingSection({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const meta = { topics: [`case:${caseId}`] }
  const closing = useQuery({
    queryKey: ['case-closing', caseId],
    meta,
    queryFn: () => call('GET /api/cases/:id/closing', { id: caseId }),
  })
  const cause = useQuery({
    queryKey: ['case-cause', caseId],
    meta,
    queryFn: () => call('GET /api/cases/:id/cause', { id: caseId }),
  })
  const one = useQuery({ queryKey: ['case', caseId], meta, queryFn: () => call('GET /api/cases/:id', { id: caseId }) })
  if (!closing.data || !cause.data || !one.data) return null
  const points = one.data.demands.map((it) => ({ id: it.id, words: it.words ?? t('page.demand.staff') }))
  return (
    <Part title={t('ending.title')}>
      <Truths closing={closing.data} />
      <OpenList open={closing.data.open} />
      <h4>{t('ending.decisions')}</h4>
      <Decisions caseId={caseId} closing={closing.data} points={points} />
      <Cause caseId={caseId} cause={cause.data} isOpen={closing.data.state === 'open'} />
      {closing.data.state === 'open' ? (
        <Ending caseId={caseId} closing={closing.data} cause={cause.data} />
      ) : (
        <Reopen caseId={caseId} closing={closing.data} />
      )}
    </Part>
  )
}

function Cause({ caseId, cause, isOpen }: { caseId: string; cause: CauseView; isOpen: boolean }) {
  const { t } = useWords()
  const [isWriting, setWriting] = useState(false)
  const { settled } = cause
  return (
    <>
      <h4>{t('ending.cause')}</h4>
      {settled && !isWriting && (
        <p>
          {cause.codes.find((it) => it.code === settled.code)?.words ?? settled.code}{' '}
          <span className="sy-small sy-quiet">{t('ending.cause.by', { name: settled.by })}</span>
        </p>
      )}
      {isWriting && <CauseForm caseId={caseId} cause={cause} onDone={() => setWriting(false)} />}
      {isOpen && !isWriting && (
        <ActButton onAct={() => setWriting(true)}>{t(settled ? 'ending.cause.change' : 'ending.cause')}</ActButton>
      )}
    </>
  )
}

function Ending({ caseId, closing, cause }: { caseId: string; closing: ClosingView; cause: CauseView }) {
  const { t } = useWords()
  const locked = closing.locked ? t(closing.locked as WordKey) : undefined
  return (
    <>
      {locked ? (
        <div className="sy-ending-acts">
          <ActButton locked={locked}>{t('ending.do')}</ActButton>
          <span className="sy-small sy-quiet">{locked}</span>
        </div>
      ) : (
        <>
          <h4>{t('ending.how')}</h4>
          <EndForm caseId={caseId} closing={closing} cause={cause} />
        </>
      )}
    </>
  )
}
