import { Select, Switch } from '@mantine/core'
import { useState } from 'react'
import { SayStep } from '../case/review/review-steps.tsx'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useSession } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { type Mine, useChampion } from './data.ts'

/** Who looks out for others in my team, whether they hear of me, and what I have taken on myself. */
export function Champions({ mine }: { mine: Mine }) {
  const { t } = useWords()
  const act = useDo()
  const { person } = useSession()
  const champion = useChampion(person.id).data
  const names = mine.champions.map((it) => it.name).join(t('list.pause'))
  return (
    <details className="sy-champions">
      <summary>{t('champion.title')}</summary>
      <p className="sy-small sy-quiet">{t('champion.why')}</p>
      <p>{names || t('champion.none')}</p>
      <Switch
        label={t('champion.ping')}
        checked={mine.wantsPings}
        onChange={(event) => void act('PUT /api/champion/ping-choice', { on: event.currentTarget.checked })}
      />
      {champion?.since == null ? (
        <ActButton
          onAct={() =>
            void act('PUT /api/champion', {
              minutesAWeek: champion?.minutesAWeek ?? 120,
              pingsAWeek: champion?.pingsAWeek ?? 3,
            })
          }
        >
          {t('champion.be')}
        </ActButton>
      ) : (
        <MyOwn champion={champion} />
      )}
    </details>
  )
}

type Champion = NonNullable<ReturnType<typeof useChampion>['data']>
const KINDS = ['walk', 'drink', 'listen', 'leaflet'] as const

function MyOwn({ champion }: { champion: Champion }) {
  const { t } = useWords()
  const act = useDo()
  return (
    <div className="sy-after-card">
      <p className="sy-after-row is-apart">
        {t('champion.time', { minutes: champion.minutesAWeek, pings: champion.pingsAWeek })}
        <ActButton tone="quiet" onAct={() => void act('DELETE /api/champion', {})}>
          {t('champion.step_back')}
        </ActButton>
      </p>
      {champion.pings.map((it) => (
        <p key={it.id} className="sy-after-row">
          {t('champion.pinged', { name: it.agent.name })}
          <ActButton onAct={() => void act('DELETE /api/champion/pings/:id', { id: it.id })}>
            {t('champion.seen')}
          </ActButton>
        </p>
      ))}
      {champion.accepted.map((it) => (
        <p key={it.id}>{t('champion.accepted', { name: it.agent.name })}</p>
      ))}
      <Offer champion={champion} />
      <SayStep
        label={t('champion.note')}
        hint={t('champion.note.why')}
        button={t('champion.note.keep')}
        onSay={(words) => void act('POST /api/champion/notes', { words })}
      />
      {champion.notes.map((it) => (
        <p key={it.id} className="sy-after-row">
          <span className="sy-after-words">{it.words}</span>
          <ActButton tone="quiet" onAct={() => void act('DELETE /api/champion/notes/:id', { id: it.id })}>
            {t('champion.note.forget')}
          </ActButton>
        </p>
      ))}
    </div>
  )
}

function Offer({ champion }: { champion: Champion }) {
  const { t } = useWords()
  const act = useDo()
  const [agent, setAgent] = useState<string | null>(null)
  const [what, setWhat] = useState<string | null>('walk')
  const kind = KINDS.find((it) => it === what)
  const send = async () => {
    if (agent && kind && (await act('POST /api/champion/offers', { agent, what: kind }))) setAgent(null)
  }
  return (
    <fieldset className="sy-after-fields sy-plain" aria-label={t('champion.offer')}>
      <Select
        label={t('champion.whom')}
        data={champion.colleagues.map((it) => ({ value: it.id, label: it.name }))}
        value={agent}
        onChange={setAgent}
      />
      <Select
        label={t('champion.what')}
        data={KINDS.map((it) => ({ value: it, label: t(`champion.what.${it}`) }))}
        value={what}
        onChange={setWhat}
      />
      <ActButton locked={agent && kind ? undefined : t('champion.whom')} onAct={() => void send()}>
        {t('champion.send')}
      </ActButton>
    </fieldset>
  )
}
