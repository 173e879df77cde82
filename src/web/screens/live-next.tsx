import { type ReactNode, useState } from 'react'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { AdviceCard, NoAdvice } from '../ui/contact/advice-card.tsx'
import { ExplanationCounter } from '../ui/contact/explanation-counter.tsx'
import { SpeechActs } from '../ui/contact/speech-acts.tsx'
import type { LiveActs, LiveView } from './live-view.ts'
import { PANIC } from './panic.ts'

const AT_MOST = 2

type Props = {
  live: LiveView
  acts: LiveActs
  beside?: ReactNode
  /** After what to say next, which is never pushed down by it. */
  below?: ReactNode
  edited: string | null
  onEdit: (adviceId: string | null) => void
}

/** What to say next. The region is polite: a reader hears new advice, never each word of the transcript. */
export function LiveNext({ live, acts, beside, below, edited, onEdit }: Props) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const shown = live.isRunning ? live.advice.slice(0, AT_MOST) : []

  return (
    <aside className={`sy-live-next ${isOpen ? 'is-open' : ''}`} aria-label={t('advice.title')}>
      <h2 className="sy-pane-head">
        {t(live.isMine ? 'advice.title' : 'advice.title.theirs')}
        {live.isMine && live.isRunning && <span className="sy-caption sy-label sy-live-auto">{t('advice.auto')}</span>}
        <button
          type="button"
          className="sy-link sy-live-more"
          aria-expanded={isOpen}
          onClick={() => setOpen((open) => !open)}
        >
          {t(isOpen ? 'advice.less' : 'advice.more')}
        </button>
      </h2>
      {beside}
      <div className="sy-live-advice" aria-live="polite">
        {shown.length === 0 && live.isRunning && <NoAdvice isMine={live.isMine} />}
        {shown.map((advice, at) => (
          <AdviceCard
            key={advice.id}
            advice={advice}
            place={at === 0 ? 1 : 2}
            isEditing={edited === advice.id}
            acts={
              live.isMine
                ? {
                    onTake: acts.onTake,
                    onRecord: acts.onPromise,
                    onSetAside: acts.onSetAside,
                    onEdit,
                    onEdited: (id, words) => {
                      acts.onEdit(id, words)
                      onEdit(null)
                    },
                  }
                : null
            }
          />
        ))}
      </div>
      {below}
      <div className="sy-live-limits">
        <ExplanationCounter explained={live.explained} isMine={live.isMine && live.isRunning} />
        {live.isRunning && <SpeechActs acts={live.acts} policy={live.policy} />}
        {live.isMine && live.isRunning && (
          <ActButton tone="quiet" shortcut={PANIC.key} onAct={acts.onPanic}>
            {t('live.panic')}
          </ActButton>
        )}
      </div>
    </aside>
  )
}
