import { NumberInput, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'

const EMPTY = { name: '', from: '', to: '', budget: 5000 as string | number, denseFrom: '' as string | number }
export const hundredths = (typed: string | number): number | null =>
  typed === '' || !Number.isFinite(Number(typed)) ? null : Math.round(Number(typed) * 100)

export function NewPlan() {
  const { t } = useWords()
  const act = useDo()
  const go = useNavigate()
  const [it, set] = useState(EMPTY)
  const budget = hundredths(it.budget)
  const isReady = it.name.trim() !== '' && it.from !== '' && it.to !== '' && budget !== null
  const make = async () => {
    const { name, from, to } = it
    const denseFrom = it.denseFrom === '' ? null : Number(it.denseFrom)
    const made = await act('POST /api/care-plans', { name, from, to, budget: budget ?? 0, denseFrom })
    if (made) void go({ to: '/care-plans/$id', params: { id: made.id } })
  }
  return (
    <section className="sy-plan-part">
      <h2>{t('careplan.new')}</h2>
      <div className="sy-plan-form">
        <TextInput
          label={t('careplan.name')}
          maxLength={80}
          value={it.name}
          onChange={(event) => set({ ...it, name: event.currentTarget.value })}
        />
        {(['from', 'to'] as const).map((key) => (
          <TextInput
            key={key}
            type="date"
            label={t(`careplan.${key}`)}
            value={it[key]}
            onChange={(event) => set({ ...it, [key]: event.currentTarget.value })}
          />
        ))}
        <NumberInput
          label={t('careplan.budget')}
          min={0}
          value={it.budget}
          onChange={(budget) => set({ ...it, budget })}
        />
        <NumberInput
          label={t('careplan.dense_from')}
          min={1}
          allowDecimal={false}
          value={it.denseFrom}
          onChange={(denseFrom) => set({ ...it, denseFrom })}
        />
        <div>
          <ActButton tone="primary" locked={isReady ? undefined : t('careplan.make.locked')} onAct={() => void make()}>
            {t('careplan.make')}
          </ActButton>
        </div>
      </div>
    </section>
  )
}
