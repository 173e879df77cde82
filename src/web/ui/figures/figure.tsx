import './figures.css'
import type { ComponentType } from 'react'
import { useWords } from '../../i18n.ts'
import { CannotTellIcon, FallIcon, NotShownIcon, RiseIcon, SameIcon } from '../icons.ts'
import type { FigureVerdict, FigureView } from './figure-view.ts'
import { Trend } from './trend.tsx'

/** A value with what it was counted from, or, as large, that it cannot be told. */
export function Figure({ figure, onRows }: { figure: FigureView; onRows?: ((id: string) => void) | undefined }) {
  const { t } = useWords()
  const isCertain = figure.value !== null && figure.verdict !== 'not_shown'

  return (
    <article className={`sy-figure ${isCertain ? '' : 'is-unknown'}`} aria-labelledby={`figure-${figure.id}`}>
      <header>
        <h3 id={`figure-${figure.id}`}>{figure.title}</h3>
        <Judged verdict={figure.verdict} direction={figure.direction} />
      </header>
      <div className="sy-figure-body">
        <div>
          <p className="sy-figure-value">
            {isCertain ? figure.value : t(`verdict.${figure.verdict}`)}
            {isCertain && <span className="sy-figure-unit"> {figure.unit}</span>}
          </p>
          <p className="sy-figure-counted">
            {onRows && figure.verdict !== 'not_shown' ? (
              <button
                type="button"
                className="sy-figure-rows"
                aria-label={`${figure.counted}. ${t('figure.rows', { title: figure.title })}`}
                onClick={() => onRows(figure.id)}
              >
                {figure.counted}
              </button>
            ) : (
              figure.counted
            )}
          </p>
          <p className="sy-figure-interval">{figure.interval}</p>
        </div>
        {figure.verdict === 'not_shown' ? (
          <span className="sy-figure-nothing sy-hatched" aria-hidden />
        ) : (
          <Trend
            trend={figure.trend}
            isCertain={isCertain}
            unit={figure.unit.startsWith('%') ? '%' : ''}
            id={figure.id}
          />
        )}
      </div>
      <p className="sy-figure-foot">{figure.exclusions}</p>
    </article>
  )
}

const SIGNS: Readonly<
  Record<Exclude<FigureVerdict, 'better' | 'worse'>, ComponentType<{ size?: number; stroke?: number }>>
> = {
  no_clear_change: SameIcon,
  cannot_tell: CannotTellIcon,
  not_shown: NotShownIcon,
}

/** The arrow is the line's direction; the word judges it. Colours alone would say opposite things in Taipei and London. */
export function Judged({ verdict, direction }: Pick<FigureView, 'verdict' | 'direction'>) {
  const { t } = useWords()
  const Sign = verdict === 'better' || verdict === 'worse' ? arrow(direction) : SIGNS[verdict]
  return (
    <span className={`sy-judged is-${verdict}`}>
      <Sign size={16} stroke={1.75} />
      {t(`verdict.${verdict}`)}
    </span>
  )
}

function arrow(direction: FigureView['direction']) {
  if (direction === 'up') return RiseIcon
  return direction === 'down' ? FallIcon : SameIcon
}
