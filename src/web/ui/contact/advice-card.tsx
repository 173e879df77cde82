import './contact.css'
import { useState } from 'react'
import type { Language } from '#kernel/language.ts'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../act-button.tsx'
import { Kbd } from '../kbd.tsx'

export type AdviceView = {
  id: string
  words: string
  lang?: Language
  why: string
  /** Saying it makes a promise, which wants a moment. */
  wantsPromise?: boolean
  isEdited?: boolean
  /** Somebody said that what it rests on was not so; it stays all the same. */
  doubt?: { by: string; isMine: boolean; at: string }
}

export type AdviceActs = {
  onTake: (id: string) => void
  onRecord: () => void
  onSetAside: (id: string) => void
  onEdit: (id: string | null) => void
  onEdited: (id: string, words: string) => void
}

/** `acts` is null for somebody who only looks on. */
type Props = { advice: AdviceView; place: 1 | 2; isEditing?: boolean; acts: AdviceActs | null }

/** A sentence that can be said now, why now, and what one key does with it. */
export function AdviceCard({ advice, place, isEditing = false, acts }: Props) {
  const { t } = useWords()
  const isFirst = place === 1
  return (
    <article className={`sy-advice ${isFirst ? 'is-first' : ''}`}>
      <button
        type="button"
        className={`sy-advice-key ${isFirst ? 'is-filled' : ''}`}
        aria-label={`${place} ${t('advice.take')}`}
        aria-keyshortcuts={acts ? String(place) : undefined}
        aria-disabled={acts === null || undefined}
        onClick={() => acts?.onTake(advice.id)}
      >
        {place}
      </button>
      {isEditing && acts ? (
        <Editing advice={advice} acts={acts} />
      ) : (
        <p className="sy-advice-words" lang={advice.lang}>
          {advice.words}
        </p>
      )}
      {advice.doubt && <Doubt doubt={advice.doubt} />}
      <div className="sy-advice-why">
        <p>
          <strong>{t('advice.why')}</strong> {advice.why}
        </p>
        {advice.isEdited && <p className="sy-label">{t('advice.edited')}</p>}
        {isFirst && acts && !isEditing && (
          <p className="sy-advice-acts">
            {advice.wantsPromise && <Act shortcut="↵" words={t('advice.record')} onAct={acts.onRecord} />}
            <Act shortcut="M" words={t('advice.edit')} onAct={() => acts.onEdit(advice.id)} />
            <Act shortcut="X" words={t('advice.unfit')} onAct={() => acts.onSetAside(advice.id)} />
          </p>
        )}
      </div>
    </article>
  )
}

function Doubt({ doubt }: { doubt: NonNullable<AdviceView['doubt']> }) {
  const { t } = useWords()
  const when = useWhen()
  const at = when.seconds(doubt.at)
  return (
    <p className="sy-advice-doubt">
      {t(doubt.isMine ? 'advice.doubted.mine' : 'advice.doubted.other', { who: doubt.by, at })}
    </p>
  )
}

/** The sentence in the agent's own words, so that what is read aloud is what they mean. */
function Editing({ advice, acts }: { advice: AdviceView; acts: AdviceActs }) {
  const { t } = useWords()
  const [words, setWords] = useState(advice.words)
  const keep = () => (words.trim() ? acts.onEdited(advice.id, words.trim()) : acts.onEdit(null))
  return (
    <div className="sy-advice-editing">
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the key that opens the field is pressed to write in it
        autoFocus
        rows={3}
        lang={advice.lang}
        aria-label={t('live.edit')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
          event.preventDefault()
          event.currentTarget.blur()
        }}
      />
      <ActButton onAct={keep} shortcut="↵">
        {t('advice.edit.done')}
      </ActButton>
    </div>
  )
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
export function NoAdvice({ isMine = true }: { isMine?: boolean }) {
  const { t } = useWords()
  return (
    <article className="sy-advice is-none">
      <p className="sy-advice-words">{t(isMine ? 'advice.none' : 'advice.none.theirs')}</p>
      {isMine && <p className="sy-advice-why">{t('advice.none.why')}</p>}
    </article>
  )
}
