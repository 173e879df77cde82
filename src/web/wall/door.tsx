import { PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { Refused } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { FirstTime } from './first-time.tsx'
import { type Held, openBy } from './held.ts'
import { byPassphrase, byRecoveryCode } from './keyring.ts'

type Props = { kind: 'member' | 'counsellor'; onOpen: (held: Held) => void }

/**
 * Nobody can know whether whoever stands here has a room: that is the point. So all three ways in are always there.
 * A recovery code opens once more and goes straight to a new passphrase.
 */
export function Door({ kind, onOpen }: Props) {
  const { t } = useWords()
  const { person } = useSession()
  const [way, setWay] = useState<'passphrase' | 'first' | 'code'>('passphrase')
  const [typed, setTyped] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const refused = (error: unknown) =>
    setRefusal(error instanceof Refused && error.message ? error.message : t('state.failed'))
  const go = (to: typeof way) => {
    setWay(to)
    setTyped('')
    setRefusal(null)
  }
  const open = async () => {
    if (!typed.trim() || isBusy) return
    setBusy(true)
    setRefusal(null)
    try {
      const held = await openBy(await (way === 'code' ? byRecoveryCode(typed) : byPassphrase(person.id, typed)), kind)
      if (held) return onOpen(held)
      setRefusal(t('wall.unknown'))
    } catch (error) {
      refused(error)
    }
    setBusy(false)
  }
  if (way === 'first')
    return (
      <>
        {refusal && <p role="alert">{refusal}</p>}
        <FirstTime kind={kind} onMade={onOpen} onBack={() => go('passphrase')} onRefused={refused} />
      </>
    )
  const field = { value: typed, error: refusal ?? undefined, autoComplete: 'off' }
  return (
    <form
      className="sy-wall-form"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <h2>{t('wall.open.title')}</h2>
      {way === 'code' ? (
        <TextInput {...field} label={t('wall.code')} onChange={(event) => setTyped(event.currentTarget.value)} />
      ) : (
        <PasswordInput
          {...field}
          label={t('wall.passphrase')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div className="sy-wall-acts">
        <ActButton tone="primary" isBusy={isBusy} onAct={() => void open()}>
          {isBusy ? t('wall.opening') : t(way === 'code' ? 'wall.code.open' : 'wall.open')}
        </ActButton>
        {way === 'code' ? (
          <ActButton tone="quiet" onAct={() => go('passphrase')}>
            {t('wall.back')}
          </ActButton>
        ) : (
          <>
            <ActButton onAct={() => go('first')}>{t('wall.first')}</ActButton>
            <ActButton tone="quiet" onAct={() => go('code')}>
              {t('wall.lost')}
            </ActButton>
          </>
        )}
      </div>
      {way === 'code' && <p className="sy-small sy-quiet">{t('wall.code.lost')}</p>}
    </form>
  )
}
