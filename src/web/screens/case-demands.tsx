import { useWords } from '../i18n.ts'
import { Part } from './case-part.tsx'
import type { CaseDemand } from './cases-view.ts'

/** What was asked, in the order it is decided: the loss before the people. */
export function CaseDemands({ demands }: { demands: readonly CaseDemand[] }) {
  const { t } = useWords()
  if (demands.length === 0) return null
  return (
    <Part title={t('cases.demands')} id="case-demand">
      <ol className="sy-case-demands">
        {demands.map((demand, at) => (
          <li key={demand.id} className={`sy-demand is-${demand.state}`}>
            <span className="sy-demand-nth">{at + 1}</span>
            <strong>{demand.words}</strong>
            <span className="sy-small sy-quiet">{demand.note || t(`demand.${demand.state}`)}</span>
          </li>
        ))}
      </ol>
    </Part>
  )
}
