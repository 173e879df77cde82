import { MultiSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { CoachingPart } from './coaching-part.tsx'
import { useDoHere } from './use-ask.ts'

export type Peers = ApiOutput<'GET /api/peers'>

/** Colleagues of another team who look along, and whoever would like to be one. */
export function MyPeers({ peers }: { peers: Peers }) {
  const { t, language } = useWords()
  const act = useDoHere()
  const nameOf = (key: string) => peers.topics.find((it) => it.key === key)?.name[language] ?? key
  const taken = new Set(peers.pairings.filter((it) => it.iAm === 'person').map((it) => it.topic))
  const free = peers.free.filter((it) => !taken.has(it.topic))
  return (
    <CoachingPart title={t('growth.peers.title')} teach={t('growth.peers.teach')}>
      <ul className="sy-coaching-list">
        {peers.pairings.map((it) => (
          <OnePairing key={it.id} it={it} topic={nameOf(it.topic)} />
        ))}
        {free.map((it) => (
          <li key={`${it.id} ${it.topic}`} className="sy-coaching-card">
            <span>
              <strong>{it.name}</strong> <span className="sy-small sy-quiet">{nameOf(it.topic)}</span>
            </span>
            <ActButton onAct={() => void act('POST /api/pairings', { topic: it.topic, peer: it.id })}>
              {t('growth.peers.ask', { name: it.name })}
            </ActButton>
          </li>
        ))}
      </ul>
      {free.length === 0 && peers.pairings.length === 0 && (
        <p className="sy-small sy-quiet">{t('growth.peers.none')}</p>
      )}
      <Volunteer peers={peers} />
    </CoachingPart>
  )
}

function OnePairing({ it, topic }: { it: Peers['pairings'][number]; topic: string }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDoHere()
  const move = (does: 'agree' | 'decline' | 'end') => void act('PUT /api/pairings/:id', { id: it.id, does })
  const at = when.full(it.notBefore)
  const words = () => {
    if (it.iAm === 'person')
      return it.state === 'asked'
        ? t('growth.peers.asked', { name: it.peer.name, at })
        : t('growth.peers.agreed', { name: it.peer.name, at, left: it.left })
    return it.state === 'asked'
      ? t('growth.peers.asks_you', { name: it.person.name, topic, at })
      : t('growth.peers.with_you', { name: it.person.name, left: it.left })
  }
  return (
    <li className="sy-coaching-card">
      <span>{words()}</span>
      <div className="sy-coaching-acts">
        {it.iAm === 'peer' && it.state === 'asked' ? (
          <>
            <ActButton tone="primary" onAct={() => move('agree')}>
              {t('growth.peers.yes')}
            </ActButton>
            <ActButton onAct={() => move('decline')}>{t('growth.peers.no')}</ActButton>
          </>
        ) : (
          <ActButton tone="quiet" onAct={() => move('end')}>
            {t('growth.peers.end')}
          </ActButton>
        )}
      </div>
    </li>
  )
}

function Volunteer({ peers: { mine, topics: all } }: { peers: Peers }) {
  const { t, language } = useWords()
  const when = useWhen()
  const act = useDoHere()
  const [isOpen, setOpen] = useState(false)
  const [topics, setTopics] = useState(mine?.topics ?? [])
  const [capacity, setCapacity] = useState(mine?.capacity ?? 2)
  const save = async (willing: boolean) => {
    if (await act('PUT /api/peers/me', { willing, topics, capacity })) setOpen(false)
  }
  if (!isOpen)
    return (
      <>
        {mine?.willing && (
          <p className="sy-small sy-quiet">
            {mine.accreditedUntil && mine.supervisionAt
              ? t('growth.peers.until', { until: when.isoDay(mine.accreditedUntil), at: when.day(mine.supervisionAt) })
              : t('growth.peers.waiting')}
          </p>
        )}
        <ActButton tone="quiet" onAct={() => setOpen(true)}>
          {t('growth.peers.volunteer')}
        </ActButton>
      </>
    )
  return (
    <div className="sy-coaching-form">
      <MultiSelect
        label={t('growth.peers.volunteer.topics')}
        data={all.map((it) => ({ value: it.key, label: it.name[language] ?? it.key }))}
        value={topics}
        onChange={setTopics}
      />
      <NumberInput
        label={t('growth.peers.volunteer.capacity')}
        min={1}
        max={5}
        value={capacity}
        onChange={(value) => setCapacity(Number(value) || 1)}
      />
      <div className="sy-coaching-acts">
        <ActButton
          tone="primary"
          locked={topics.length > 0 ? undefined : t('growth.peers.volunteer.topics')}
          onAct={() => void save(true)}
        >
          {t('growth.peers.volunteer.save')}
        </ActButton>
        {mine?.willing && <ActButton onAct={() => void save(false)}>{t('growth.peers.volunteer.stop')}</ActButton>}
      </div>
    </div>
  )
}
