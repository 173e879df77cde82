import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { CoachingPart } from './coaching-part.tsx'
import { useDoHere } from './use-ask.ts'

export type Growth = ApiOutput<'GET /api/growth'>

/** What the person wants to find easier, in their words, and who may read it. */
export function MyGoal({ growth }: { growth: Growth }) {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow(60_000)
  const [isOpen, setOpen] = useState(false)
  const { goal, quietUntil } = growth
  return (
    <CoachingPart title={t('growth.goal')} teach={goal ? undefined : t('growth.day.none')}>
      {quietUntil && <p className="sy-coaching-quiet">{t('growth.quiet', { at: when.spoken(quietUntil, now) })}</p>}
      {goal && !isOpen && (
        <div className="sy-coaching-card">
          <strong>{goal.aim}</strong>
          <span>{t('growth.coach.strength', { words: goal.strength })}</span>
          <span className="sy-small sy-quiet">
            {goal.coach ? t('growth.goal.shown', { name: goal.coach.name }) : t('growth.goal.mine')}
          </span>
          <ActButton onAct={() => setOpen(true)}>{t('growth.goal.change')}</ActButton>
        </div>
      )}
      {(!goal || isOpen) && <GoalForm growth={growth} onDone={() => setOpen(false)} />}
    </CoachingPart>
  )
}

function GoalForm({ growth: { goal, coaches }, onDone }: { growth: Growth; onDone: () => void }) {
  const { t } = useWords()
  const act = useDoHere()
  const [aim, setAim] = useState(goal?.aim ?? '')
  const [strength, setStrength] = useState(goal?.strength ?? '')
  const [coach, setCoach] = useState(goal?.coach?.id ?? null)
  const save = async () => {
    if (await act('PUT /api/growth/goal', { aim, strength, coach })) onDone()
  }
  return (
    <div className="sy-coaching-form">
      <TextInput label={t('growth.goal.aim')} value={aim} onChange={(event) => setAim(event.currentTarget.value)} />
      <TextInput
        label={t('growth.goal.strength')}
        value={strength}
        onChange={(event) => setStrength(event.currentTarget.value)}
      />
      <Select
        label={t('growth.goal.coach')}
        data={coaches.map((it) => ({ value: it.id, label: it.name }))}
        value={coach}
        onChange={setCoach}
        clearable
      />
      <ActButton
        tone="primary"
        locked={aim.trim() && strength.trim() ? undefined : t('growth.goal.locked')}
        onAct={() => void save()}
      >
        {t('growth.goal.save')}
      </ActButton>
    </div>
  )
}
