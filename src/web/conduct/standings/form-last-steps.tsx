import { Select, Textarea, TextInput } from '@mantine/core'
import { lintConduct } from '#guard/standings/lint.ts'
import { WAYS_IN } from '#guard/standings/options.ts'
import { isLanguage, LANGUAGES } from '#kernel/language.ts'
import { useWords } from '../../i18n.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { MomentInput } from '../../ui/moment-input.tsx'
import { fromField, type Ground, toField } from './draft-state.ts'

import type { Step } from './form-steps.tsx'

/** What was done, and what somebody at the desk does from now on. A label is found while it is typed. */
export function WordsStep({ it, set }: Step) {
  const { t, language } = useWords()
  const found = (text: string) => {
    const words = lintConduct(text, language).map((one) => one.words)
    return words.length > 0 ? t('standings.lint', { words: words.join(' · ') }) : undefined
  }
  return (
    <fieldset className="sy-standing-step">
      <legend>{t('standings.step.words')}</legend>
      <Textarea
        label={t('standings.reason')}
        description={t('standings.reason.how')}
        autosize
        minRows={3}
        value={it.reason}
        error={found(it.reason)}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <Textarea
        label={t('standings.instruction')}
        description={t('standings.instruction.how')}
        autosize
        minRows={2}
        value={it.instruction}
        error={found(it.instruction)}
        onChange={(event) => set({ instruction: event.currentTarget.value })}
      />
      <Textarea
        label={t('standings.appeal_how')}
        autosize
        minRows={2}
        value={it.appealPath}
        onChange={(event) => set({ appealPath: event.currentTarget.value })}
      />
    </fieldset>
  )
}

export function DatesStep({ it, set, ground }: Step & { ground: Ground }) {
  const { t } = useWords()
  const week = () => {
    const from = it.startsAt ? Date.parse(it.startsAt) : Date.now()
    const day = 86_400_000
    set({
      lapseAt: new Date(from + ground.suspensionDays * day).toISOString(),
      reviewAt: new Date(from + (ground.suspensionDays - 2) * day).toISOString(),
    })
  }
  const moment = (key: 'startsAt' | 'reviewAt' | 'lapseAt' | 'delayUntil', label: string) => (
    <MomentInput label={label} value={toField(it[key])} onChange={(typed) => set({ [key]: fromField(typed) })} />
  )
  return (
    <fieldset className="sy-standing-step">
      <legend>{t('standings.step.dates')}</legend>
      {moment('startsAt', t('standings.from'))}
      {moment('reviewAt', t('standings.review'))}
      {moment('lapseAt', t('standings.lapse'))}
      {it.rung === 'R4' && <ActButton onAct={week}>{t('standings.week', { n: ground.suspensionDays })}</ActButton>}
      <Select
        label={t('standings.notice_form')}
        data={WAYS_IN.map((value) => ({ value, label: t(`standings.open.${value}`) }))}
        value={it.noticeForm}
        onChange={(value) => set({ noticeForm: WAYS_IN.find((one) => one === value) ?? 'letter' })}
        allowDeselect={false}
      />
      <Select
        label={t('standings.notice_language')}
        data={LANGUAGES.map((value) => ({ value, label: t(`standings.language.${value}`) }))}
        value={it.noticeLanguage}
        onChange={(value) => value !== null && isLanguage(value) && set({ noticeLanguage: value })}
        allowDeselect={false}
      />
      <TextInput
        label={t('standings.delay_because')}
        description={t('standings.delay_because.when')}
        value={it.delayBecause}
        onChange={(event) => set({ delayBecause: event.currentTarget.value })}
      />
      {it.delayBecause.trim() !== '' && moment('delayUntil', t('standings.delay_until'))}
    </fieldset>
  )
}
