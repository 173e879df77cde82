import '../../ui/promise/promise.css'
import './promises.css'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ClockIcon, LockIcon, TickIcon } from '../../ui/icons.ts'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { Tag } from '../../ui/tag.tsx'
import { WorkingSteps } from '../../ui/working-steps.tsx'
import type { CasePromise } from './promises-data.ts'

type Props = { promise: CasePromise; now: string; children?: ReactNode }

/** One promise whole: when, what, whose, on whose word, what came of it, and who has had it. */
export function PromiseLine({ promise, now, children }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const isDone = promise.ending === 'kept' || promise.ending === 'late'
  const Icon = isDone ? TickIcon : ClockIcon
  return (
    <li
      className={`sy-promise sy-promise-line is-${isDone ? 'kept' : promise.ending === 'broken' ? 'overdue' : 'open'}`}
    >
      <div className="sy-promise-when">
        <p>
          <Icon size={15} stroke={1.75} aria-hidden />
          <strong>{when.near(promise.dueAt, now)}</strong>
        </p>
        {promise.owed && (
          <span className="sy-small sy-quiet">
            <RelativeTime at={promise.dueAt} now={now} />
          </span>
        )}
        {promise.steps.length > 0 && <WorkingSteps steps={promise.steps} />}
      </div>
      <div className="sy-promise-words">
        <p className={promise.ending === 'moved' ? 'sy-quiet' : undefined}>
          {promise.words} <span className="sy-small sy-label">{promise.owner.name}</span>
        </p>
        <p className="sy-promise-tags">
          <Ending promise={promise} />
          {promise.internal && (
            <Tag tone="line" icon={<LockIcon size={13} stroke={1.75} aria-hidden />}>
              {t('promises.internal')}
            </Tag>
          )}
          {!promise.internal && !promise.isNews && promise.accepted !== 'not_asked' && (
            <Tag tone={promise.accepted === 'yes' ? 'done' : 'dashed'}>
              {t(`promises.accepted.${promise.accepted}`)}
            </Tag>
          )}
          {promise.source && <Tag tone="dashed">{t('promises.source', { who: promise.source })}</Tag>}
        </p>
        {promise.keptWords && <p className="sy-small sy-quiet">{promise.keptWords}</p>}
        <Course promise={promise} />
        {children}
      </div>
    </li>
  )
}

/** Kept, late, broken and moved: four different truths, each in a word. */
function Ending({ promise }: { promise: CasePromise }) {
  const { t } = useWords()
  const when = useWhen()
  const at = promise.keptAt ? when.full(promise.keptAt) : ''
  switch (promise.ending) {
    case 'kept':
      return <Tag tone="done">{t(promise.keptHow === 'tries' ? 'promises.kept_tries' : 'promise.kept_at', { at })}</Tag>
    case 'late':
      return <Tag tone="time">{t('promises.kept_late', { at })}</Tag>
    case 'broken':
      return <Tag tone="time">{t('promises.broken')}</Tag>
    case 'moved':
      return (
        <Tag tone="line">
          {t(promise.moves > 0 ? 'promises.moved_again' : 'promises.moved', {
            at: promise.movedTo ? when.full(promise.movedTo) : '',
          })}
        </Tag>
      )
    default:
      return promise.asked ? <Tag tone="dashed">{t('promises.asked', { name: promise.asked.to.name })}</Tag> : null
  }
}

/** What happened to it on the way: tries, hands, and what others still owe. */
function Course({ promise }: { promise: CasePromise }) {
  const { t } = useWords()
  const when = useWhen()
  const { tried } = promise
  return (
    <ul className="sy-promise-course sy-small sy-quiet">
      {promise.attempts.map((it) => (
        <li key={`${it.at} ${it.outcome}`}>
          <time dateTime={it.at}>{when.full(it.at)}</time> {t(`promises.try.${it.outcome}`)} {it.by}
        </li>
      ))}
      {promise.owed && promise.isCall && promise.attempts.length > 0 && (
        <li>
          {t('promises.tried', { n: tried.counted })}
          {tried.counted >= 3 && !tried.enough && ` ${t(tried.text ? 'promises.tried.letter' : 'promises.tried.text')}`}
        </li>
      )}
      {promise.handed.map((it) => (
        <li key={`${it.at} ${it.to}`}>
          <time dateTime={it.at}>{when.full(it.at)}</time>{' '}
          {t(`promises.handed.${it.because}`, { from: it.from, to: it.to })}
        </li>
      ))}
      {promise.owed && promise.slot && (
        <li>{t('promises.slot', { from: when.full(promise.slot.from), to: when.clock(promise.slot.to) })}</li>
      )}
      {promise.owed && promise.unanswered > 0 && (
        <li className="sy-promise-late">{t('promises.call_anyway', { n: promise.unanswered })}</li>
      )}
    </ul>
  )
}
