import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiInput } from '#api.ts'
import { MEASURE_KINDS, METRICS } from '#insight/organisation/metric.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { fromLocalInput } from '../pages/promise-drafts.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { type Finding, type Measure, metricKey } from './unit-name.ts'

type Plan = Omit<ApiInput<'POST /api/organisation/findings/:id/measures'>, 'id' | 'startsAt'> & { day: string }
type Props = { finding: Finding; measure: Measure | 'new'; onClose: () => void }

const fromNew = (finding: Finding): Plan => ({
  kind: 'policy',
  title: '',
  owner: '',
  teams: finding.figure?.by === 'team' ? [finding.figure.unit] : [],
  day: '',
  metric: finding.figure?.metric ?? 'exposed',
  direction: 'down',
  beforeWeeks: 8,
  afterWeeks: 8,
})

/** What, who, where, from when, and what will count: all of it before anything is done. */
export function MeasureForm({ finding, measure, onClose }: Props) {
  const { t } = useWords()
  const act = useDo()
  const when = useWhen()
  const { zone } = useSession()
  const choices = useQuery({
    queryKey: ['organisation', 'choices'],
    queryFn: () => call('GET /api/organisation/choices', {}),
  })
  const [plan, setPlan] = useState<Plan>(() =>
    measure === 'new'
      ? fromNew(finding)
      : { ...measure, owner: measure.owner.key, teams: [...measure.teams], day: when.isoDay(measure.startsAt) },
  )
  const set = (more: Partial<Plan>) => setPlan({ ...plan, ...more })
  const isFull = plan.title.trim() && plan.owner && plan.teams.length > 0 && plan.day
  const save = async () => {
    const { day, kind, title, owner, teams, metric, direction, beforeWeeks, afterWeeks } = plan
    const said = {
      kind,
      title,
      owner,
      teams,
      metric,
      direction,
      beforeWeeks,
      afterWeeks,
      startsAt: fromLocalInput(`${day}T12:00`, zone) ?? '',
    }
    const done =
      measure === 'new'
        ? await act('POST /api/organisation/findings/:id/measures', { ...said, id: finding.id })
        : await act('PUT /api/organisation/measures/:id', { ...said, id: measure.id })
    if (done) onClose()
  }
  return (
    <SideSheet title={t('measure.plan')} opened size={520} onClose={onClose}>
      <div className="sy-org-form">
        <What plan={plan} set={set} owners={choices.data?.owners ?? []} />
        <Checkbox.Group
          label={t('measure.teams')}
          description={t('measure.teams.how')}
          value={[...plan.teams]}
          onChange={(teams) => set({ teams })}
        >
          <div className="sy-org-teams">
            {[...new Set([...(choices.data?.teams ?? []), ...plan.teams])].map((team) => (
              <Checkbox key={team} value={team} label={team} />
            ))}
          </div>
        </Checkbox.Group>
        {(choices.data?.small ?? 0) > 0 && (
          <p className="sy-small sy-quiet">{t('measure.small', { n: choices.data?.small ?? 0 })}</p>
        )}
        <TextInput
          type="date"
          label={t('measure.starts')}
          value={plan.day}
          onChange={(event) => set({ day: event.currentTarget.value })}
        />
        <Success plan={plan} set={set} />
        <ActButton tone="primary" locked={isFull ? undefined : t('measure.locked')} onAct={() => void save()}>
          {t('measure.save')}
        </ActButton>
      </div>
    </SideSheet>
  )
}

type Part = { plan: Plan; set: (more: Partial<Plan>) => void }

function What({ plan, set, owners }: Part & { owners: readonly { key: string; name: string }[] }) {
  const { t } = useWords()
  return (
    <>
      <Select
        label={t('measure.kind')}
        data={MEASURE_KINDS.map((value) => ({ value, label: t(`measure.kind.${value}`) }))}
        value={plan.kind}
        onChange={(value) => set({ kind: MEASURE_KINDS.find((it) => it === value) ?? 'other' })}
        allowDeselect={false}
      />
      <TextInput
        label={t('measure.what')}
        maxLength={120}
        value={plan.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Select
        label={t('measure.owner')}
        searchable
        data={owners.map(({ key, name }) => ({ value: key, label: name }))}
        value={plan.owner || null}
        onChange={(owner) => set({ owner: owner ?? '' })}
      />
    </>
  )
}

function Success({ plan, set }: Part) {
  const { t } = useWords()
  const weeks = (value: number | string) => Math.min(26, Math.max(4, Math.round(Number(value) || 8)))
  return (
    <fieldset className="sy-org-success">
      <legend>{t('measure.success')}</legend>
      <p className="sy-small sy-quiet">{t('measure.success.how')}</p>
      <Select
        label={t('measure.metric')}
        data={METRICS.map((value) => ({ value, label: t(metricKey(value)) }))}
        value={plan.metric}
        onChange={(value) => set({ metric: METRICS.find((it) => it === value) ?? 'exposed' })}
        allowDeselect={false}
      />
      <Select
        label={t('measure.direction')}
        data={(['down', 'up'] as const).map((value) => ({ value, label: t(`measure.direction.${value}`) }))}
        value={plan.direction ?? 'down'}
        onChange={(value) => set({ direction: value === 'up' ? 'up' : 'down' })}
        allowDeselect={false}
      />
      <NumberInput
        label={t('measure.before')}
        min={4}
        max={26}
        value={plan.beforeWeeks ?? 8}
        onChange={(value) => set({ beforeWeeks: weeks(value) })}
      />
      <NumberInput
        label={t('measure.after')}
        min={4}
        max={26}
        value={plan.afterWeeks ?? 8}
        onChange={(value) => set({ afterWeeks: weeks(value) })}
      />
    </fieldset>
  )
}
