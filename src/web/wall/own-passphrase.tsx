import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { newPassphrase } from './keyring.ts'
import { isStrong } from './strong.ts'

/** One that was made at random to begin with; whoever wants their own types over it. */
export function OwnPassphrase({ isBusy, onChosen }: { isBusy: boolean; onChosen: (passphrase: string) => void }) {
  const { t } = useWords()
  const { person } = useSession()
  const [passphrase, setPassphrase] = useState(newPassphrase)
  const weak = !isStrong(passphrase, [person.name])
  return (
    <form
      className="sy-wall-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!weak && !isBusy) onChosen(passphrase)
      }}
    >
      <h2>{t('wall.new.title')}</h2>
      <p>{t('wall.new.why')}</p>
      <PasswordInput
        label={t('wall.passphrase')}
        autoComplete="off"
        defaultVisible
        value={passphrase}
        error={weak ? t('wall.new.weak') : undefined}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <div className="sy-wall-acts">
        <ActButton
          tone="primary"
          isBusy={isBusy}
          locked={weak ? t('wall.new.weak') : undefined}
          onAct={() => onChosen(passphrase)}
        >
          {t('wall.next')}
        </ActButton>
        <ActButton tone="quiet" onAct={() => setPassphrase(newPassphrase())}>
          {t('wall.new.another')}
        </ActButton>
      </div>
    </form>
  )
}
