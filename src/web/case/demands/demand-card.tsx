import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { LockIcon } from '../../ui/icons.ts'
import { Tag } from '../../ui/tag.tsx'
import type { FactView } from '../facts/fact-view.ts'
import { money } from '../money.ts'
import { DecideForm } from './decide-form.tsx'
import { RaiseDemand, WithdrawDemand } from './demand-forms.tsx'
import type { DemandActs, DemandsView, DemandView } from './demand-view.ts'
import { PerspectiveCard } from './perspective-card.tsx'

type Props = {
  demand: DemandView
  nth: number
  view: DemandsView
  facts: readonly FactView[]
  understood: boolean
  acts: DemandActs
  /** The one that is decided now, and that the keys belong to. */
  isCurrent: boolean
  isHandler: boolean
  isSecondLine: boolean
}

/** One demand: what is asked, how it grew, why it waits, or the form that decides it. */
export function DemandCard({ demand, nth, view, facts, understood, acts, isCurrent, isHandler, isSecondLine }: Props) {
  const { t, language } = useWords()
  const isOpen = demand.state === 'open'
  const mayDecide =
    view.mayDecide &&
    isOpen &&
    demand.lock === null &&
    (isSecondLine || (!demand.secondLine && demand.kind !== 'against_staff'))
  return (
    <article className={`sy-demand-card ${isCurrent ? 'is-current' : ''} ${isOpen && !mayDecide ? 'is-waiting' : ''}`}>
      <header className="sy-demand-head">
        <span className="sy-demand-nth">{nth}</span>
        <h4>
          {demand.words ?? t('demands.staff_hidden')}
          {demand.amount !== null && <span className="sy-quiet"> {money(demand.amount, view.currency, language)}</span>}
        </h4>
        <span className="sy-demand-tags">
          <Tag tone="line">{t(demand.staffAsk ? `demands.ask.${demand.staffAsk}` : `demands.kind.${demand.kind}`)}</Tag>
          {!isOpen && <Tag tone={demand.state === 'granted' ? 'done' : 'plain'}>{stateOf(demand.state, t)}</Tag>}
        </span>
      </header>
      {demand.secondLine && isOpen && (
        <p className="sy-small sy-quiet">{t('demands.second_line', { n: demand.version })}</p>
      )}
      <Creep demand={demand} currency={view.currency} />
      {isOpen && demand.lock && (
        <p className="sy-demand-lock">
          <LockIcon size={15} stroke={1.75} aria-hidden /> {lockOf(demand.lock, view, facts, t)}
        </p>
      )}
      {mayDecide && (
        <>
          {view.mayDecide && <Precedents demand={demand} currency={view.currency} />}
          {demand.kind === 'against_staff' && isSecondLine && (
            <PerspectiveCard demand={demand} view={view} acts={acts} />
          )}
          <DecideForm
            demand={demand}
            facts={facts}
            understood={understood}
            hasKeys={isCurrent}
            staffSentence={demand.kind === 'against_staff' ? view.staff.sentence : ''}
            onDecide={(decision) => acts.decide(demand.id, decision)}
          />
        </>
      )}
      <DecisionLine demand={demand} />
      {isHandler && (
        <div className="sy-demand-more">
          <RaiseDemand demand={demand} currency={view.currency} onRaise={(raised) => acts.raise(demand.id, raised)} />
          {isOpen && (
            <WithdrawDemand
              hasTalk={isSecondLine && demand.kind === 'against_staff' && demand.lock === null}
              onWithdraw={(afterTalk, words) => acts.withdraw(demand, afterTalk, words)}
            />
          )}
        </div>
      )}
    </article>
  )
}

type Say = ReturnType<typeof useWords>['t']
const stateOf = (state: DemandView['state'], t: Say) =>
  state === 'withdrawn_after_talk' ? t('demands.state.withdrawn_after_talk') : t(`demand.${state}`)

/** The sentence of the house for why it waits, with the facts it waits for. */
function lockOf(code: string, view: DemandsView, facts: readonly FactView[], t: Say): string {
  const waiting = facts.filter((it) => it.state === 'unverified' && it.admits)
  return t(code as 'demand.facts_needed', {
    count: waiting.length,
    facts: waiting.map((it) => it.words).join(t('list.comma')),
    version: view.demands.length,
  })
}

function DecisionLine({ demand: { decision } }: { demand: DemandView }) {
  const { t } = useWords()
  const when = useWhen()
  if (!decision) return null
  return (
    <div className="sy-demand-decision">
      <p>{decision.words}</p>
      <p className="sy-caption sy-label">{t('demands.decided', { who: decision.by, at: when.full(decision.at) })}</p>
    </div>
  )
}

/** What was asked when, and what had been offered. */
function Creep({ demand, currency }: { demand: DemandView; currency: string }) {
  const { t, language } = useWords()
  const when = useWhen()
  if (demand.versions.length === 0) return null
  return (
    <details className="sy-demand-creep" open={demand.secondLine}>
      <summary>{t('demands.creep')}</summary>
      <ol>
        {demand.versions.map((was) => (
          <li key={was.version}>
            <time dateTime={was.at}>{when.full(was.at)}</time>{' '}
            {t('demands.creep.line', { n: was.version, words: was.words ?? '' })}
            {was.amount !== null && ` ${money(was.amount, currency, language)}`}
            {was.offered && <span className="sy-quiet"> {t('demands.creep.offered', { words: was.offered })}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}

const STATE_OF = { accept: 'granted', partly: 'partly', decline: 'declined' } as const

function Precedents({ demand, currency }: { demand: DemandView; currency: string }) {
  const { t, language } = useWords()
  return (
    <details className="sy-demand-creep" open={demand.secondLine}>
      <summary>{t('demands.precedents')}</summary>
      {demand.precedents.length === 0 && <p className="sy-quiet">{t('demands.precedents.none')}</p>}
      <ul>
        {demand.precedents.map((it) => (
          <li key={`${it.case} ${it.words}`}>
            A-{it.case} {it.words}
            {it.amount !== null && ` ${money(it.amount, currency, language)}`}{' '}
            <strong>{t(`demand.${STATE_OF[it.outcome as keyof typeof STATE_OF]}`)}</strong>
          </li>
        ))}
      </ul>
    </details>
  )
}
