import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'

type Props = { code: string; isBusy: boolean; done: string; onCopied: () => void }

/** Shown once. Nobody goes on before the paper beside them has been read back. */
export function CodeShown({ code, isBusy, done, onCopied }: Props) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const last = code.split('-').at(-1) ?? ''
  const right = typed.normalize('NFKC').trim().toUpperCase() === last
  return (
    <form
      className="sy-wall-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (right && !isBusy) onCopied()
      }}
    >
      <h2>{t('wall.code.title')}</h2>
      <p>{t('wall.code.once')}</p>
      <p className="sy-wall-code">{code}</p>
      <TextInput
        label={t('wall.code.prove')}
        autoComplete="off"
        maxLength={8}
        value={typed}
        error={typed.length >= last.length && !right ? t('wall.code.differs') : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="sy-wall-acts">
        <ActButton tone="primary" isBusy={isBusy} locked={right ? undefined : t('wall.code.prove')} onAct={onCopied}>
          {done}
        </ActButton>
      </div>
    </form>
  )
}
