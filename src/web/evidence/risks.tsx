import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { CoachingPart } from '../coaching/coaching-part.tsx'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { useEvidence } from './use-evidence.ts'

/** What silence costs: it is seen here before it is too late. */
export function Risks() {
  const { t } = useWords()
  const when = useWhen()
  const risks = useEvidence('GET /api/evidence/risks', {})
  if (risks.isPending) return <LoadingState rows={4} />
  if (risks.isError) return <ErrorState what={t('state.failed')} onRetry={() => void risks.refetch()} />
  const { unanswered, uncaptured, goesSoon, limits, questions } = risks.data
  const isQuiet = [unanswered, uncaptured, goesSoon, limits, questions].every((it) => it.length === 0)
  return (
    <CoachingPart title={t('legal_risk.title')} teach={t('legal_risk.teach')}>
      {isQuiet && <p>{t('legal_risk.none')}</p>}
      <Group name={t('legal_risk.unanswered')}>
        {unanswered.map((it) => (
          <Row key={it.id} age={t('legal_risk.days', { n: it.days })}>
            <Link to="/evidence/$on/$id" params={{ on: 'incident', id: it.id }} className="sy-link">
              {t('legal_risk.incident', { level: it.level, at: when.full(it.at) })}
            </Link>
          </Row>
        ))}
      </Group>
      <Group name={t('legal_risk.limits')}>
        {limits.map((it) => (
          <Row key={`${it.matter} ${it.dueAt}`} age={t('legal_risk.left', { n: it.days })}>
            {it.what} <span className="sy-small sy-quiet">{it.agent}</span>
          </Row>
        ))}
      </Group>
      <Group name={t('legal_risk.goes')}>
        {goesSoon.map((it) => (
          <Row key={`${it.incident} ${it.contact}`} age={t('evidence.until', { at: when.isoDay(it.until) })}>
            <Link
              to="/evidence/$on/$id"
              params={it.incident ? { on: 'incident', id: it.incident } : { on: 'contact', id: it.contact ?? '' }}
              className="sy-link"
            >
              {t('legal_risk.items', { n: it.items })}
            </Link>
          </Row>
        ))}
      </Group>
      <Group name={t('legal_risk.questions')}>
        {questions.map((it) => (
          <Row key={it.id} age={t('legal_risk.days', { n: it.days })}>
            <Link to="/matters" className="sy-link">
              {t('legal_risk.question', { at: when.full(it.at) })}
            </Link>
          </Row>
        ))}
      </Group>
      <Group name={t('legal_risk.uncaptured')}>
        {uncaptured.map((it) => (
          <Row key={it.id} age={t('legal_risk.days', { n: it.days })}>
            {when.full(it.at)}
          </Row>
        ))}
      </Group>
    </CoachingPart>
  )
}

function Group({ name, children }: { name: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <>
      <h3 className="sy-small">
        {name} <span className="sy-quiet">{children.length}</span>
      </h3>
      <ul className="sy-coaching-list">{children}</ul>
    </>
  )
}

const Row = ({ age, children }: { age: string; children: ReactNode }) => (
  <li className="sy-evidence-row">
    <span>{children}</span>
    <Tag tone="time">{age}</Tag>
  </li>
)
