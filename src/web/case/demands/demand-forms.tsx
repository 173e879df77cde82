import { NativeSelect, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '../../i18n.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { readMoney } from '../money.ts'
import type { DemandActs, DemandView, NewDemand } from './demand-view.ts'

const KINDS = ['compensation', 'refund', 'policy', 'other', 'against_staff'] as const
const ASKS = ['dismissal', 'name_and_number', 'written_apology', 'pay_deduction', 'other'] as const

/** A link that opens into a small form, and closes when the house has done it. */
function Opens({ label, children }: { label: string; children: (close: () => void) => ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <div className="sy-case-form">{children(() => setOpen(false))}</div>
  return (
    <button type="button" className="sy-link sy-small" onClick={() => setOpen(true)}>
      {label}
    </button>
  )
}

function Ends({
  locked,
  label,
  onDo,
  onClose,
}: {
  locked: string | undefined
  label: string
  onDo: () => void
  onClose: () => void
}) {
  const { t } = useWords()
  return (
    <p className="sy-case-form-acts">
      <ActButton locked={locked} onAct={onDo}>
        {label}
      </ActButton>
      <ActButton tone="quiet" onAct={onClose}>
        {t('facts.cancel')}
      </ActButton>
    </p>
  )
}

type Raise = (raised: { words: string; amount?: number; offered: string }) => Promise<boolean>
export function RaiseDemand({ currency, onRaise }: { demand: DemandView; currency: string; onRaise: Raise }) {
  const { t } = useWords()
  return (
    <Opens label={t('demands.raise')}>
      {(close) => <RaiseForm currency={currency} onRaise={onRaise} onClose={close} />}
    </Opens>
  )
}

function RaiseForm({ currency, onRaise, onClose }: { currency: string; onRaise: Raise; onClose: () => void }) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [amount, setAmount] = useState('')
  const [offered, setOffered] = useState('')
  const raise = async () => {
    const asked = readMoney(amount)
    if (await onRaise({ words, offered, ...(asked === null ? {} : { amount: asked }) })) onClose()
  }
  return (
    <>
      <TextInput
        autoFocus
        label={t('demands.raise.words')}
        value={words}
        onChange={(it) => setWords(it.currentTarget.value)}
      />
      <TextInput
        label={t('demands.amount', { currency })}
        inputMode="decimal"
        value={amount}
        onChange={(it) => setAmount(it.currentTarget.value)}
      />
      <TextInput
        label={t('demands.raise.offered')}
        value={offered}
        onChange={(it) => setOffered(it.currentTarget.value)}
      />
      <Ends
        locked={words.trim() ? undefined : t('demands.raise.words')}
        label={t('facts.save')}
        onDo={() => void raise()}
        onClose={onClose}
      />
    </>
  )
}

type Withdraw = (afterTalk: boolean, words: string) => Promise<boolean>
export function WithdrawDemand({ hasTalk, onWithdraw }: { hasTalk: boolean; onWithdraw: Withdraw }) {
  const { t } = useWords()
  return (
    <>
      {hasTalk && (
        <Opens label={t('demands.withdrawn.after_talk')}>
          {(close) => (
            <WithdrawForm
              label={t('demands.withdrawn.after_talk')}
              onDo={(words) => onWithdraw(true, words)}
              onClose={close}
            />
          )}
        </Opens>
      )}
      <Opens label={t('demands.withdrawn.by_self')}>
        {(close) => (
          <WithdrawForm
            label={t('demands.withdrawn.by_self')}
            onDo={(words) => onWithdraw(false, words)}
            onClose={close}
          />
        )}
      </Opens>
    </>
  )
}

function WithdrawForm({
  label,
  onDo,
  onClose,
}: {
  label: string
  onDo: (words: string) => Promise<boolean>
  onClose: () => void
}) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  return (
    <>
      <TextInput
        autoFocus
        label={t('demands.withdrawn.words')}
        value={words}
        onChange={(it) => setWords(it.currentTarget.value)}
      />
      <Ends
        locked={words.trim() ? undefined : t('demands.withdrawn.words')}
        label={label}
        onDo={() => void onDo(words).then((is) => is && onClose())}
        onClose={onClose}
      />
    </>
  )
}

export function AddDemand({ currency, onAdd }: { currency: string; onAdd: DemandActs['add'] }) {
  const { t } = useWords()
  return (
    <div className="sy-case-form-open">
      <Opens label={t('demands.add')}>{(close) => <AddForm currency={currency} onAdd={onAdd} onClose={close} />}</Opens>
    </div>
  )
}

function AddForm({ currency, onAdd, onClose }: { currency: string; onAdd: DemandActs['add']; onClose: () => void }) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [kind, setKind] = useState<NewDemand['kind']>('compensation')
  const [ask, setAsk] = useState<(typeof ASKS)[number]>('dismissal')
  const [amount, setAmount] = useState('')
  const add = async () => {
    const asked = readMoney(amount)
    const money = asked === null || kind === 'against_staff' ? {} : { amount: asked }
    if (await onAdd({ words, kind, ...money, ...(kind === 'against_staff' ? { staffAsk: ask } : {}) })) onClose()
  }
  return (
    <>
      <TextInput
        autoFocus
        label={t('demands.add.words')}
        value={words}
        onChange={(it) => setWords(it.currentTarget.value)}
      />
      <NativeSelect
        label={t('demands.add.kind')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: t(`demands.kind.${value}`) }))}
        onChange={(it) => setKind(KINDS.find((one) => one === it.currentTarget.value) ?? 'other')}
      />
      {kind === 'against_staff' ? (
        <NativeSelect
          label={t('demands.add.ask')}
          value={ask}
          data={ASKS.map((value) => ({ value, label: t(`demands.ask.${value}`) }))}
          onChange={(it) => setAsk(ASKS.find((one) => one === it.currentTarget.value) ?? 'other')}
        />
      ) : (
        <TextInput
          label={t('demands.amount', { currency })}
          inputMode="decimal"
          value={amount}
          onChange={(it) => setAmount(it.currentTarget.value)}
        />
      )}
      <Ends
        locked={words.trim() ? undefined : t('demands.add.words')}
        label={t('facts.save')}
        onDo={() => void add()}
        onClose={onClose}
      />
    </>
  )
}
