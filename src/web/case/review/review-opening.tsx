import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'

type About = ApiOutput<'GET /api/cases/:id/reviews'>

/** A look begins with something that is known. What a customer demands only says that somebody should look at the facts. */
export function ReviewOpening({ caseId, about }: { caseId: string; about: About }) {
  const { t } = useWords()
  const { grounds, agents, demanded } = about
  return (
    <div className="sy-review-opening">
      {demanded && <p className="sy-small">{t('reviews.demanded')}</p>}
      {demanded && <Spoken caseId={caseId} agents={agents} />}
      {grounds.length === 0 ? (
        <p className="sy-small sy-quiet">{t('reviews.facts_first')}</p>
      ) : (
        // One that was opened closes the form behind it.
        <Opening key={about.reviews.length} caseId={caseId} grounds={grounds} agents={agents} />
      )}
    </div>
  )
}

function Spoken({ caseId, agents }: { caseId: string; agents: About['agents'] }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const { person } = useSession()
  return (
    <ul className="sy-review-spoken">
      {agents.map((it) => (
        <li key={it.id}>
          {it.spokenAt && (
            <span className="sy-small sy-quiet">
              {t('reviews.spoken', { name: it.name, at: when.full(it.spokenAt) })}
            </span>
          )}
          {!it.spokenAt && person.role === 'lead' && (
            <>
              <ActButton onAct={() => void act('PUT /api/cases/:id/spoken', { id: caseId, agent: it.id })}>
                {t('reviews.spoke', { name: it.name })}
              </ActButton>
              <span className="sy-small sy-quiet">{t('reviews.spoke.why')}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Opening({ caseId, grounds, agents }: { caseId: string } & Pick<About, 'grounds' | 'agents'>) {
  const { t } = useWords()
  const act = useDo()
  const [agent, setAgent] = useState(agents[0]?.id ?? '')
  const [ground, setGround] = useState(grounds[0]?.id ?? '')
  const [ownState, setOwnState] = useState(false)
  const kind = grounds.find((it) => it.id === ground)?.kind ?? 'fact'
  return (
    <details className="sy-review-form">
      <summary>{t('reviews.open')}</summary>
      <Select
        label={t('reviews.agent')}
        data={agents.map((it) => ({ value: it.id, label: it.name }))}
        value={agent}
        allowDeselect={false}
        onChange={(value) => setAgent(value ?? '')}
      />
      <Select
        label={t('reviews.ground')}
        data={grounds.map((it) => ({ value: it.id, label: it.words }))}
        value={ground}
        allowDeselect={false}
        onChange={(value) => setGround(value ?? '')}
      />
      <Checkbox
        label={t('reviews.own_state')}
        checked={ownState}
        onChange={(event) => setOwnState(event.currentTarget.checked)}
      />
      <ActButton
        tone="primary"
        onAct={() => void act('POST /api/cases/:id/reviews', { id: caseId, agent, ownState, [kind]: ground })}
      >
        {t('reviews.open')}
      </ActButton>
    </details>
  )
}
