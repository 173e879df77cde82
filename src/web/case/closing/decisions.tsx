import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { DecideForm, type Point } from './decide-form.tsx'
import { LetterForm } from './letter-form.tsx'
import type { ClosingView } from './truths.tsx'

type Props = { caseId: string; closing: ClosingView; points: readonly Point[] }

/** What was found at each stage, whether the customer knows, and what they said to it. */
export function Decisions({ caseId, closing, points }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const { person } = useSession()
  const [writes, setWrites] = useState<'decision' | 'letter' | null>(null)
  const mayDecide = person.role === 'lead' || person.role === 'second_line'
  const untold = closing.findings.findLast((it) => it.toldAt === null)
  const stage = closing.escalatedAt ? 2 : 1
  const done = () => setWrites(null)
  return (
    <div id="case-decision" tabIndex={-1} className="sy-decisions">
      {closing.findings.map((it) => (
        <p key={it.id} className="sy-decision">
          <strong>
            {t(`ending.stage.${it.stage}`)} {t(`ending.outcome.${it.outcome}`)}
          </strong>
          <span className="sy-small sy-quiet">
            {it.decidedBy} ·{' '}
            {it.toldAt && it.recourseUntil
              ? t('ending.told', { at: when.full(it.toldAt), until: when.full(it.recourseUntil) })
              : t('ending.not_told')}
          </span>
        </p>
      ))}
      {closing.escalatedAt && (
        <p className="sy-small">{t('ending.escalated', { at: when.full(closing.escalatedAt) })}</p>
      )}
      {closing.verdict === 'rejects' && <Tag>{t('ending.rejected')}</Tag>}
      {closing.state === 'open' && writes === null && (
        <div className="sy-ending-acts">
          {mayDecide && !untold && (
            <ActButton onAct={() => setWrites('decision')}>
              {t('ending.decide')} {t(`ending.stage.${stage}`)}
            </ActButton>
          )}
          {mayDecide && untold && (
            <ActButton tone="primary" onAct={() => setWrites('letter')}>
              {t('ending.letter')}
            </ActButton>
          )}
          {closing.findings.some((it) => it.toldAt) && closing.verdict !== 'rejects' && (
            <ActButton
              onAct={() =>
                void act('POST /api/cases/:id/verdicts', { id: caseId, says: 'rejects', words: t('ending.reject') })
              }
            >
              {t('ending.reject')}
            </ActButton>
          )}
          {!closing.escalatedAt && (
            <ActButton tone="quiet" onAct={() => void act('POST /api/cases/:id/escalation', { id: caseId })}>
              {t('ending.escalate')}
            </ActButton>
          )}
        </div>
      )}
      {writes === 'decision' && <DecideForm caseId={caseId} stage={stage} points={points} onDone={done} />}
      {writes === 'letter' && untold && <LetterForm finding={untold.id} onDone={done} />}
    </div>
  )
}
