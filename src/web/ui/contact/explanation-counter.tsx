import './contact.css'
import { type Say, useWords } from '../../i18n.ts'
import { Kbd } from '../kbd.tsx'
import { StrokeMark } from '../stroke-mark.tsx'

export type ExplanationView = {
  count: 0 | 1 | 2 | 3
  lead: string
  isLeadAsked: boolean
}

/** Explanations are counted so that nobody has to explain a fourth time. */
export function ExplanationCounter({ explained, isMine = true }: { explained: ExplanationView; isMine?: boolean }) {
  const { t } = useWords()
  return (
    <div className="sy-counter">
      <StrokeMark inked={explained.count} size={40} title={t('stroke.count', { n: explained.count })} />
      <div>
        <p className="sy-counter-title">{title(explained, t)}</p>
        {isMine && (
          <p className="sy-small sy-quiet">
            {hint(explained, t)}
            {explained.count === 2 && !explained.isLeadAsked && <Kbd>T</Kbd>}
          </p>
        )}
      </div>
    </div>
  )
}

function title({ count }: ExplanationView, t: Say): string {
  if (count === 0) return t('counter.none')
  return count === 1 ? t('counter.not_accepted.1') : t('counter.not_accepted', { n: count })
}

function hint({ count, isLeadAsked, lead }: ExplanationView, t: Say): string {
  if (isLeadAsked) return t('counter.pending', { lead })
  return count === 2 ? `${t('counter.next', { lead })} ` : ''
}
