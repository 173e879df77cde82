import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import { SHIFTS } from '#care/plans/plan.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { PlanView } from './one-plan.tsx'

/** The list is complete or the plan does not stand: somebody who is on no shift here is asked for by name above. */
export function PlanPeople({ plan }: { plan: PlanView }) {
  const { t } = useWords()
  const act = useDo()
  const [people, setPeople] = useState(plan.people)
  const set = (id: string, more: Partial<PlanView['people'][number]>) =>
    setPeople(people.map((it) => (it.id === id ? { ...it, ...more } : it)))
  const save = () =>
    void act('PUT /api/care-plans/:id/people', {
      id: plan.id,
      people: people.flatMap((it) => (it.shift ? [{ person: it.id, shift: it.shift, remote: it.remote }] : [])),
    })
  return (
    <section className="sy-plan-part">
      <h2>{t('careplan.people')}</h2>
      {people.map((it) => (
        <div key={it.id} className="sy-plan-people">
          <span>{it.name}</span>
          <Select
            aria-label={t('careplan.shift', { name: it.name })}
            placeholder="—"
            data={SHIFTS.map((value) => ({ value, label: t(`careplan.shift.${value}`) }))}
            value={it.shift}
            onChange={(value) => set(it.id, { shift: SHIFTS.find((each) => each === value) ?? null })}
          />
          <Checkbox
            label={t('careplan.home')}
            checked={it.remote}
            onChange={(event) => set(it.id, { remote: event.currentTarget.checked })}
          />
        </div>
      ))}
      <p>
        <ActButton onAct={save}>{t('careplan.people.save')}</ActButton>
      </p>
    </section>
  )
}
