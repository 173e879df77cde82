import { SegmentedControl, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ApiInput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import type { ReviewView } from './review-view.ts'

type Finding = ApiInput<'PUT /api/reviews/:id/finding'>

const QUESTIONS = ['notice_reached', 'article_right', 'load_usual', 'prepared', 'procedure_followed'] as const
const ANSWERS = ['yes', 'no', 'unknown'] as const
const CLASSES = ['no_error', 'slip', 'system_induced', 'at_risk', 'reckless'] as const
const CAUSES = ['process', 'information', 'own_state', 'person', 'none'] as const
const UNASKED: Finding['asked'] = {
  notice_reached: 'unknown',
  article_right: 'unknown',
  load_usual: 'unknown',
  prepared: 'unknown',
  procedure_followed: 'unknown',
}

/** The house is asked first, both sides are written down, and only then is it called something. */
export function FindingForm({ review }: { review: ReviewView }) {
  const { t } = useWords()
  const act = useDo()
  const [finding, setFinding] = useState<Omit<Finding, 'id'>>({
    asked: UNASKED,
    class: 'slip',
    cause: review.ownState ? 'own_state' : 'process',
    customerAccount: '',
    ourAccount: review.answer ?? '',
    why: '',
  })
  const set = (more: Partial<typeof finding>) => setFinding((before) => ({ ...before, ...more }))
  const isFilled = [finding.customerAccount, finding.ourAccount, finding.why].every((words) => words.trim() !== '')
  return (
    <div className="sy-review-step">
      <h4>{t('reviews.ask')}</h4>
      {QUESTIONS.map((question) => (
        <Question
          key={question}
          label={t(`reviews.ask.${question}`)}
          value={finding.asked[question]}
          onChange={(answer) => set({ asked: { ...finding.asked, [question]: answer } })}
        />
      ))}
      {(['customerAccount', 'ourAccount', 'why'] as const).map((field) => (
        <Textarea
          key={field}
          autosize
          minRows={2}
          label={t(LABELS[field])}
          value={finding[field]}
          onChange={(event) => set({ [field]: event.currentTarget.value })}
        />
      ))}
      <Select
        label={t('reviews.class')}
        data={CLASSES.map((value) => ({ value, label: t(`reviews.class.${value}`) }))}
        value={finding.class}
        allowDeselect={false}
        onChange={(value) => set({ class: CLASSES.find((it) => it === value) ?? 'slip' })}
      />
      <Select
        label={t('reviews.cause')}
        data={CAUSES.map((value) => ({ value, label: t(`reviews.cause.${value}`) }))}
        value={finding.cause}
        allowDeselect={false}
        onChange={(value) => set({ cause: CAUSES.find((it) => it === value) ?? 'process' })}
      />
      <ActButton
        tone="primary"
        locked={isFilled ? undefined : t('reviews.fill')}
        onAct={() => void act('PUT /api/reviews/:id/finding', { id: review.id, ...finding })}
      >
        {t('reviews.find')}
      </ActButton>
      {!isFilled && <p className="sy-small sy-quiet">{t('reviews.fill')}</p>}
    </div>
  )
}

const LABELS = {
  customerAccount: 'reviews.customer_account',
  ourAccount: 'reviews.our_account',
  why: 'reviews.why',
} as const

type Answer = (typeof ANSWERS)[number]

function Question({ label, value, onChange }: { label: string; value: Answer; onChange: (answer: Answer) => void }) {
  const { t } = useWords()
  return (
    <div className="sy-review-question">
      <span>{label}</span>
      <SegmentedControl
        size="xs"
        aria-label={label}
        value={value}
        data={ANSWERS.map((answer) => ({ value: answer, label: t(`reviews.${answer}`) }))}
        onChange={(answer) => onChange(ANSWERS.find((it) => it === answer) ?? 'unknown')}
      />
    </div>
  )
}
