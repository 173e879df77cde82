import './contact.css'
import { type Say, useWords } from '../../i18n.ts'
import { Kbd } from '../kbd.tsx'
import { StrokeMark } from '../stroke-mark.tsx'

export type ExplanationView = {
  count: 0 | 1 | 2 | 3
  isAccepted: boolean
  lead: string
  isLeadAsked: boolean
  resetBecause?: string
}

/** Explanations are counted so that nobody has to explain a fourth time. */
export function ExplanationCounter({ explained }: { explained: ExplanationView }) {
  const { t } = useWords()
  return (
    <div className="sy-counter">
      <StrokeMark inked={explained.count} size={40} title={t('stroke.count', { n: explained.count })} />
      <div>
        <p className="sy-counter-title">{title(explained, t)}</p>
        <p className="sy-small sy-quiet">
          {hint(explained, t)}
          {explained.count === 2 && !explained.isAccepted && !explained.isLeadAsked && <Kbd>T</Kbd>}
        </p>
      </div>
    </div>
  )
}

function title({ count, isAccepted }: ExplanationView, t: Say): string {
  if (count === 0) return t('counter.none')
  if (count === 1 && !isAccepted) return t('counter.not_accepted.1')
  return t(isAccepted ? 'counter.accepted' : 'counter.not_accepted', { n: count })
}

function hint({ count, isAccepted, isLeadAsked, lead, resetBecause }: ExplanationView, t: Say): string {
  if (isLeadAsked) return t('counter.pending', { lead })
  if (resetBecause !== undefined) return t('counter.reset', { why: resetBecause })
  return count === 2 && !isAccepted ? `${t('counter.next', { lead })} ` : ''
}
