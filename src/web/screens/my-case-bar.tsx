import { type ComponentType, useState } from 'react'
import { useWords } from '../i18n.ts'
import { AddIcon, CorrectIcon, ThanksIcon } from '../ui/icons.ts'
import { MyCaseForm } from './my-case-form.tsx'
import type { MyCaseActs, MyCaseMessage } from './my-case-view.ts'

const MESSAGES: readonly (readonly [MyCaseMessage, ComponentType<{ size?: number; stroke?: number }>])[] = [
  ['correct', CorrectIcon],
  ['add', AddIcon],
  ['thank', ThanksIcon],
]

/** The three things a customer can write, always in reach of a thumb. */
export function MyCaseBar({ acts }: { acts: MyCaseActs }) {
  const { t } = useWords()
  const [writing, setWriting] = useState<MyCaseMessage | null>(null)
  const [isSent, setSent] = useState(false)

  return (
    <footer className="sy-mine-foot">
      <p className="sy-mine-sent" role="status">
        {isSent && writing === null ? t('mine.sent') : ''}
      </p>
      {writing && (
        <MyCaseForm
          key={writing}
          kind={writing}
          acts={acts}
          onClose={(wasSent) => {
            setWriting(null)
            setSent(wasSent)
          }}
        />
      )}
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
