import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'

type Props = { label: string; act: string; more?: ReactNode; onWrite: (words: string) => Promise<boolean> }

/** The field is emptied only when the house has taken the letter. */
export function WriteLetter({ label, act, more, onWrite }: Props) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [isBusy, setBusy] = useState(false)
  const write = async () => {
    setBusy(true)
    if (await onWrite(words.trim())) setWords('')
    setBusy(false)
  }
  return (
    <div className="sy-wall-write">
      <Textarea
        label={label}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={4000}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className="sy-wall-acts">
        <ActButton
          tone="primary"
          isBusy={isBusy}
          locked={words.trim() ? undefined : t('wall.send.empty')}
          onAct={() => void write()}
        >
          {act}
        </ActButton>
        {more}
      </div>
    </div>
  )
}
