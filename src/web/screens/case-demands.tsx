import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { LockIcon } from '../ui/icons.ts'
import { Part } from './case-pane.tsx'
import type { CaseDemand, CasesActs, RubricView } from './cases-view.ts'

export function CaseDemands({ demands, acts }: { demands: readonly CaseDemand[]; acts: CasesActs }) {
  const { t } = useWords()
  if (demands.length === 0) return null
  return (
    <Part title={t('cases.demands')} end={t('cases.demands.order')}>
      <ol className="sy-case-demands">
        {demands.map((demand, at) => (
          <Demand key={demand.id} demand={demand} nth={at + 1} acts={acts} />
        ))}
      </ol>
    </Part>
  )
}

function Demand({ demand, nth, acts }: { demand: CaseDemand; nth: number; acts: CasesActs }) {
  const { t } = useWords()
  const isOpen = demand.state === 'open' && demand.rubric !== null
  return (
    <li className={`sy-demand is-${demand.state} ${isOpen ? 'is-current' : ''}`}>
      <div className="sy-demand-head">
        <span className="sy-demand-nth">{nth}</span>
        <strong>{demand.words}</strong>
        <span className="sy-small sy-quiet">{isOpen ? t('cases.grade') : demand.note}</span>
      </div>
      {demand.rubric && isOpen && <Rubric id={demand.id} rubric={demand.rubric} acts={acts} />}
    </li>
  )
}

function Rubric({ id, rubric, acts }: { id: string; rubric: RubricView; acts: CasesActs }) {
  const { t } = useWords()
  const locked = rubric.locked ?? undefined
  return (
    <>
      <dl className="sy-rubric">
        {rubric.lines.map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            <dd>{line.words}</dd>
            <dd>
              <strong>{line.result}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <p className="sy-small">
        <strong>{rubric.outcome}</strong>
      </p>
      <div className="sy-demand-acts">
        <ActButton
          tone="primary"
          shortcut="A"
          locked={locked}
          icon={locked === undefined ? undefined : <LockIcon size={16} stroke={1.75} />}
          onAct={() => acts.onApprove(id)}
        >
          {rubric.approve}
        </ActButton>
        <ActButton onAct={() => acts.onChange(id)}>{t('cases.change')}</ActButton>
        <ActButton onAct={() => acts.onDecline(id)}>{t('cases.decline')}</ActButton>
      </div>
      <p className="sy-small sy-quiet">
        {locked}
        {t('list.space')}
        {rubric.precedent}
      </p>
    </>
  )
}
