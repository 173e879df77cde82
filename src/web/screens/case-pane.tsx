import type { ReactNode } from 'react'
import { Part } from '../case/part.tsx'
import { CaseSections } from '../case/sections.tsx'
import { useWords } from '../i18n.ts'
import { ClockIcon } from '../ui/icons.ts'
import { SystemLine } from '../ui/system-line.tsx'
import { Tag } from '../ui/tag.tsx'
import type { CasesActs, CaseView } from './cases-view.ts'

type Props = { one: CaseView; acts: CasesActs; tools: ReactNode }

/** One case: what is needed, what was asked, what was promised, and what happened. */
export function CasePane({ one, acts, tools }: Props) {
  const { t } = useWords()
  return (
    <section className="sy-case" aria-label={`${one.customer} ${one.ref}`}>
      <button type="button" className="sy-link sy-case-back" onClick={acts.onBack}>
        {t('cases.back')}
      </button>
      <div className="sy-case-head">
        <h2>{one.title}</h2>
        <span className="sy-label">
          {one.customer} {one.ref}
        </span>
        {one.due && (
          <Tag tone="time" icon={<ClockIcon size={14} stroke={1.75} />}>
            {one.due}
          </Tag>
        )}
      </div>
      {one.need && <p className="sy-small sy-quiet">{t('cases.need', { need: one.need })}</p>}
      <CaseSections caseId={one.id} place="main" />
      <CaseSections caseId={one.id} place="aside" />
      {one.log.length > 0 && (
        <Part title={t('cases.log')}>
          {one.log.map((line) => (
            <SystemLine key={line.id} line={line} />
          ))}
        </Part>
      )}
      {tools}
    </section>
  )
}
