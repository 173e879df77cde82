import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { money, readMoney } from '../money.ts'
import { FoldEnds } from './fold.tsx'
import type { NewRemedy, RemediesView, RemedyKind } from './remedies-view.ts'

type Give = (it: Omit<NewRemedy, 'demand' | 'currency'>) => Promise<boolean>
type Props = { view: RemediesView; locked: string | undefined; onGive: Give; onClose: () => void }

const ALL: readonly RemedyKind[] = [
  'repayment',
  'compensation',
  'fee_waiver',
  'replacement',
  'repair',
  'service',
  'gift',
  'apology_letter',
]
const PRICED: readonly RemedyKind[] = ['repayment', 'compensation', 'fee_waiver']

/** Another kind or amount than the table gives, or a small extra: always with the reason. */
export function OtherForm({ view, isExtra, locked, onGive, onClose }: Props & { isExtra: boolean }) {
  const { t, language } = useWords()
  const kinds = isExtra ? (view.extras?.kinds ?? []) : view.profile === 'regulated' ? PRICED : ALL
  const [kind, setKind] = useState<RemedyKind>(kinds[0] ?? 'service')
  const [typed, setTyped] = useState('')
  const [because, setBecause] = useState('')
  const [thing, setThing] = useState(view.things[0]?.key ?? '')
  const amount = PRICED.includes(kind) ? readMoney(typed) : 0
  const why =
    locked ??
    (amount === null
      ? t('remedies.amount.left')
      : kind === 'gift' && !thing
        ? t('remedies.things.none')
        : because.trim()
          ? undefined
          : t('remedies.because.left'))
  const give = async () => {
    if (amount === null) return
    const given = { kind, amount, because, extra: isExtra, stock: kind === 'gift' ? thing : null }
    if (await onGive(given)) onClose()
  }
  return (
    <>
      {isExtra && view.extras && (
        <p className="sy-small sy-quiet">
          {t('remedies.extra.teach', { most: money(view.extras.most, view.currency, language) })}
        </p>
      )}
      <NativeSelect
        label={t('remedies.kind')}
        value={kind}
        data={kinds.map((value) => ({ value, label: t(`remedies.kind.${value}`) }))}
        onChange={(it) => setKind(kinds.find((one) => one === it.currentTarget.value) ?? kind)}
      />
      {PRICED.includes(kind) && (
        <TextInput
          label={t('remedies.amount', { currency: view.currency })}
          inputMode="decimal"
          value={typed}
          onChange={(it) => setTyped(it.currentTarget.value)}
        />
      )}
      {kind === 'gift' && <ThingChoice view={view} value={thing} onChange={setThing} />}
      <TextInput label={t('remedies.because')} value={because} onChange={(it) => setBecause(it.currentTarget.value)} />
      <FoldEnds label={t('remedies.give')} locked={why} onDo={() => void give()} onClose={onClose} />
    </>
  )
}

/** A thing from the shelf, with how many are left. */
export function GiftForm({ view, onGive, onClose }: Omit<Props, 'locked'>) {
  const { t } = useWords()
  const [thing, setThing] = useState(view.things[0]?.key ?? '')
  const give = async () => {
    if (await onGive({ kind: 'gift', amount: 0, stock: thing })) onClose()
  }
  return (
    <>
      <ThingChoice view={view} value={thing} onChange={setThing} />
      <FoldEnds
        label={t('remedies.give')}
        locked={thing ? undefined : t('remedies.things.none')}
        onDo={() => void give()}
        onClose={onClose}
      />
    </>
  )
}

function ThingChoice({
  view,
  value,
  onChange,
}: {
  view: RemediesView
  value: string
  onChange: (key: string) => void
}) {
  const { t, language } = useWords()
  if (view.things.length === 0) return <p className="sy-small sy-quiet">{t('remedies.things.none')}</p>
  return (
    <NativeSelect
      label={t('remedies.thing')}
      value={value}
      data={view.things.map((it) => ({
        value: it.key,
        label: t('remedies.thing.left', {
          name: it.name[language],
          n: it.left,
          cost: money(it.cost, view.currency, language),
        }),
      }))}
      onChange={(it) => onChange(it.currentTarget.value)}
    />
  )
}
