import './basics.css'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'

export type SystemLineView = {
  id: string
  at: string
  who: string | null
  what: string
  why?: string
}

/** A step that was taken: who or what did it, when, and why. `now` is given where all of it happened just before. */
export function SystemLine({ line, now }: { line: SystemLineView; now?: string }) {
  const { t } = useWords()
  const when = useWhen()

  return (
    <div className="sy-system-line">
      <time className="sy-label" dateTime={line.at} title={when.full(line.at)}>
        {now ? when.clock(line.at) : `${when.shortDay(line.at)} ${when.clock(line.at)}`}
      </time>
      <p>
        {line.who === null && <span className="sy-label">{t('line.system')} </span>}
        {line.who !== null && <strong>{line.who} </strong>}
        {line.what}
        {line.why && <span className="sy-quiet"> {line.why}</span>}
      </p>
    </div>
  )
}
