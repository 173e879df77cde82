import { TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { CoachingPart, Opens } from '../coaching/coaching-part.tsx'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { useDoEvidence, useEvidence } from './use-evidence.ts'

/** What is kept whatever its age, and what was. */
export function Holds() {
  const { t } = useWords()
  const when = useWhen()
  const list = useEvidence('GET /api/holds', {})
  const holds = list.data?.holds ?? []
  return (
    <CoachingPart title={t('holding.title')} teach={t('holding.teach')}>
      {list.data && holds.length === 0 && <EmptyState title={t('holding.none_here')} />}
      <ul className="sy-coaching-list">
        {holds.map((it) => (
          <li key={it.id} className="sy-coaching-card">
            <span>
              <Link to="/evidence/$on/$id" params={{ on: it.on, id: it.about }} className="sy-link">
                {t(`evidence.of.${it.on}`)}
              </Link>{' '}
              <Tag tone={it.liftedAt ? 'line' : 'act'}>{t(it.liftedAt ? 'holding.lifted' : 'evidence.held')}</Tag>
            </span>
            <span>{it.because}</span>
            <span className="sy-small sy-quiet">
              {it.by} {when.full(it.at)}
              {it.liftedAt && ` · ${it.liftedBy} ${when.full(it.liftedAt)} · ${it.liftedBecause ?? ''}`}
            </span>
            {!it.liftedAt && <Lift id={it.id} />}
          </li>
        ))}
      </ul>
    </CoachingPart>
  )
}

function Lift({ id }: { id: string }) {
  const { t } = useWords()
  const act = useDoEvidence()
  const [because, setBecause] = useState('')
  return (
    <Opens label={t('holding.lift')}>
      <div className="sy-coaching-form">
        <TextInput
          label={t('holding.lift.because')}
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
        <ActButton
          locked={because.trim() ? undefined : t('holding.lift.because')}
          onAct={() => void act('PUT /api/holds/:id/lifting', { id, because })}
        >
          {t('holding.lift')}
        </ActButton>
      </div>
    </Opens>
  )
}
