import './contact.css'
import type { Language } from '#kernel/language.ts'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { Kbd } from '../kbd.tsx'

export type AdviceView = {
  id: string
  words: string
  lang?: Language
  why: string
  /** Set when saying it makes a promise that can be recorded with one more key. */
  promiseId?: string
  isEdited?: boolean
} & ({ state: 'offered' } | { state: 'said'; saidAt: string } | { state: 'set_aside' })

type Props = {
  advice: AdviceView
  place: 1 | 2
  onTake?: (id: string) => void
  onRecord?: (id: string) => void
  onEdit?: (id: string) => void
  onSetAside?: (id: string) => void
}

/** A sentence that can be said now, why now, and what one key does with it. */
export function AdviceCard({ advice, place, onTake, onRecord, onEdit, onSetAside }: Props) {
  const { t } = useWords()
  const isFirst = place === 1 && advice.state === 'offered'

  return (
    <article className={`sy-advice is-${advice.state} ${isFirst ? 'is-first' : ''}`}>
      <button
        type="button"
        className={`sy-advice-key ${isFirst ? 'is-filled' : ''}`}
        aria-label={`${place} ${t('advice.take')}`}
        aria-keyshortcuts={String(place)}
        aria-disabled={advice.state !== 'offered' || undefined}
        onClick={() => advice.state === 'offered' && onTake?.(advice.id)}
      >
        {place}
      </button>
      <p className="sy-advice-words" lang={advice.lang}>
        {advice.words}
      </p>
      <div className="sy-advice-why">
        <p>
          <strong>{t('advice.why')}</strong> {advice.why}
        </p>
        <AdviceState advice={advice} />
        {isFirst && (
          <p className="sy-advice-acts">
            {advice.promiseId !== undefined && (
              <Act shortcut="↵" words={t('advice.record')} onAct={() => onRecord?.(advice.id)} />
            )}
            <Act shortcut="M" words={t('advice.edit')} onAct={() => onEdit?.(advice.id)} />
            <Act shortcut="X" words={t('advice.unfit')} onAct={() => onSetAside?.(advice.id)} />
          </p>
        )}
      </div>
    </article>
  )
}

function AdviceState({ advice }: { advice: AdviceView }) {
  const { t } = useWords()
  const when = useWhen()
  const notes = [
    advice.isEdited && t('advice.edited'),
    advice.state === 'said' && t('advice.said', { at: when.seconds(advice.saidAt) }),
    advice.state === 'set_aside' && t('advice.set_aside'),
  ].filter((note) => note !== false && note !== undefined)
  return notes.length === 0 ? null : <p className="sy-label">{notes.join(' · ')}</p>
}

const Act = ({ shortcut, words, onAct }: { shortcut: string; words: string; onAct: () => void }) => (
  <button
    type="button"
    className="sy-advice-act"
    aria-keyshortcuts={shortcut === '↵' ? 'Enter' : shortcut}
    onClick={onAct}
  >
    <Kbd>{shortcut}</Kbd> {words}
  </button>
)

/** Nothing to say is advice too. */
export function NoAdvice() {
  const { t } = useWords()
  return (
    <article className="sy-advice is-none">
      <p className="sy-advice-words">{t('advice.none')}</p>
      <p className="sy-advice-why">{t('advice.none.why')}</p>
    </article>
  )
}
