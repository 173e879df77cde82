import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { ClockIcon } from '../ui/icons.ts'
import { PromiseRow } from '../ui/promise/promise-row.tsx'
import { SystemLine } from '../ui/system-line.tsx'
import { Tag } from '../ui/tag.tsx'
import { CaseDemands } from './case-demands.tsx'
import { CaseFacts } from './case-facts.tsx'
import type { CasesActs, CaseView } from './cases-view.ts'

type Props = { one: CaseView; now: string; acts: CasesActs }

/** One case: facts, then demands in their fixed order, then what was promised and what happened. */
export function CasePane({ one, now, acts }: Props) {
  const { t } = useWords()
  return (
    <section className="sy-case" aria-label={`${one.customer} ${one.id}`}>
      <button type="button" className="sy-link sy-case-back" onClick={acts.onBack}>
        {t('cases.back')}
      </button>
      <div className="sy-case-head">
        <h2>{one.title}</h2>
        <span className="sy-label">{one.id}</span>
        {one.due && (
          <Tag tone="time" icon={<ClockIcon size={14} stroke={1.75} />}>
            {one.due}
          </Tag>
        )}
      </div>
      {one.need && <p className="sy-small sy-quiet">{t('cases.need', { need: one.need })}</p>}
      <CaseFacts facts={one.facts} acts={acts} />
      <CaseDemands demands={one.demands} acts={acts} />
      {one.promises.length > 0 && (
        <Part title={t('promise.title')}>
          {one.promises.map((promise) => (
            <PromiseRow
              key={promise.id}
              promise={promise}
              now={now}
              onKeep={acts.onKeepPromise}
              onMove={acts.onMovePromise}
            />
          ))}
        </Part>
      )}
      {one.log.length > 0 && (
        <Part title={t('cases.log')}>
          {one.log.map((line) =>
            line.canUndo ? (
              <SystemLine key={line.id} line={line} onUndo={acts.onUndo} />
            ) : (
              <SystemLine key={line.id} line={line} />
            ),
          )}
        </Part>
      )}
    </section>
  )
}

export const Part = ({
  title,
  beside,
  end,
  children,
}: {
  title: string
  beside?: string
  end?: string
  children: ReactNode
}) => (
  <section className="sy-case-part">
    <h3>
      {title}
      {beside && <span className="sy-small sy-quiet">{beside}</span>}
      {end && <span className="sy-caption sy-label">{end}</span>}
    </h3>
    {children}
  </section>
)
