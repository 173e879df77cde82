import './contact.css'
import { useId } from 'react'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { Kbd } from '../kbd.tsx'

type Props = {
  value: string
  keptAt: string | null
  isOffline?: boolean
  onChange: (value: string) => void
  onLeave?: () => void
  /** Enter was pressed and nothing is being composed. */
  onDone?: () => void
}

/** A line to write in. What is written is kept as it is written; Escape leaves it and loses nothing. */
export function NoteField({ value, keptAt, isOffline = false, onChange, onLeave, onDone }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const name = useId()

  return (
    <div className="sy-note">
      <Kbd>N</Kbd>
      <label className="sy-hidden" htmlFor={name}>
        {t('note.label')}
      </label>
      <input
        id={name}
        className="sy-note-input"
        value={value}
        placeholder={t('note.placeholder')}
        data-key="N"
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onDone?.()
        }}
        onBlur={onLeave}
      />
      <span className="sy-note-kept" role="status">
        {isOffline ? t('state.offline') : keptAt && t('draft.kept', { at: when.seconds(keptAt) })}
      </span>
    </div>
  )
}
