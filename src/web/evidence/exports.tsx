import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { CoachingPart, Opens } from '../coaching/coaching-part.tsx'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { Pack } from './evidence-of.tsx'
import { useDoEvidence, useEvidence } from './use-evidence.ts'

type Out = ApiOutput<'GET /api/evidence/exports'>['exports'][number]

/** What was asked to leave the house. */
export function Exports() {
  const { t } = useWords()
  const list = useEvidence('GET /api/evidence/exports', {})
  const exports = list.data?.exports ?? []
  return (
    <CoachingPart title={t('let_out.title')} teach={t('let_out.teach')}>
      {list.data && exports.length === 0 && <EmptyState title={t('let_out.none')} />}
      <ul className="sy-coaching-list">
        {exports.map((it) => (
          <OneExport key={it.id} it={it} />
        ))}
      </ul>
    </CoachingPart>
  )
}

function OneExport({ it }: { it: Out }) {
  const { t } = useWords()
  const when = useWhen()
  const { person } = useSession()
  const isLegal = person.role === 'legal'
  const state = it.approved === null ? 'waits' : it.approved ? 'approved' : 'declined'
  return (
    <li className="sy-coaching-card">
      <span>
        <strong>{it.recipient}</strong>{' '}
        <Tag tone={state === 'waits' ? 'time' : state === 'approved' ? 'done' : 'line'}>{t(`let_out.${state}`)}</Tag>
      </span>
      <span>{it.purpose}</span>
      <span className="sy-small sy-quiet">
        {it.askedBy} {when.full(it.askedAt)} · {t(`evidence.of.${it.on}`)}
        {it.decidedBy && ` · ${it.decidedBy}`}
        {it.because && ` · ${it.because}`}
      </span>
      {isLegal && it.approved === null && !it.isMine && <Decide id={it.id} />}
      {isLegal && it.approved === null && it.isMine && <span className="sy-small">{t('let_out.own')}</span>}
      {isLegal && it.approved && <Pack on={it.on} id={it.about} out={it.id} />}
    </li>
  )
}

function Decide({ id }: { id: string }) {
  const { t } = useWords()
  const act = useDoEvidence()
  const [because, setBecause] = useState('')
  return (
    <div className="sy-coaching-acts">
      <ActButton
        tone="primary"
        onAct={() => void act('PUT /api/evidence/exports/:id', { id, approve: true, because: '' })}
      >
        {t('let_out.approve')}
      </ActButton>
      <Opens label={t('let_out.decline')}>
        <div className="sy-coaching-form">
          <TextInput
            label={t('let_out.because')}
            value={because}
            onChange={(it) => setBecause(it.currentTarget.value)}
          />
          <ActButton
            locked={because.trim() ? undefined : t('let_out.because')}
            onAct={() => void act('PUT /api/evidence/exports/:id', { id, approve: false, because })}
          >
            {t('let_out.decline')}
          </ActButton>
        </div>
      </Opens>
    </div>
  )
}
