import { Select } from '@mantine/core'
import { useState } from 'react'
import { COMPLEXITIES, IMMEDIATES, IMPACTS, SAFETIES, SEVERITIES } from '#desk/intake/assessment.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import type { Intake } from './intake-section.tsx'

const FIVE = {
  severity: SEVERITIES,
  safety: SAFETIES,
  complexity: COMPLEXITIES,
  impact: IMPACTS,
  immediate: IMMEDIATES,
} as const
type Field = keyof typeof FIVE
const FIELDS = ['severity', 'safety', 'complexity', 'impact', 'immediate'] as const satisfies readonly Field[]
type Five = { [F in Field]: (typeof FIVE)[F][number] | null }
const OPEN: Five = { severity: null, safety: null, complexity: null, impact: null, immediate: null }

/** Five answers to five questions, side by side, and no sum of them. */
export function Assessment({ caseId, it, mayAct }: { caseId: string; it: Intake; mayAct: boolean }) {
  const { t } = useWords()
  const act = useDo()
  const [draft, setDraft] = useState<Five | null>(null)
  const kept = it.assessment
  const of = (field: Field, value: string | null) =>
    value ? t(`intake.${field}.${value}` as 'intake.severity.minor') : t('intake.assess.open')
  const save = async (five: Five) => {
    if (await act('PUT /api/cases/:id/assessment', { id: caseId, ...five })) setDraft(null)
  }
  return (
    <div className="sy-intake-assess">
      <h4>{t('intake.assess')}</h4>
      {draft ? (
        <>
          <div className="sy-intake-five">
            {FIELDS.map((field) => (
              <Select
                key={field}
                label={t(`intake.${field}`)}
                placeholder={t('intake.assess.open')}
                data={FIVE[field].map((value) => ({ value, label: of(field, value) }))}
                value={draft[field]}
                onChange={(value) =>
                  setDraft({ ...draft, [field]: FIVE[field].find((each) => each === value) ?? null })
                }
              />
            ))}
          </div>
          <p className="sy-intake-acts">
            <ActButton tone="primary" onAct={() => void save(draft)}>
              {t('intake.save')}
            </ActButton>
            <ActButton tone="quiet" onAct={() => setDraft(null)}>
              {t('intake.cancel')}
            </ActButton>
          </p>
        </>
      ) : (
        <>
          {kept ? (
            <dl className="sy-intake-five">
              {FIELDS.map((field) => (
                <div key={field} className={kept[field] ? undefined : 'is-open'}>
                  <dt>{t(`intake.${field}`)}</dt>
                  <dd>{of(field, kept[field])}</dd>
                </div>
              ))}
            </dl>
          ) : (
            <p className="sy-small sy-quiet">{t('intake.assess.none')}</p>
          )}
          {mayAct && (
            <p>
              <ActButton onAct={() => setDraft(kept ? fiveOf(kept) : OPEN)}>{t('intake.assess.edit')}</ActButton>
            </p>
          )}
        </>
      )}
    </div>
  )
}

const fiveOf = ({ severity, safety, complexity, impact, immediate }: Five): Five => ({
  severity,
  safety,
  complexity,
  impact,
  immediate,
})
