import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { readMoney } from '../money.ts'
import { FoldEnds } from './fold.tsx'
import type { NewGrade, RemediesView, SheetView } from './remedies-view.ts'

const MATTERS = ['wrong_information', 'late', 'damaged', 'overcharged', 'not_done'] as const
const NEEDS = ['met', 'partly', 'missed'] as const
const SAFETIES = ['none', 'risk', 'hurt'] as const
const oneOf = <T extends string>(all: readonly T[], value: string, first: T): T =>
  all.find((it) => it === value) ?? first

type Draft = {
  matter: (typeof MATTERS)[number]
  money: string
  hours: string
  need: (typeof NEEDS)[number]
  safety: (typeof SAFETIES)[number]
  facts: Readonly<Record<'money' | 'hours' | 'need' | 'safety' | 'other', string>>
}

const draftOf = (sheet: SheetView | null): Draft => ({
  matter: sheet?.matter ?? 'wrong_information',
  money: sheet && sheet.money.amount > 0 ? String(sheet.money.amount / 100) : '',
  hours: sheet && sheet.minutes.minutes > 0 ? String(sheet.minutes.minutes / 60) : '',
  need: sheet?.need.is ?? 'met',
  safety: sheet?.safety.is ?? 'none',
  facts: {
    money: sheet?.money.fact ?? '',
    hours: sheet?.minutes.fact ?? '',
    need: sheet?.need.fact ?? '',
    safety: sheet?.safety.fact ?? '',
    other: sheet?.otherCause ?? '',
  },
})

type Props = { view: RemediesView; onGrade: (given: NewGrade) => Promise<boolean>; onClose: () => void }

/** What was lost, each with the fact that shows it. Whose fault it was and how often it happened is not asked: the record says it. */
export function GradeForm({ view, onGrade, onClose }: Props) {
  const { t } = useWords()
  const [draft, setDraft] = useState(() => draftOf(view.sheet))
  const set = (part: Partial<Draft>) => setDraft((all) => ({ ...all, ...part }))
  const fact = (name: keyof Draft['facts'], label: string) => (
    <FactChoice
      label={label}
      facts={view.facts}
      value={draft.facts[name]}
      onChange={(id) => set({ facts: { ...draft.facts, [name]: id } })}
    />
  )
  const given = givenOf(draft)
  return (
    <>
      <NativeSelect
        label={t('gradesheet.matter')}
        value={draft.matter}
        data={MATTERS.map((value) => ({ value, label: t(`gradesheet.matter.${value}`) }))}
        onChange={(it) => set({ matter: oneOf(MATTERS, it.currentTarget.value, 'wrong_information') })}
      />
      <div className="sy-grade-pair">
        <TextInput
          label={`${t('gradesheet.money')} (${view.currency})`}
          inputMode="decimal"
          value={draft.money}
          onChange={(it) => set({ money: it.currentTarget.value })}
        />
        {fact('money', t('gradesheet.fact', { what: t('gradesheet.money') }))}
        <TextInput
          label={t('gradesheet.hours')}
          inputMode="decimal"
          value={draft.hours}
          onChange={(it) => set({ hours: it.currentTarget.value })}
        />
        {fact('hours', t('gradesheet.fact', { what: t('gradesheet.hours') }))}
        <NativeSelect
          label={t('gradesheet.need')}
          value={draft.need}
          data={NEEDS.map((value) => ({ value, label: t(`gradesheet.need.${value}`) }))}
          onChange={(it) => set({ need: oneOf(NEEDS, it.currentTarget.value, 'met') })}
        />
        {fact('need', t('gradesheet.fact', { what: t('gradesheet.need') }))}
        <NativeSelect
          label={t('gradesheet.safety')}
          value={draft.safety}
          data={SAFETIES.map((value) => ({ value, label: t(`gradesheet.safety.${value}`) }))}
          onChange={(it) => set({ safety: oneOf(SAFETIES, it.currentTarget.value, 'none') })}
        />
        {fact('safety', t('gradesheet.fact', { what: t('gradesheet.safety') }))}
      </div>
      {fact('other', t('gradesheet.other_cause'))}
      <FoldEnds
        label={t('gradesheet.compute')}
        locked={given === null ? t('remedies.amount.left') : hasEvidence(given) ? undefined : t('gradesheet.fact.left')}
        onDo={() => given && void onGrade(given).then((is) => is && onClose())}
        onClose={onClose}
      />
    </>
  )
}

function givenOf({ matter, money, hours, need, safety, facts }: Draft): NewGrade | null {
  const amount = money.trim() === '' ? 0 : readMoney(money)
  const time = hours.trim() === '' ? 0 : Number(hours)
  if (amount === null || !Number.isFinite(time) || time < 0 || time > 8760) return null
  return {
    matter,
    money: { amount, fact: facts.money || null },
    minutes: { minutes: Math.round(time * 60), fact: facts.hours || null },
    need: { is: need, fact: facts.need || null },
    safety: { is: safety, fact: facts.safety || null },
    otherCause: facts.other || null,
  }
}

const hasEvidence = (it: NewGrade): boolean =>
  (it.money.amount === 0 || it.money.fact !== null) &&
  (it.minutes.minutes === 0 || it.minutes.fact !== null) &&
  (it.need.is === 'met' || it.need.fact !== null) &&
  (it.safety.is === 'none' || it.safety.fact !== null)

type Choice = { label: string; facts: RemediesView['facts']; value: string; onChange: (id: string) => void }

function FactChoice({ label, facts, value, onChange }: Choice) {
  const { t } = useWords()
  const stand = facts.filter((fact) => fact.state !== 'disproved')
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[
        { value: '', label: t('gradesheet.fact.none') },
        ...stand.map((fact) => ({ value: fact.id, label: fact.words })),
      ]}
      onChange={(it) => onChange(it.currentTarget.value)}
    />
  )
}
