import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { BASES_OF_ADJUSTMENT } from '#desk/intake/assessment.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import type { Intake } from './intake-section.tsx'

type Basis = (typeof BASES_OF_ADJUSTMENT)[number]

/** What to do differently for this customer, said as an instruction, to those who handle the case alone. */
export function Adjustments({ caseId, it }: { caseId: string; it: Intake }) {
  const { t } = useWords()
  const act = useDo()
  const [isWriting, setWriting] = useState(false)
  if (!it.mayHandle) return null
  return (
    <>
      {it.adjustments.map((each) => (
        <p key={each.id} className="sy-intake-adjust">
          <strong>{t('intake.adjust')}</strong>
          <span>
            {each.instruction}
            <span className="sy-caption sy-label"> {t(`intake.basis.${each.basis}` as 'intake.basis.document')}</span>
          </span>
          <ActButton
            tone="quiet"
            onAct={() => void act('DELETE /api/cases/:id/adjustments/:adjustment', { id: caseId, adjustment: each.id })}
          >
            {t('intake.adjust.end')}
          </ActButton>
        </p>
      ))}
      {isWriting ? (
        <NewAdjustment
          onSave={async (basis, instruction) => {
            if (await act('POST /api/cases/:id/adjustments', { id: caseId, basis, instruction })) setWriting(false)
          }}
          onClose={() => setWriting(false)}
        />
      ) : (
        <p>
          <ActButton tone="quiet" onAct={() => setWriting(true)}>
            {t('intake.adjust.add')}
          </ActButton>
        </p>
      )}
    </>
  )
}

type Props = { onSave: (basis: Basis, instruction: string) => Promise<void>; onClose: () => void }

function NewAdjustment({ onSave, onClose }: Props) {
  const { t } = useWords()
  const [basis, setBasis] = useState<Basis>('told_by_customer')
  const [words, setWords] = useState('')
  return (
    <div className="sy-intake-form">
      <TextInput
        autoFocus
        label={t('intake.adjust')}
        description={t('intake.adjust.what')}
        maxLength={160}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Select
        label={t('intake.adjust.basis')}
        data={BASES_OF_ADJUSTMENT.map((value) => ({ value, label: t(`intake.basis.${value}`) }))}
        value={basis}
        allowDeselect={false}
        onChange={(value) => setBasis(BASES_OF_ADJUSTMENT.find((each) => each === value) ?? 'told_by_customer')}
      />
      <p className="sy-caption sy-label">{t('intake.adjust.private')}</p>
      <p className="sy-intake-acts">
        <ActButton
          tone="primary"
          locked={words.trim() ? undefined : t('intake.words.first')}
          onAct={() => void onSave(basis, words.trim())}
        >
          {t('intake.save')}
        </ActButton>
        <ActButton tone="quiet" onAct={onClose}>
          {t('intake.cancel')}
        </ActButton>
      </p>
    </div>
  )
}
