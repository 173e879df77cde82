import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { ActButton } from '../../ui/act-button.tsx'

const OUTCOMES = ['upheld', 'partly', 'not_upheld', 'outside_scope'] as const
export type Point = { id: string; words: string }
type Props = { caseId: string; stage: 1 | 2; points: readonly Point[]; onDone: () => void }

/** A decision of a stage: a reason for every point that was asked, what it rests on, and why there is no remedy if there is none. */
export function DecideForm({ caseId, stage, points, onDone }: Props) {
  const { t } = useWords()
  const act = useDo()
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number] | null>(null)
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const [proof, setProof] = useState('')
  const [noRemedy, setNoRemedy] = useState('')
  const asked = points.length > 0 ? points : [{ id: '', words: '' }]
  const decide = async () => {
    if (!outcome) return
    const given = asked
      .map(({ id }) => ({ point: id || null, words: reasons[id] ?? '' }))
      .filter((it) => it.words.trim() !== '')
    const body = { id: caseId, stage, outcome, reasons: given, evidence: [{ words: proof }], noRemedyBecause: noRemedy }
    if (await act('POST /api/cases/:id/findings', body)) onDone()
  }
  return (
    <div className="sy-ending-form">
      <Select
        label={t('ending.outcome')}
        data={OUTCOMES.map((value) => ({ value, label: t(`ending.outcome.${value}`) }))}
        value={outcome}
        onChange={(value) => setOutcome(OUTCOMES.find((it) => it === value) ?? null)}
      />
      {asked.map((point) => (
        <Textarea
          key={point.id}
          label={point.id ? t('ending.reason.for', { point: point.words }) : t('ending.reason.whole')}
          autosize
          minRows={2}
          value={reasons[point.id] ?? ''}
          onChange={(event) => setReasons({ ...reasons, [point.id]: event.currentTarget.value })}
        />
      ))}
      <TextInput label={t('ending.proof')} value={proof} onChange={(event) => setProof(event.currentTarget.value)} />
      <Textarea
        label={t('ending.no_remedy')}
        autosize
        value={noRemedy}
        onChange={(event) => setNoRemedy(event.currentTarget.value)}
      />
      <div className="sy-ending-acts">
        <ActButton tone="primary" locked={outcome ? undefined : t('ending.outcome')} onAct={() => void decide()}>
          {t('ending.decide')}
        </ActButton>
        <ActButton tone="quiet" onAct={onDone}>
          {t('ending.cancel')}
        </ActButton>
      </div>
    </div>
  )
}
