import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { CodeShown } from './code-shown.tsx'
import { type Held, makeHeld, newRecoveryCode } from './held.ts'
import { OwnPassphrase } from './own-passphrase.tsx'

type Props = {
  kind: 'member' | 'counsellor'
  onMade: (held: Held) => void
  onBack: () => void
  onRefused: (error: unknown) => void
}

/** What a lost key means, before there is one; then the passphrase, then the code. */
export function FirstTime({ kind, onMade, onBack, onRefused }: Props) {
  const { t } = useWords()
  const { person } = useSession()
  const [understood, setUnderstood] = useState(false)
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const [code] = useState(newRecoveryCode)
  const [isBusy, setBusy] = useState(false)
  const make = async (passphrase: string) => {
    setBusy(true)
    try {
      onMade(await makeHeld({ kind, person: person.id, passphrase, code }))
    } catch (error) {
      setBusy(false)
      onRefused(error)
    }
  }
  if (!understood) return <Loss onUnderstood={() => setUnderstood(true)} onBack={onBack} />
  if (passphrase === null) return <OwnPassphrase isBusy={false} onChosen={setPassphrase} />
  return (
    <CodeShown
      code={code}
      isBusy={isBusy}
      done={isBusy ? t('wall.opening') : t('wall.make')}
      onCopied={() => void make(passphrase)}
    />
  )
}

function Loss({ onUnderstood, onBack }: { onUnderstood: () => void; onBack: () => void }) {
  const { t } = useWords()
  const [knows, setKnows] = useState(false)
  const [keeps, setKeeps] = useState(false)
  return (
    <section className="sy-wall-form">
      <h2>{t('wall.loss.title')}</h2>
      <p>{t('wall.loss')}</p>
      <Checkbox
        label={t('wall.loss.know')}
        checked={knows}
        onChange={(event) => setKnows(event.currentTarget.checked)}
      />
      <Checkbox
        label={t('wall.loss.keep')}
        checked={keeps}
        onChange={(event) => setKeeps(event.currentTarget.checked)}
      />
      <div className="sy-wall-acts">
        <ActButton tone="primary" locked={knows && keeps ? undefined : t('wall.loss.locked')} onAct={onUnderstood}>
          {t('wall.next')}
        </ActButton>
        <ActButton tone="quiet" onAct={onBack}>
          {t('wall.back')}
        </ActButton>
      </div>
    </section>
  )
}
