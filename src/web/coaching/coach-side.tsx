import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { CoachingPart } from './coaching-part.tsx'
import { useDoHere, useOwn } from './use-ask.ts'

type Coaching = ApiOutput<'GET /api/coaching'>

/** For whoever coaches: the goals that were shown to them, and what was agreed. */
export function CoachSide({ isPeer = false }: { isPeer?: boolean }) {
  const { t } = useWords()
  const coaching = useOwn('GET /api/coaching', {})
  if (!coaching.data) return null
  const { people, sessions } = coaching.data
  if (isPeer && sessions.length === 0) return null
  return (
    <CoachingPart title={t(isPeer ? 'growth.title.coach' : 'growth.coach.people')}>
      {!isPeer && people.length === 0 && <EmptyState title={t('growth.coach.people.none')} />}
      <ul className="sy-coaching-list">
        {people.map((it) => (
          <OnePerson key={it.person.id} it={it} />
        ))}
        {sessions.map((it) => (
          <OneSession key={it.id} it={it} />
        ))}
      </ul>
    </CoachingPart>
  )
}

function OnePerson({ it }: { it: Coaching['people'][number] }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDoHere()
  const at = when.day(it.nextBy)
  return (
    <li className="sy-coaching-card">
      <strong>{it.person.name}</strong>
      <span>{it.aim}</span>
      <span className="sy-small sy-quiet">
        {t('growth.coach.strength', { words: it.strength })} ·{' '}
        {it.lastHeld ? t('growth.coach.last', { last: when.day(it.lastHeld), at }) : t('growth.coach.first', { at })}
      </span>
      <ActButton onAct={() => void act('POST /api/coaching-offers', { person: it.person.id })}>
        {t('growth.coach.offer')}
      </ActButton>
    </li>
  )
}

function OneSession({ it }: { it: Coaching['sessions'][number] }) {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow(60_000)
  const act = useDoHere()
  const move = (does: 'agree' | 'decline' | 'cancel') => void act('PUT /api/coaching-sessions/:id', { id: it.id, does })
  const asksMe = it.state === 'asked' && it.askedBy === 'person'
  return (
    <li className="sy-coaching-card">
      <span>
        {asksMe ? (
          t('growth.coach.asks', { name: it.person.name, at: it.at ? when.spoken(it.at, now) : '' })
        ) : (
          <>
            <strong>{t('growth.with', { name: it.person.name })}</strong> {it.at && when.spoken(it.at, now)}{' '}
            <Tag tone={it.state === 'held' ? 'done' : 'line'}>{t(`growth.state.${it.state}`)}</Tag>
          </>
        )}
      </span>
      <span className="sy-small sy-quiet">
        {it.aim} · {t('growth.coach.strength', { words: it.strength })}
      </span>
      {asksMe && (
        <div className="sy-coaching-acts">
          <ActButton tone="primary" onAct={() => move('agree')}>
            {t('growth.peers.yes')}
          </ActButton>
          <ActButton onAct={() => move('decline')}>{t('growth.decline')}</ActButton>
        </div>
      )}
      {it.state === 'agreed' && (
        <ActButton tone="quiet" onAct={() => move('cancel')}>
          {t('growth.cancel')}
        </ActButton>
      )}
    </li>
  )
}

/** Asks somebody whether they are ready to learn something. It assigns nothing. */
export function OfferSkill({ people }: { people: readonly { id: string; name: string }[] }) {
  const { t } = useWords()
  const act = useDoHere()
  const [person, setPerson] = useState<string | null>(null)
  const [skill, setSkill] = useState('')
  const send = async () => {
    if (person && (await act('POST /api/skills', { person, skill }))) setSkill('')
  }
  return (
    <CoachingPart title={t('growth.skills.offer')}>
      <div className="sy-coaching-form">
        <Select
          label={t('growth.skills.offer.who')}
          data={people.map((it) => ({ value: it.id, label: it.name }))}
          value={person}
          onChange={setPerson}
          searchable
        />
        <TextInput
          label={t('growth.skills.offer.what')}
          value={skill}
          onChange={(event) => setSkill(event.currentTarget.value)}
        />
        <ActButton
          locked={person && skill.trim() ? undefined : t('growth.skills.offer.what')}
          onAct={() => void send()}
        >
          {t('growth.skills.offer.send')}
        </ActButton>
      </div>
    </CoachingPart>
  )
}
