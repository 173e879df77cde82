import { useWords } from '../i18n.ts'
import { type MyCaseAnswer, money, type Step, type When } from '../portal-data.ts'
import { ClockIcon, TickIcon } from '../ui/icons.ts'
import type { MyCaseView } from './my-case-view.ts'

type Props = { mine: MyCaseAnswer; when: When }

/** How far the case is, each step with its date, and by when the next one comes. */
export function MyCaseSteps({ mine, when }: Props) {
  const { t } = useWords()
  return (
    <section>
      <h2>{t('mine.steps')}</h2>
      <ol className="sy-mine-steps">
        {mine.steps.map((it) => (
          <li key={it.step} className={`is-${it.state}`} aria-current={it.state === 'now' ? 'step' : undefined}>
            <StepMark state={it.state} />
            <span>
              {t(`mine.step.${it.step}`)}
              {it.count && <> {t('mine.step.count', it.count)}</>}
              <span className="sy-hidden"> {t(`mine.step.${it.state}`)}</span>
            </span>
            <span className="sy-mine-when">
              {momentOf(it, when, t('mine.step.by', { at: it.by ? when.at(it.by) : '' }))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const momentOf = (it: Step, when: When, by: string) => {
  if (it.at) return <time dateTime={it.at}>{when.at(it.at)}</time>
  return it.by && <time dateTime={it.by}>{by}</time>
}

function StepMark({ state }: { state: Step['state'] }) {
  if (state === 'done') return <TickIcon size={16} stroke={1.75} aria-hidden />
  if (state === 'now') return <ClockIcon size={16} stroke={1.75} aria-hidden />
  return <span className="sy-mine-ahead" aria-hidden />
}

export function MyCaseRemedies({ mine, when }: Props) {
  const { t, language } = useWords()
  if (mine.remedies.length === 0) return null
  return (
    <section>
      <h2>{t('mine.remedies')}</h2>
      <ul className="sy-mine-lines">
        {mine.remedies.map((it) => (
          <li key={`${it.kind} ${it.words} ${it.amount}`}>
            <strong>{it.words}</strong> {it.amount > 0 && money(it.amount, it.currency, language)}{' '}
            <span className="sy-mine-when">
              {t(`mine.remedy.${it.state}`, { at: it.sentAt ? when.day(it.sentAt) : '' })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was said and whether it was done; and, for whoever wants it, everything that was done on the way. */
export function MyCaseDone({ mine, done, when }: Props & { done: MyCaseView['done'] }) {
  const { t } = useWords()
  if (done.length === 0 && mine.effort.length === 0) return null
  return (
    <section>
      <h2>{t('mine.done')}</h2>
      <ul className="sy-mine-done">
        {done.map((each) => (
          <li key={each.id} className={`is-${each.state}`}>
            <span className="sy-mine-day">{each.day}</span>
            {each.state === 'kept' ? (
              <TickIcon size={16} stroke={1.75} aria-hidden />
            ) : (
              <ClockIcon size={16} stroke={1.75} aria-hidden />
            )}
            <span>
              {each.words}
              <span className={each.state === 'late' ? 'sy-mine-late' : 'sy-hidden'}>
                {' '}
                {t(`mine.done.${each.state}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {mine.effort.length > 0 && (
        <details className="sy-mine-more">
          <summary>{t('mine.effort', { n: mine.effort.length })}</summary>
          <ul className="sy-mine-lines">
            {mine.effort.map((it) => (
              <li key={`${it.at} ${it.kind} ${it.words}`}>
                <time dateTime={it.at}>{when.at(it.at)}</time>{' '}
                {it.kind === 'contact' ? t(`mine.effort.${it.words}` as 'mine.effort.phone') : it.words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
