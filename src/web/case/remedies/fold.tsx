import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '../../i18n.ts'
import { ActButton } from '../../ui/act-button.tsx'

/** A button that opens into a small form, and closes when the house has done it. */
export function Fold({ label, children }: { label: string; children: (close: () => void) => ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <div className="sy-case-form sy-remedy-fold">{children(() => setOpen(false))}</div>
  return <ActButton onAct={() => setOpen(true)}>{label}</ActButton>
}

type Ends = { label: string; locked: string | undefined; onDo: () => void; onClose: () => void }

export function FoldEnds({ label, locked, onDo, onClose }: Ends) {
  const { t } = useWords()
  return (
    <>
      <p className="sy-case-form-acts">
        <ActButton tone="primary" locked={locked} onAct={onDo}>
          {label}
        </ActButton>
        <ActButton tone="quiet" onAct={onClose}>
          {t('facts.cancel')}
        </ActButton>
      </p>
      {locked && <p className="sy-small sy-quiet">{locked}</p>}
    </>
  )
}

type Words = { label: string; ask: string; onSay: (words: string) => Promise<boolean> }

/** One line of words, and what they are for. */
export const FoldWords = ({ label, ask, onSay }: Words) => (
  <Fold label={label}>{(close) => <WordsForm label={label} ask={ask} onSay={onSay} onClose={close} />}</Fold>
)

function WordsForm({ label, ask, onSay, onClose }: Words & { onClose: () => void }) {
  const [words, setWords] = useState('')
  return (
    <>
      <TextInput autoFocus label={ask} value={words} onChange={(it) => setWords(it.currentTarget.value)} />
      <FoldEnds
        label={label}
        locked={words.trim() ? undefined : ask}
        onDo={() => void onSay(words).then((is) => is && onClose())}
        onClose={onClose}
      />
    </>
  )
}
