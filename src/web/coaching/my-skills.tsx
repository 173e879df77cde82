import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { CoachingPart, Opens, Scale } from './coaching-part.tsx'
import { useDoHere, useOwn } from './use-ask.ts'

const ITEMS = ['own_goal', 'safe_to_try', 'time_for_it', 'useful', 'not_a_punishment'] as const
type Skill = ApiOutput<'GET /api/skills'>['skills'][number]

/** What was offered to learn, whom to thank, and five questions about the team. */
export function MySkills() {
  const { t } = useWords()
  const skills = useOwn('GET /api/skills', {})
  if (!skills.data || skills.data.skills.length === 0) return null
  return (
    <CoachingPart title={t('growth.skills.title')}>
      <ul className="sy-coaching-list">
        {skills.data.skills.map((it) => (
          <OneSkill key={it.id} it={it} />
        ))}
      </ul>
    </CoachingPart>
  )
}

function OneSkill({ it }: { it: Skill }) {
  const { t } = useWords()
  const act = useDoHere()
  const [because, setBecause] = useState<string | null>(null)
  const say = (answer: 'ready' | 'not_now') =>
    void act('PUT /api/skills/:id', { id: it.id, answer, because: because ?? '' }).then(() => setBecause(null))
  return (
    <li className="sy-coaching-card">
      <strong>{it.skill}</strong>
      <span className="sy-small sy-quiet">
        {it.answer === 'not_now' ? t('growth.skills.said') : t('growth.skills.from', { name: it.by })}
      </span>
      {it.usedAt && <Tag tone="done">{t('growth.skills.used.yes')}</Tag>}
      {it.assignedAt && !it.usedAt && (
        <ActButton onAct={() => void act('PUT /api/skills/:id/use', { id: it.id })}>
          {t('growth.skills.used')}
        </ActButton>
      )}
      {!it.assignedAt && (
        <div className="sy-coaching-acts">
          <ActButton tone="primary" onAct={() => say('ready')}>
            {t('growth.skills.ready')}
          </ActButton>
          {it.answer === null && (
            <ActButton onAct={() => setBecause(because === null ? '' : null)}>{t('growth.skills.not_now')}</ActButton>
          )}
        </div>
      )}
      {because !== null && (
        <div className="sy-coaching-form">
          <TextInput
            label={t('growth.skills.not_now')}
            value={because}
            onChange={(event) => setBecause(event.currentTarget.value)}
          />
          <ActButton locked={because.trim() ? undefined : t('growth.skills.not_now')} onAct={() => say('not_now')}>
            {t('growth.skills.not_now.send')}
          </ActButton>
        </div>
      )}
    </li>
  )
}

export function MyThanks() {
  const { t } = useWords()
  const act = useDoHere()
  const helped = useOwn('GET /api/helped-me', {})
  const [helper, setHelper] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const send = async () => {
    if (helper && (await act('POST /api/helped-me', { helper, words }))) setWords('')
  }
  if (!helped.data) return null
  return (
    <CoachingPart title={t('growth.thanks.title')}>
      <ul className="sy-coaching-list sy-small">
        {helped.data.gave.map((it) => (
          <li key={it.id}>{t('growth.thanks.gave', { name: it.name, words: it.words })}</li>
        ))}
        {helped.data.got.map((it) => (
          <li key={it.id} className="sy-quiet">
            {t('growth.thanks.got', { name: it.name, words: it.words })}
          </li>
        ))}
      </ul>
      <Opens label={t('growth.thanks.open')}>
        <div className="sy-coaching-form">
          <Select
            label={t('growth.thanks.who')}
            data={helped.data.colleagues.map((it) => ({ value: it.id, label: it.name }))}
            value={helper}
            onChange={setHelper}
            searchable
          />
          <TextInput
            label={t('growth.thanks.words')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <ActButton locked={helper && words.trim() ? undefined : t('growth.thanks.words')} onAct={() => void send()}>
            {t('growth.thanks.send')}
          </ActButton>
        </div>
      </Opens>
    </CoachingPart>
  )
}

export function MyReadiness() {
  const { t } = useWords()
  const act = useDoHere()
  const kept = useOwn('GET /api/coaching-readiness', {})
  const [said, setSaid] = useState<Partial<Record<(typeof ITEMS)[number], number>>>({})
  const [isKept, setKept] = useState(false)
  if (!kept.data) return null
  const answers = { ...kept.data.answers, ...said }
  const whole = ITEMS.every((it) => answers[it] !== undefined)
  const save = async () => {
    const all = Object.fromEntries(ITEMS.map((it) => [it, answers[it] ?? 3])) as Record<(typeof ITEMS)[number], number>
    setKept((await act('PUT /api/coaching-readiness', { answers: all })) !== null)
  }
  return (
    <CoachingPart title={t('growth.ready.title')} teach={t('growth.ready.teach')}>
      <Opens label={t('growth.ready.open')}>
        {ITEMS.map((item) => (
          <Scale
            key={item}
            label={t(`growth.ready.${item}`)}
            low={t('growth.ready.no')}
            high={t('growth.ready.yes')}
            value={answers[item] ?? null}
            onChange={(value) => {
              setKept(false)
              setSaid({ ...said, [item]: value })
            }}
          />
        ))}
        <div className="sy-coaching-acts">
          <ActButton locked={whole ? undefined : t('growth.ready.teach')} onAct={() => void save()}>
            {t('growth.ready.save')}
          </ActButton>
          {isKept && <span role="status">{t('growth.ready.kept')}</span>}
        </div>
      </Opens>
    </CoachingPart>
  )
}
