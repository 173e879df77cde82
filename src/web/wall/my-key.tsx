import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useSession } from '../net/session.tsx'
import { useArmed } from '../shell/use-armed.ts'
import { ActButton } from '../ui/act-button.tsx'
import { CodeShown } from './code-shown.tsx'
import { changePassphrase, type Held, nameless, newRecoveryCode, saveCode } from './held.ts'
import { openLetter } from './letters.ts'
import { OwnPassphrase } from './own-passphrase.tsx'
import { Fingerprint } from './times.tsx'
import type { RoomView } from './use-opened.ts'

type Props = {
  held: Held
  /** Only a member has letters to save and a room to delete. */
  room?: RoomView
  onHeld: (held: Held) => void
  onGone: () => void
}

export function MyKey({ held, room, onHeld, onGone }: Props) {
  const { t } = useWords()
  const { person } = useSession()
  const [doing, setDoing] = useState<'nothing' | 'passphrase' | 'code' | 'changed'>('nothing')
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const run = async (work: () => Promise<void>) => {
    setBusy(true)
    setRefusal(null)
    try {
      await work()
      setDoing('changed')
    } catch (error) {
      setRefusal(error instanceof Error && error.message ? error.message : t('state.failed'))
    }
    setBusy(false)
  }
  return (
    <section className="sy-wall-part" aria-label={t('wall.key')}>
      <h2>{t('wall.key')}</h2>
      {refusal && <p role="alert">{refusal}</p>}
      {doing === 'changed' && <p role="status">{t('wall.key.changed')}</p>}
      {doing === 'passphrase' && (
        <OwnPassphrase
          isBusy={isBusy}
          onChosen={(passphrase) => void run(async () => onHeld(await changePassphrase(held, person.id, passphrase)))}
        />
      )}
      {doing === 'code' && <NewCode held={held} isBusy={isBusy} run={run} />}
      <div className="sy-wall-acts">
        <ActButton onAct={() => setDoing('passphrase')}>{t('wall.key.passphrase')}</ActButton>
        <ActButton onAct={() => setDoing('code')}>{t('wall.key.code')}</ActButton>
        {room && <SaveAll held={held} room={room} />}
      </div>
      <Fingerprint recipient={held.keyring.recipient} />
      {room && <Leave held={held} onGone={onGone} />}
    </section>
  )
}

type CodeProps = { held: Held; isBusy: boolean; run: (work: () => Promise<void>) => Promise<void> }

function NewCode({ held, isBusy, run }: CodeProps) {
  const { t } = useWords()
  const [code] = useState(newRecoveryCode)
  return (
    <CodeShown
      code={code}
      isBusy={isBusy}
      done={t('wall.key.code')}
      onCopied={() => void run(() => saveCode(held, code))}
    />
  )
}

/** Opened and written here; the house is not asked for anything but what it has given already. */
function SaveAll({ held, room }: { held: Held; room: RoomView }) {
  const { t } = useWords()
  const save = async () => {
    const all = room.cases.flatMap((it) => it.letters.map((letter) => ({ it, letter })))
    const lines = await Promise.all(
      all.map(async ({ it, letter }) => {
        const inside = await openLetter(held.keyring, letter.sealed, it.id)
        const by = letter.by === 'member' ? t('wall.mine') : it.counsellor.name
        return inside && `${inside.at} ${by}\n${inside.words || (inside.referral?.to ?? '')}\n`
      }),
    )
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([lines.filter(Boolean).join('\n')], { type: 'text/plain' }))
    link.download = 'sanying.txt'
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <span title={t('wall.key.save.why')}>
      <ActButton onAct={() => void save()}>{t('wall.key.save')}</ActButton>
    </span>
  )
}

function Leave({ held, onGone }: { held: Held; onGone: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const leave = async () => {
    if (await act('DELETE /api/wall/key', {}, nameless(held))) onGone()
  }
  const [isArmed, press] = useArmed(() => void leave())
  return (
    <details className="sy-wall-leave">
      <summary>{t('wall.key.leave')}</summary>
      <p className="sy-small sy-quiet">{t('wall.key.leave.why')}</p>
      <ActButton onAct={press}>{t(isArmed ? 'wall.key.leave.sure' : 'wall.key.leave')}</ActButton>
    </details>
  )
}
