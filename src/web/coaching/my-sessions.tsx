import { Checkbox, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { CoachingPart, Scale, useMoment } from './coaching-part.tsx'
import type { Growth } from './my-goal.tsx'
import { useDoHere, useOwn } from './use-ask.ts'

type Session = Growth['sessions'][number]

/** Sessions on the person's own goal; whom, when and whether is theirs to say. */
export function MySessions({ growth }: { growth: Growth }) {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow(60_000)
  const [isOpen, setOpen] = useState(false)
  if (!growth.goal) return null
  return (
    <CoachingPart
      title={t('growth.sessions')}
      teach={growth.nextBy ? t('growth.next', { at: when.day(growth.nextBy) }) : undefined}
    >
      {growth.sessions.length === 0 && <EmptyState title={t('growth.sessions.none')} />}
      <ul className="sy-coaching-list">
        {growth.sessions.map((it) => (
          <OneSession key={it.id} it={it} now={now} />
        ))}
      </ul>
      {isOpen ? (
        <AskForm growth={growth} onDone={() => setOpen(false)} />
      ) : (
        <ActButton onAct={() => setOpen(true)}>{t('growth.ask')}</ActButton>
      )}
    </CoachingPart>
  )
}

function AskForm({ growth, onDone }: { growth: Growth; onDone: () => void }) {
  const { t } = useWords()
  const act = useDoHere()
  const peers = useOwn('GET /api/peers', {})
  const [coach, setCoach] = useState<string | null>(growth.goal?.coach?.id ?? null)
  const [waive, setWaive] = useState(false)
  const { at, field } = useMoment(t('growth.ask.when'))
  const beside = (peers.data?.pairings ?? [])
    .filter((it) => it.iAm === 'person' && it.state === 'agreed')
    .map((it) => ({ value: it.peer.id, label: it.peer.name }))
  const send = async () => {
    if (coach && at && (await act('POST /api/coaching-sessions', { coach, at, waive }))) onDone()
  }
  return (
    <div className="sy-coaching-form">
      <Select
        label={t('growth.ask.who')}
        data={[...beside, ...growth.coaches.map((it) => ({ value: it.id, label: it.name }))]}
        value={coach}
        onChange={setCoach}
      />
      {field}
      {growth.quietUntil && (
        <Checkbox
          label={t('growth.ask.waive')}
          checked={waive}
          onChange={(event) => setWaive(event.currentTarget.checked)}
        />
      )}
      <ActButton tone="primary" locked={coach && at ? undefined : t('growth.ask.who')} onAct={() => void send()}>
        {t('growth.ask.send')}
      </ActButton>
    </div>
  )
}

function OneSession({ it, now }: { it: Session; now: string }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDoHere()
  const isMine = it.state === 'asked' && it.askedBy === 'coach'
  const mayHold = it.state === 'agreed' && it.at !== null && it.at <= now
  return (
    <li className="sy-coaching-card">
      <span>
        <strong>{t('growth.with', { name: it.coach.name })}</strong> {it.at && when.spoken(it.at, now)}{' '}
        <Tag tone={it.state === 'held' ? 'done' : 'line'}>{t(`growth.state.${it.state}`)}</Tag>
      </span>
      {it.nextStep && <span>{t('growth.step', { words: it.nextStep })}</span>}
      {isMine && <AnswerOffer it={it} />}
      {mayHold && <HeldForm id={it.id} />}
      {it.state === 'held' && (
        <Scale
          label={t('growth.useful')}
          low={t('growth.useful.1')}
          high={t('growth.useful.5')}
          value={it.useful}
          onChange={(useful) => void act('PUT /api/coaching-sessions/:id/rating', { id: it.id, useful })}
        />
      )}
      {(it.state === 'agreed' || (it.state === 'asked' && !isMine)) && (
        <ActButton tone="quiet" onAct={() => void act('PUT /api/coaching-sessions/:id', { id: it.id, does: 'cancel' })}>
          {t('growth.cancel')}
        </ActButton>
      )}
    </li>
  )
}

function AnswerOffer({ it }: { it: Session }) {
  const { t } = useWords()
  const act = useDoHere()
  const { at, field } = useMoment(t('growth.ask.when'))
  const answer = (does: 'agree' | 'decline') =>
    void act('PUT /api/coaching-sessions/:id', { id: it.id, does, ...(does === 'agree' ? { at } : {}) })
  return (
    <>
      <p>{t('growth.offered', { name: it.coach.name })}</p>
      {field}
      <div className="sy-coaching-acts">
        <ActButton tone="primary" onAct={() => answer('agree')}>
          {t('growth.agree')}
        </ActButton>
        <ActButton onAct={() => answer('decline')}>{t('growth.decline')}</ActButton>
      </div>
    </>
  )
}

function HeldForm({ id }: { id: string }) {
  const { t } = useWords()
  const act = useDoHere()
  const [focus, setFocus] = useState('')
  const [nextStep, setNextStep] = useState('')
  const points = focus
    .split(/[,，、]/)
    .map((it) => it.trim())
    .filter(Boolean)
    .slice(0, 2)
  return (
    <div className="sy-coaching-form">
      <TextInput
        label={t('growth.held.focus')}
        value={focus}
        onChange={(event) => setFocus(event.currentTarget.value)}
      />
      <TextInput
        label={t('growth.held.step')}
        value={nextStep}
        onChange={(event) => setNextStep(event.currentTarget.value)}
      />
      <ActButton
        onAct={() =>
          void act('PUT /api/coaching-sessions/:id', { id, does: 'hold', focus: points, nextStep: nextStep || null })
        }
      >
        {t('growth.held')}
      </ActButton>
    </div>
  )
}
