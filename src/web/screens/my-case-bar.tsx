import { type ComponentType, useId, useState } from 'react'
import { useWords } from '../i18n.ts'
import { AddIcon, CorrectIcon, ThanksIcon } from '../ui/icons.ts'
import type { MyCaseActs, MyCaseMessage } from './my-case-view.ts'

const MESSAGES: readonly (readonly [MyCaseMessage, ComponentType<{ size?: number; stroke?: number }>])[] = [
  ['correct', CorrectIcon],
  ['add', AddIcon],
  ['thank', ThanksIcon],
]

/** The three things a customer can do, always in reach of a thumb. */
export function MyCaseBar({ onSend, sent }: { onSend: MyCaseActs['onSend']; sent: boolean }) {
  const { t } = useWords()
  const [writing, setWriting] = useState<MyCaseMessage | null>(null)

  return (
    <footer className="sy-mine-foot">
      <p className="sy-mine-sent" role="status">
        {sent && writing === null ? t('mine.sent') : ''}
      </p>
      {writing && <MyCaseForm kind={writing} onSend={onSend} onClose={() => setWriting(null)} />}
      <div className="sy-mine-bar" role="toolbar" aria-label={t('mine.acts')}>
        {MESSAGES.map(([kind, Icon]) => (
          <button
            key={kind}
            type="button"
            aria-expanded={writing === kind}
            onClick={() => setWriting(writing === kind ? null : kind)}
          >
            <Icon size={18} stroke={1.5} />
            {t(`mine.${kind}`)}
          </button>
        ))}
      </div>
    </footer>
  )
}

type FormProps = { kind: MyCaseMessage; onSend: MyCaseActs['onSend']; onClose: () => void }

function MyCaseForm({ kind, onSend, onClose }: FormProps) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const name = useId()
  return (
    <form
      className="sy-mine-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        onSend(kind, text)
        onClose()
      }}
    >
      <label htmlFor={name}>{t(`mine.${kind}.ask`)}</label>
      <textarea id={name} rows={4} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <div>
        <button type="submit" className="is-first">
          {t('mine.send')}
        </button>
        <button type="button" onClick={onClose}>
          {t('mine.cancel')}
        </button>
      </div>
    </form>
  )
}
