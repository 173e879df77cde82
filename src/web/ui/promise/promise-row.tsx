import './promise.css'
import { type Say, useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../act-button.tsx'
import { ClockIcon, TickIcon } from '../icons.ts'
import { RelativeTime } from '../relative-time.tsx'
import { Tag } from '../tag.tsx'
import { minutesLate, type PromiseView, toneOf } from './promise-view.ts'

type Props = { promise: PromiseView; now: string; owner?: string; onAct?: (id: string) => void }

/** What was promised, by whom, by when. Late is ochre and a word, never red: nobody is in danger. */
export function PromiseRow({ promise, now, owner = promise.owner, onAct }: Props) {
  const { t } = useWords()
  const when = useWhen()
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
          {promise.words} {owner && <span className="sy-small sy-label">{owner}</span>}
        </p>
        {tone === 'overdue' && <p className="sy-promise-late">{lateness(promise.dueAt, now, t)}</p>}
        {promise.note && <p className="sy-small sy-quiet">{promise.note}</p>}
        {promise.state === 'draft' && <Tag tone="dashed">{t('promise.draft')}</Tag>}
        {promise.state === 'kept' && <Tag tone="done">{t('promise.kept_at', { at: when.full(promise.keptAt) })}</Tag>}
        {promise.state === 'moved' && <Tag tone="line">{t('promise.moved', { at: when.full(promise.movedFrom) })}</Tag>}
      </div>
      {isOpen && onAct && (
        <div className="sy-promise-acts">
          <ActButton onAct={() => onAct(promise.id)}>{t('promise.act')}</ActButton>
        </div>
      )}
    </div>
  )
}

function Moment({ promise, now }: { promise: PromiseView; now: string }) {
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
      {(tone === 'due_soon' || tone === 'open') && (
        <span className="sy-small sy-quiet">
          <RelativeTime at={promise.dueAt} now={now} />
        </span>
      )}
    </div>
  )
}

/** In minutes, then in hours, then in days: nobody counts to ninety-seven hours. */
function lateness(dueAt: string, now: string, t: Say): string {
  const minutes = minutesLate(dueAt, now)
  if (minutes < 120) return t('promise.overdue.minutes', { n: minutes })
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? t('promise.overdue.hours', { n: hours })
    : t('promise.overdue.days', { n: Math.floor(hours / 24) })
}
