import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'

type Line = ApiOutput<'GET /api/cases/:id/effort'>['lines'][number]

/** What was done, as we read it or as the customer does. Nobody writes a line of it by hand. */
export function EffortPart({ lines }: { lines: readonly Line[] }) {
  const { t } = useWords()
  const when = useWhen()
  const [isTheirs, setTheirs] = useState(false)
  if (lines.length === 0) return null
  return (
    <div className="sy-claims-effort">
      <h4>
        {t('claims.effort')}{' '}
        <button type="button" className="sy-link sy-small" onClick={() => setTheirs((shown) => !shown)}>
          {t(isTheirs ? 'claims.effort.ours' : 'claims.effort.theirs')}
        </button>
      </h4>
      <ol>
        {lines.map((line) => (
          <li key={line.fact} className="sy-system-line">
            <time className="sy-label" dateTime={line.at} title={when.full(line.at)}>
              {when.shortDay(line.at)} {when.clock(line.at)}
            </time>
            <span>{isTheirs ? line.toCustomer : line.words}</span>
          </li>
        ))}
      </ol>
      <p className="sy-caption sy-quiet">{t('claims.effort.note')}</p>
    </div>
  )
}
