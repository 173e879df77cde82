import { useWords } from '../i18n.ts'
import { LockIcon, VerifiedIcon } from '../ui/icons.ts'
import { Tag } from '../ui/tag.tsx'
import type { CaseView, SpeechCard } from './cases-view.ts'

/** Regret, “if … we will”, and admitting fault are three different things to say, and facts unlock them. */
export function CaseSpeech({ one }: { one: CaseView }) {
  const { t } = useWords()
  return (
    <aside className="sy-speech" aria-label={t('cases.say')}>
      <h2 className="sy-pane-head">
        {t('cases.say')} <span className="sy-caption sy-label">{one.policy}</span>
      </h2>
      {one.speech.map((card) => (
        <Card key={card.id} card={card} />
      ))}
      {one.ripples.length > 0 && (
        <section className="sy-ripples">
          <h2 className="sy-pane-head">{t('cases.ripples')}</h2>
          <ul>
            {one.ripples.map((ripple) => (
              <li key={ripple.id} className="sy-small">
                {ripple.words}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

function Card({ card }: { card: SpeechCard }) {
  const { t } = useWords()
  const isLocked = card.state === 'locked'
  return (
    <article className={`sy-speech-card is-${card.state}`}>
      <h3>
        {isLocked ? (
          <LockIcon size={16} stroke={1.75} aria-hidden />
        ) : (
          <VerifiedIcon size={16} stroke={1.75} aria-hidden className="sy-done-icon" />
        )}
        {card.name}
        {isLocked ? (
          <Tag tone="dashed">{t('cases.missing', { n: card.missing })}</Tag>
        ) : (
          <span className="sy-caption sy-label">{t('say.anytime')}</span>
        )}
      </h3>
      <p className="sy-speech-words">{card.example}</p>
      <p className="sy-small sy-quiet">{card.why}</p>
    </article>
  )
}
