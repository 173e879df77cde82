import { Checkbox, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiInput, ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { ActButton } from '../../ui/act-button.tsx'

export type CauseView = ApiOutput<'GET /api/cases/:id/cause'>
type Given = ApiInput<'POST /api/cases/:id/cause'>
type Staff = NonNullable<Given['staff']>
type Answers = Given['answers']
const ANSWERED = ['yes', 'no', 'unclear'] as const
const BRANCHES = ['attitude', 'knowledge', 'information'] as const
const BREAKS = ['customer_agent', 'shift_shift', 'department_agent', 'notice_unread'] as const

/** Why it came about: four questions to the organisation, and only then whether a person had a part in it. */
export function CauseForm({ caseId, cause, onDone }: { caseId: string; cause: CauseView; onDone: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const [answers, setAnswers] = useState<Answers>(cause.settled?.answers ?? {})
  const [code, setCode] = useState<string | null>(cause.settled?.code ?? null)
  const [staff, setStaff] = useState<Staff | null>(null)
  const left = cause.questions.filter((it) => answers[it] === undefined).length
  const unclear = cause.questions.some((it) => answers[it] === undefined || answers[it] === 'unclear')
  const keep = async () => {
    if (await act('POST /api/cases/:id/cause', { id: caseId, answers, code: code ?? '', staff })) onDone()
  }
  return (
    <div className="sy-ending-form">
      <p className="sy-small sy-quiet">{t('ending.cause.first')}</p>
      {cause.questions.map((question) => (
        <fieldset key={question} className="sy-question">
          <legend>{t(`ending.q.${question}`)}</legend>
          <SegmentedControl
            aria-label={t(`ending.q.${question}`)}
            value={answers[question] ?? ''}
            onChange={(value) =>
              setAnswers({ ...answers, [question]: ANSWERED.find((it) => it === value) ?? 'unclear' })
            }
            data={ANSWERED.map((value) => ({ value, label: t(`ending.a.${value}`) }))}
          />
        </fieldset>
      ))}
      <Select
        label={t('ending.cause.code')}
        data={cause.codes.map((it) => ({ value: it.code, label: it.words }))}
        value={code}
        onChange={setCode}
      />
      <Checkbox
        label={t('ending.cause.staff')}
        disabled={unclear}
        checked={staff !== null}
        onChange={(event) => setStaff(event.currentTarget.checked ? { branch: 'information' } : null)}
      />
      {staff && <StaffShare staff={staff} onChange={setStaff} />}
      <div className="sy-ending-acts">
        <ActButton
          tone="primary"
          locked={left > 0 ? t('ending.cause.left', { n: left }) : code ? undefined : t('ending.cause.code')}
          onAct={() => void keep()}
        >
          {t('ending.cause.save')}
        </ActButton>
        <ActButton tone="quiet" onAct={onDone}>
          {t('ending.cancel')}
        </ActButton>
      </div>
    </div>
  )
}

function StaffShare({ staff, onChange }: { staff: Staff; onChange: (staff: Staff) => void }) {
  const { t } = useWords()
  const set = (part: Partial<Staff>) => onChange({ ...staff, ...part })
  return (
    <>
      <Select
        label={t('ending.branch')}
        data={BRANCHES.map((value) => ({ value, label: t(`ending.branch.${value}`) }))}
        value={staff.branch}
        onChange={(value) => set({ branch: BRANCHES.find((it) => it === value) ?? 'information' })}
      />
      <TextInput
        label={t('ending.evidence')}
        value={staff.evidence ?? ''}
        onChange={(event) => set({ evidence: event.currentTarget.value })}
      />
      <TextInput
        label={t('ending.why')}
        value={staff.why ?? ''}
        onChange={(event) => set({ why: event.currentTarget.value })}
      />
      {staff.branch === 'knowledge' && (
        <TextInput
          label={t('ending.missing')}
          value={staff.missing ?? ''}
          onChange={(event) => set({ missing: event.currentTarget.value })}
        />
      )}
      {staff.branch === 'information' && (
        <Select
          label={t('ending.broke')}
          data={BREAKS.map((value) => ({ value, label: t(`ending.broke.${value}`) }))}
          value={staff.brokeAt ?? null}
          onChange={(value) => set({ brokeAt: BREAKS.find((it) => it === value) ?? null })}
        />
      )}
    </>
  )
}
