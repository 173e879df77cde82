import './basics.css'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'

export type SystemLineView = {
  id: string
  at: string
  who: string | null
  what: string
  why?: string
  undoUntil?: string
}

/** An automatic step: who or what did it, when, why, and the way back. */
export function SystemLine({
  line,
  undo,
  onUndo,
}: {
  line: SystemLineView
  undo?: string
  onUndo?: (id: string) => void
}) {
  const { t } = useWords()
  const when = useWhen()

  return (
    <div className="sy-system-line">
      <time className="sy-label" dateTime={line.at}>
        {when.clock(line.at)}
      </time>
      <p>
        {line.who === null && <span className="sy-label">{t('line.system')} </span>}
        {line.who !== null && <strong>{line.who} </strong>}
        {line.what}
        {line.why && <span className="sy-quiet"> {line.why}</span>}
      </p>
      {onUndo && (
        <button type="button" className="sy-link" onClick={() => onUndo(line.id)}>
          {undo ?? t('line.undo')}
        </button>
      )}
    </div>
  )
}
