import { NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { useMoment } from './coaching-part.tsx'
import type { Matter } from './one-matter.tsx'
import { useDoHere } from './use-ask.ts'

const STATES = ['asked', 'advised', 'prepared', 'filed', 'settled', 'closed'] as const

/** The next state, with a sentence that the person reads at once. */
export function AddStep({ matter }: { matter: Matter }) {
  const { t } = useWords()
  const act = useDoHere()
  const [words, setWords] = useState('')
  const next = STATES.slice(STATES.indexOf(matter.state)).filter((it) => !matter.withdrawn || it === 'closed')
  const [state, setState] = useState<(typeof STATES)[number]>(matter.withdrawn ? 'closed' : matter.state)
  const save = async () => {
    if (await act('PUT /api/matters/:id/state', { id: matter.id, state, words })) setWords('')
  }
  return (
    <div className="sy-coaching-form">
      <Select
        label={t('matters.step.state')}
        data={next.map((value) => ({ value, label: t(`matters.state.${value}`) }))}
        value={state}
        onChange={(value) => setState(STATES.find((it) => it === value) ?? matter.state)}
        allowDeselect={false}
      />
      <TextInput
        label={t('matters.step.words')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ActButton locked={words.trim() ? undefined : t('matters.step.words')} onAct={() => void save()}>
        {t('matters.step.save')}
      </ActButton>
    </div>
  )
}

export function AddDeadline({ matter }: { matter: Matter }) {
  const { t } = useWords()
  const act = useDoHere()
  const [what, setWhat] = useState('')
  const { at, field } = useMoment(t('matters.deadline.at'))
  const save = async () => {
    if (at && (await act('POST /api/matters/:id/deadlines', { id: matter.id, what, dueAt: at }))) setWhat('')
  }
  return (
    <div className="sy-coaching-form">
      <TextInput
        label={t('matters.deadline.what')}
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      {field}
      <ActButton locked={what.trim() ? undefined : t('matters.deadline.what')} onAct={() => void save()}>
        {t('matters.deadline.add')}
      </ActButton>
    </div>
  )
}

export function AddCost({ matter }: { matter: Matter }) {
  const { t } = useWords()
  const act = useDoHere()
  const [what, setWhat] = useState('')
  const [amount, setAmount] = useState<number>(0)
  const save = async () => {
    const given = { id: matter.id, what, amount: Math.round(amount * 100), currency: 'TWD' as const }
    if (await act('POST /api/matters/:id/costs', given)) setWhat('')
  }
  return (
    <div className="sy-coaching-form">
      <TextInput label={t('matters.cost.what')} value={what} onChange={(event) => setWhat(event.currentTarget.value)} />
      <NumberInput
        label={t('matters.cost.amount')}
        min={0}
        value={amount}
        onChange={(value) => setAmount(Number(value) || 0)}
      />
      <ActButton locked={what.trim() && amount > 0 ? undefined : t('matters.cost.what')} onAct={() => void save()}>
        {t('matters.cost.add')}
      </ActButton>
    </div>
  )
}
