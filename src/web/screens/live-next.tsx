import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { AdviceCard, NoAdvice } from '../ui/contact/advice-card.tsx'
import { ExplanationCounter } from '../ui/contact/explanation-counter.tsx'
import { SpeechActs } from '../ui/contact/speech-acts.tsx'
import type { LiveActs, LiveView } from './live-view.ts'

const AT_MOST = 2

/** What to say next. The region is polite: a reader hears new advice, never each word of the transcript. */
export function LiveNext({ live, acts, beside }: { live: LiveView; acts: LiveActs; beside?: ReactNode }) {
  const { t } = useWords()
  const shown = live.advice.slice(0, AT_MOST)

  return (
    <aside className="sy-live-next" aria-label={t('advice.title')}>
      <h2 className="sy-pane-head">
        {t('advice.title')}
        <span className="sy-caption sy-label">{t('advice.auto')}</span>
      </h2>
      {beside}
      <div className="sy-live-advice" aria-live="polite">
        {shown.length === 0 && <NoAdvice />}
        {shown.map((advice, at) => (
          <AdviceCard
            key={advice.id}
            advice={advice}
            place={at === 0 ? 1 : 2}
            onTake={acts.onTake}
            onRecord={acts.onRecord}
            onEdit={acts.onEdit}
            onSetAside={acts.onSetAside}
          />
        ))}
      </div>
      <div className="sy-live-limits">
        <ExplanationCounter explained={live.explained} />
        <SpeechActs acts={live.acts} policy={live.policy} />
      </div>
    </aside>
  )
}
