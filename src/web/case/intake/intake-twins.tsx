import { TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import type { Intake } from './intake-section.tsx'

/** What may be the same thing: put together with a reason and taken apart again, or kept apart with one. */
export function Twins({ caseId, it, mayAct }: { caseId: string; it: Intake; mayAct: boolean }) {
  const { t } = useWords()
  const act = useDo()
  const [because, setBecause] = useState('')
  const { possible, merged, into, separate } = it.twins
  if (possible.length + merged.length + separate.length === 0 && !into) return null
  const locked = because.trim() ? undefined : t('intake.because.first')
  return (
    <div className="sy-intake-twins">
      <h4>{t('intake.twins')}</h4>
      {into && (
        <p className="sy-intake-acts">
          <span>{t('intake.twins.into', { ref: `A-${into.number}` })}</span>
          {mayAct && (
            <ActButton tone="quiet" onAct={() => void act('DELETE /api/cases/:id/merge', { id: caseId })}>
              {t('intake.twins.undo')}
            </ActButton>
          )}
        </p>
      )}
      <ul className="sy-small sy-quiet">
        {merged.map((each) => (
          <li key={each.id}>{t('intake.twins.merged', { ref: `A-${each.number}`, because: each.because })}</li>
        ))}
        {separate.map((each) => (
          <li key={each.id}>{t('intake.twins.apart', { ref: `A-${each.number}`, because: each.because })}</li>
        ))}
      </ul>
      {possible.map((twin) => (
        <div key={twin.id} className="sy-intake-twin">
          <Link to="/cases/$id" params={{ id: twin.id }}>
            A-{twin.number} {twin.title}
          </Link>
          {mayAct && (
            <span className="sy-intake-acts">
              <ActButton
                locked={locked}
                onAct={() => void act('POST /api/cases/:id/merge', { id: caseId, into: twin.id, because })}
              >
                {t('intake.twins.merge', { ref: `A-${twin.number}` })}
              </ActButton>
              <ActButton
                locked={locked}
                onAct={() => void act('PUT /api/cases/:id/twins/:other', { id: caseId, other: twin.id, because })}
              >
                {t('intake.twins.separate')}
              </ActButton>
            </span>
          )}
        </div>
      ))}
      {mayAct && possible.length > 0 && (
        <TextInput
          label={t('intake.because')}
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
