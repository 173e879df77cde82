import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ITEM_KINDS, type ItemKind, SHIFTS, type Shift, TRIGGERS, type Trigger } from '#care/plans/plan.ts'
import { money } from '../case/money.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { noonOf } from './care-plans-page.tsx'
import { hundredths } from './new-plan.tsx'
import type { PlanView } from './one-plan.tsx'

export function PlanItems({ plan }: { plan: PlanView }) {
  const { t, language } = useWords()
  const when = useWhen()
  const act = useDo()
  return (
    <section className="sy-plan-part">
      <h2>{t('careplan.items')}</h2>
      {plan.items.map((it) => (
        <div key={it.id} className="sy-plan-row">
          <Tag tone="care">{t(`careplan.kind.${it.kind}`)}</Tag>
          <div>
            <p>
              <strong>{it.words}</strong> {it.costEach > 0 && money(it.costEach, plan.currency, language)}
            </p>
            <p className="sy-small sy-quiet">
              {it.day ? when.day(noonOf(it.day)) : t(`careplan.trigger.${it.trigger}`)} ·{' '}
              {it.shifts.map((shift) => t(`careplan.shift.${shift}`)).join(t('list.pause'))}
              {it.remote && ` · ${t('careplan.home')}`} ·{' '}
              {t('careplan.item.line', { owner: it.owner.name, backup: it.backup.name })}
            </p>
          </div>
          <ActButton
            tone="quiet"
            label={`${t('careplan.item.drop')} ${it.words}`}
            onAct={() => void act('DELETE /api/care-plans/:id/items/:item', { id: plan.id, item: it.id })}
          >
            {t('careplan.item.drop')}
          </ActButton>
        </div>
      ))}
      <details>
        <summary>{t('careplan.item.add')}</summary>
        <ItemForm key={plan.items.length} plan={plan} />
      </details>
    </section>
  )
}

type Form = {
  kind: ItemKind
  words: string
  trigger: Trigger
  day: string
  shifts: readonly Shift[]
  remote: boolean
  owner: string | null
  backup: string | null
  cost: string | number
}
const EMPTY: Form = {
  kind: 'tea',
  words: '',
  trigger: 'on_day',
  day: '',
  shifts: SHIFTS,
  remote: true,
  owner: null,
  backup: null,
  cost: 0,
}

function ItemForm({ plan }: { plan: PlanView }) {
  const { t } = useWords()
  const act = useDo()
  const [it, set] = useState<Form>(EMPTY)
  const change = (more: Partial<Form>) => set({ ...it, ...more })
  const leaders = plan.leaders.map(({ id, name }) => ({ value: id, label: name }))
  const needsDay = it.trigger === 'on_day'
  const costEach = hundredths(it.cost)
  const isReady =
    it.words.trim() !== '' &&
    it.shifts.length > 0 &&
    it.owner &&
    it.backup &&
    costEach !== null &&
    (!needsDay || it.day)
  const add = () => {
    const { kind, words, trigger, remote } = it
    void act('POST /api/care-plans/:id/items', {
      id: plan.id,
      kind,
      words,
      trigger,
      remote,
      day: needsDay ? it.day : null,
      shifts: [...it.shifts],
      owner: it.owner ?? '',
      backup: it.backup ?? '',
      costEach: costEach ?? 0,
    })
  }
  return (
    <div className="sy-plan-form">
      <TextInput
        label={t('careplan.item.what')}
        maxLength={200}
        value={it.words}
        onChange={(event) => change({ words: event.currentTarget.value })}
      />
      <Select
        label={t('careplan.item.kind')}
        data={ITEM_KINDS.map((value) => ({ value, label: t(`careplan.kind.${value}`) }))}
        value={it.kind}
        allowDeselect={false}
        onChange={(value) => change({ kind: ITEM_KINDS.find((each) => each === value) ?? 'other' })}
      />
      <Select
        label={t('careplan.item.when')}
        data={TRIGGERS.map((value) => ({ value, label: t(`careplan.trigger.${value}`) }))}
        value={it.trigger}
        allowDeselect={false}
        onChange={(value) => change({ trigger: TRIGGERS.find((each) => each === value) ?? 'on_day' })}
      />
      {needsDay && (
        <TextInput
          type="date"
          label={t('careplan.item.day')}
          min={plan.from}
          max={plan.to}
          value={it.day}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
      )}
      <NumberInput label={t('careplan.item.cost')} min={0} value={it.cost} onChange={(cost) => change({ cost })} />
      <Select
        label={t('careplan.item.owner')}
        data={leaders}
        value={it.owner}
        onChange={(owner) => change({ owner })}
      />
      <Select
        label={t('careplan.item.backup')}
        data={leaders}
        value={it.backup}
        onChange={(backup) => change({ backup })}
      />
      <fieldset className="is-wide">
        <legend className="sy-small">{t('careplan.item.shifts')}</legend>
        {SHIFTS.map((shift) => (
          <Checkbox
            key={shift}
            label={t(`careplan.shift.${shift}`)}
            checked={it.shifts.includes(shift)}
            onChange={(event) =>
              change({
                shifts: event.currentTarget.checked
                  ? [...it.shifts, shift]
                  : it.shifts.filter((each) => each !== shift),
              })
            }
          />
        ))}
        <Checkbox
          label={t('careplan.item.remote')}
          checked={it.remote}
          onChange={(event) => change({ remote: event.currentTarget.checked })}
        />
      </fieldset>
      <div className="is-wide">
        <ActButton tone="primary" locked={isReady ? undefined : t('careplan.item.locked')} onAct={add}>
          {t('careplan.item.add')}
        </ActButton>
      </div>
    </div>
  )
}
