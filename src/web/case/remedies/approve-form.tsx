import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { readMoney } from '../money.ts'
import { FoldEnds } from './fold.tsx'
import type { RemediesView, RemedyActs, RemedyView } from './remedies-view.ts'

type Props = { remedy: RemedyView; view: RemediesView; acts: RemedyActs; inWriting: boolean; onClose: () => void }

/** Yes to another amount, with the reason; or yes in writing, where money needs it. */
export function ApproveForm({ remedy, view, acts, inWriting, onClose }: Props) {
  const { t } = useWords()
  const [typed, setTyped] = useState(String(remedy.amount / 100))
  const [because, setBecause] = useState('')
  const [decision, setDecision] = useState('')
  const amount = readMoney(typed)
  const isChanged = amount !== null && amount !== remedy.amount
  const locked =
    amount === null
      ? t('remedies.amount.left')
      : inWriting && !decision.trim()
        ? t('remedies.decision.left')
        : (isChanged || !inWriting) && !because.trim()
          ? t('remedies.because.left')
          : undefined
  const approve = async () => {
    if (amount === null) return
    const said = {
      ...(isChanged ? { amount } : {}),
      ...(because ? { because } : {}),
      ...(decision ? { decision } : {}),
    }
    if (await acts.approve(remedy.id, said)) onClose()
  }
  return (
    <>
      <TextInput
        label={t('remedies.amount', { currency: view.currency })}
        inputMode="decimal"
        value={typed}
        onChange={(it) => setTyped(it.currentTarget.value)}
      />
      {(isChanged || !inWriting) && (
        <TextInput
          label={t('remedies.because')}
          value={because}
          onChange={(it) => setBecause(it.currentTarget.value)}
        />
      )}
      {inWriting && (
        <Textarea
          autosize
          minRows={2}
          label={t('remedies.decision')}
          value={decision}
          onChange={(it) => setDecision(it.currentTarget.value)}
        />
      )}
      <FoldEnds
        label={t(inWriting ? 'remedies.approve.in_writing' : 'remedies.give')}
        locked={locked}
        onDo={() => void approve()}
        onClose={onClose}
      />
    </>
  )
}
