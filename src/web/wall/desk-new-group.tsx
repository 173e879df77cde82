import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { MAX_SEATS, MIN_SEATS, SKILLS, type Skill } from '#eap/groups/group.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { MomentInput } from '../ui/moment-input.tsx'
import { type Held, named } from './held.ts'

const EMPTY = { title: '', about: '', materials: '', when: '', seats: 8, skill: 'emotion' as Skill, forLeads: false }
const MINUTES = 90

export function DeskNewGroup({ held, onChanged }: { held: Held; onChanged: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const [draft, setDraft] = useState(EMPTY)
  const change = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part })
  const at = Number.isNaN(Date.parse(draft.when)) ? null : new Date(draft.when).toISOString()
  const missing = !at || !draft.title.trim() || !draft.about.trim()
  const open = async () => {
    if (!at) return
    const { when: _, ...given } = draft
    if (!(await act('POST /api/confidential/groups', { ...given, at, minutes: MINUTES }, named(held)))) return
    setDraft(EMPTY)
    onChanged()
  }
  return (
    <details>
      <summary>{t('confidential.groups.open')}</summary>
      <TextInput
        label={t('confidential.groups.title')}
        maxLength={80}
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t('confidential.groups.about')}
        autosize
        maxLength={600}
        value={draft.about}
        onChange={(event) => change({ about: event.currentTarget.value })}
      />
      <Textarea
        label={t('confidential.groups.materials')}
        autosize
        maxLength={4000}
        value={draft.materials}
        onChange={(event) => change({ materials: event.currentTarget.value })}
      />
      <div className="sy-wall-fields">
        <Select
          label={t('confidential.groups.skill')}
          data={SKILLS.map((it) => ({ value: it, label: t(`wall.skill.${it}`) }))}
          value={draft.skill}
          onChange={(chosen) => change({ skill: SKILLS.find((it) => it === chosen) ?? 'emotion' })}
        />
        <NumberInput
          label={t('confidential.groups.seats')}
          min={MIN_SEATS}
          max={MAX_SEATS}
          value={draft.seats}
          onChange={(seats) => typeof seats === 'number' && change({ seats })}
        />
        <MomentInput label={t('confidential.times.when')} value={draft.when} onChange={(when) => change({ when })} />
      </div>
      <Checkbox
        label={t('confidential.groups.for_leads')}
        checked={draft.forLeads}
        onChange={(event) => change({ forLeads: event.currentTarget.checked })}
      />
      <ActButton locked={missing ? t('confidential.groups.missing') : undefined} onAct={() => void open()}>
        {t('confidential.groups.open')}
      </ActButton>
    </details>
  )
}
