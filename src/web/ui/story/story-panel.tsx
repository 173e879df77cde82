import './story.css'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ClockIcon, TickIcon } from '../icons.ts'
import { Kbd } from '../kbd.tsx'
import { minutesLate, type PromiseView } from '../promise/promise-view.ts'
import { Tag } from '../tag.tsx'
import type { DemandView, StatementView, StoryFact, StoryView } from './story-view.ts'

/** The story before answering. Nothing here is asked of the customer a second time. */
export function StoryPanel({ story, now }: { story: StoryView; now: string }) {
  const { t } = useWords()
  return (
    <div className="sy-story">
      <Part title={t('story.title')} shortcut="S">
        <ol className="sy-timeline">
          {story.facts.map((fact) => (
            <Fact key={fact.id} fact={fact} />
          ))}
        </ol>
      </Part>
      <Part title={t('story.need')}>
        <p className={story.need === null ? 'sy-label' : ''}>{story.need ?? t('story.need.none')}</p>
      </Part>
      {story.demands.length > 0 && (
        <Part title={t('story.demands')} isJoined>
          <ol className="sy-demands">
            {story.demands.map((demand, at) => (
              <Demand key={demand.id} demand={demand} nth={at + 1} />
            ))}
          </ol>
        </Part>
      )}
      {story.statements.length > 0 && <Statements statements={story.statements} />}
      <Promises promises={story.promises} now={now} />
      {story.offers.length > 0 && (
        <Part title={t('story.offers')}>
          <ul className="sy-offers">
            {story.offers.map((offer) => (
              <li key={offer.id}>
                {offer.words} {offer.limit && <span className="sy-label">{offer.limit}</span>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Conduct restrictions={story.restrictions} />
    </div>
  )
}

type PartProps = { title: string; shortcut?: string; isJoined?: boolean; children: ReactNode }

const Part = ({ title, shortcut, isJoined = false, children }: PartProps) => (
  <section className={isJoined ? 'sy-part is-joined' : 'sy-part'}>
    <h2 className="sy-pane-head">
      {title}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </h2>
    {children}
  </section>
)

function Fact({ fact }: { fact: StoryFact }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <li className={`sy-fact is-${fact.state}`}>
      <time dateTime={fact.at}>
        {when.shortDay(fact.at)}
        <br />
        {when.clock(fact.at)}
      </time>
      <span className="sy-fact-dot" aria-hidden />
      <div>
        <p className="sy-fact-words">{fact.state === 'now' ? t('story.now') : fact.words}</p>
        {fact.source && fact.state !== 'unverified' && <p className="sy-quiet">{fact.source}</p>}
        {fact.state === 'unverified' && (
          <Tag tone="dashed">
            {fact.source ? `${fact.source}${t('list.pause')}` : ''}
            {t('story.unverified')}
          </Tag>
        )}
        {fact.state === 'disproved' && <Tag tone="line">{t('story.disproved')}</Tag>}
      </div>
    </li>
  )
}

function Demand({ demand, nth }: { demand: DemandView; nth: number }) {
  const { t } = useWords()
  return (
    <li>
      <strong className="sy-label">{nth}</strong>
      <div>
        <p>{demand.words}</p>
        <p className="sy-small sy-quiet">{demand.note ?? t(`demand.${demand.state}`)}</p>
      </div>
    </li>
  )
}

function Statements({ statements }: { statements: readonly StatementView[] }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <Part title={t('story.statements')}>
      <ul className="sy-statements">
        {statements.map((said) => (
          <li key={said.id}>
            <p>{said.words}</p>
            <p className="sy-small sy-quiet">
              {when.shortDay(said.at)} {when.clock(said.at)} ·{' '}
              {said.basis === null ? t('story.basis.none') : t('story.basis', { basis: said.basis })}
              {said.supersededBy && ` · ${t('story.superseded', { by: said.supersededBy })}`}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Promises({ promises, now }: { promises: readonly PromiseView[]; now: string }) {
  const { t } = useWords()
  const when = useWhen()
  const isLate = (promise: PromiseView) =>
    promise.state !== 'kept' && promise.state !== 'draft' && minutesLate(promise.dueAt, now) > 0
  return (
    <Part title={t('promise.title')} shortcut="P">
      <ul className="sy-story-promises">
        {promises.map((promise) => (
          <li key={promise.id} className={promise.state === 'kept' ? 'is-kept' : ''}>
            {promise.state === 'kept' ? (
              <TickIcon size={16} stroke={1.75} aria-hidden />
            ) : (
              <ClockIcon size={16} stroke={1.75} aria-hidden />
            )}
            <div>
              <p>
                <strong>{t('promise.before', { at: when.spoken(promise.dueAt, now) })}</strong>
                {t('list.pause')}
                {promise.words}
              </p>
              {promise.state === 'draft' && <Tag tone="dashed">{t('promise.draft')}</Tag>}
              {promise.state === 'kept' && <Tag tone="done">{t('promise.kept')}</Tag>}
              {isLate(promise) && <Tag tone="time">{t('promise.overdue')}</Tag>}
            </div>
          </li>
        ))}
      </ul>
      {!promises.some(isLate) && <p className="sy-small sy-quiet">{t('promise.none_overdue')}</p>}
    </Part>
  )
}

function Conduct({ restrictions }: { restrictions: readonly string[] }) {
  const { t } = useWords()
  return (
    <Part title={t('story.conduct')}>
      <p>
        {restrictions.length > 0 && `${restrictions.join(t('list.comma'))}${t('list.space')}`}
        <span className="sy-quiet">{t('story.conduct.apart')}</span>
      </p>
    </Part>
  )
}
