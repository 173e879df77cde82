import './promise.css'
import { type Say, useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../act-button.tsx'
import { ClockIcon, TickIcon } from '../icons.ts'
import { RelativeTime } from '../relative-time.tsx'
import { Tag } from '../tag.tsx'
import { minutesLate, type PromiseView, toneOf } from './promise-view.ts'

type Props = {
  promise: PromiseView
  now: string
  onKeep?: (id: string) => void
  onMove?: (id: string) => void
  onTell?: (id: string) => void
}

/** What was promised, by whom, by when. Late is ochre and a word, never red: nobody is in danger. */
export function PromiseRow({ promise, now, onKeep, onMove, onTell }: Props) {
  const { t } = useWords()
  const tone = toneOf(promise, now)
  const isOpen = promise.state === 'open' || promise.state === 'moved'

  return (
    <div className={`sy-promise is-${tone}`}>
      <Moment promise={promise} now={now} />
      <div className="sy-promise-words">
        <p>
          {promise.customer && (
            <strong>
              {promise.customer}
              {t('list.pause')}
            </strong>
          )}
          {promise.words} <span className="sy-small sy-label">{promise.owner}</span>
        </p>
        {tone === 'overdue' && <p className="sy-promise-late">{lateness(promise.dueAt, now, t)}</p>}
        {promise.note && <p className="sy-small sy-quiet">{promise.note}</p>}
        <Certainty promise={promise} onTell={onTell} />
      </div>
      {isOpen && (onKeep || onMove) && (
        <div className="sy-promise-acts">
          {onKeep && <ActButton onAct={() => onKeep(promise.id)}>{t('promise.keep')}</ActButton>}
          {onMove && (
            <ActButton tone="quiet" onAct={() => onMove(promise.id)}>
              {t('promise.move')}
            </ActButton>
          )}
        </div>
      )}
    </div>
  )
}

function Moment({ promise, now }: { promise: PromiseView; now: string }) {
  const { t } = useWords()
  const when = useWhen()
  const tone = toneOf(promise, now)
  return (
    <div className="sy-promise-when">
      <p>
        {tone === 'kept' ? (
          <TickIcon size={15} stroke={1.75} aria-hidden />
        ) : (
          <ClockIcon size={15} stroke={1.75} aria-hidden />
        )}
        <strong>{when.near(promise.dueAt, now)}</strong>
      </p>
      {tone === 'overdue' && <Tag tone="time">{t('promise.overdue')}</Tag>}
      {(tone === 'due_soon' || tone === 'open') && (
        <span className="sy-small sy-quiet">
          <RelativeTime at={promise.dueAt} now={now} />
        </span>
      )}
    </div>
  )
}

function Certainty({ promise, onTell }: { promise: PromiseView; onTell: ((id: string) => void) | undefined }) {
  const { t } = useWords()
  const when = useWhen()
  if (promise.state === 'draft') return <Tag tone="dashed">{t('promise.draft')}</Tag>
  if (promise.state === 'kept') return <Tag tone="done">{t('promise.kept_at', { at: when.full(promise.keptAt) })}</Tag>
  return (
    <>
      {promise.state === 'moved' && <Tag tone="line">{t('promise.moved', { at: when.full(promise.movedFrom) })}</Tag>}
      {promise.hasNoBasis && (
        <p className="sy-promise-doubt">
          <Tag tone="dashed">{t('promise.no_basis')}</Tag>
          {onTell && (
            <button type="button" className="sy-link" onClick={() => onTell(promise.id)}>
              {t('promise.tell_early')}
            </button>
          )}
        </p>
      )}
    </>
  )
}

function lateness(dueAt: string, now: string, t: Say): string {
  const minutes = minutesLate(dueAt, now)
  return minutes < 120
    ? t('promise.overdue.minutes', { n: minutes })
    : t('promise.overdue.hours', { n: Math.floor(minutes / 60) })
}
