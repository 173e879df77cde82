import { Checkbox, NumberInput, Radio, Select } from '@mantine/core'
import { EVENT_OF, EVENTS, type PlanInputs } from '#routing/asking/inputs.ts'
import { PRESETS } from '#routing/protective/weights.ts'
import { useWords } from '../i18n.ts'
import { PlanHistory } from './plan-history.tsx'
import { LIMITS, type NumberName } from './plan-said.ts'

type Props = { inputs: PlanInputs; onChange: (inputs: PlanInputs) => void }

/** What is planned with: the centre, the day, and how calls are given. */
export function PlanForm({ inputs, onChange }: Props) {
  const { t } = useWords()
  const event = (name: PlanInputs['event']) => onChange({ ...inputs, event: name, ...EVENT_OF[name] })
  const field = { inputs, onChange }
  return (
    <>
      <fieldset className="sy-whatif-part">
        <legend>{t('whatif.centre')}</legend>
        <Field {...field} name="heads" label={t('whatif.heads')} why={t('whatif.heads.why')} />
        <PlanHistory {...field} />
        <Field {...field} name="contactsADay" label={t('whatif.contacts')} why={t('whatif.contacts.why')} />
        <Field {...field} name="handleSeconds" label={t('whatif.handle')} />
        <Field {...field} name="abusive" label={t('whatif.abusive')} times={100} />
        <details>
          <summary>{t('whatif.more')}</summary>
          <Field {...field} name="patienceSeconds" label={t('whatif.patience')} />
          <Field {...field} name="recall" label={t('whatif.recall')} times={100} />
          <Field {...field} name="auc" label={t('whatif.auc')} times={100} />
          <Select
            label={t('whatif.skills')}
            data={['1', '2', '3']}
            value={String(inputs.skills)}
            onChange={(value) => onChange({ ...inputs, skills: value === '1' ? 1 : value === '2' ? 2 : 3 })}
            allowDeselect={false}
          />
        </details>
      </fieldset>
      <fieldset className="sy-whatif-part">
        <legend>{t('whatif.day')}</legend>
        <Select
          aria-label={t('whatif.day')}
          data={EVENTS.map((value) => ({ value, label: t(`whatif.event.${value}`) }))}
          value={inputs.event}
          onChange={(value) => event(EVENTS.find((each) => each === value) ?? 'ordinary')}
          allowDeselect={false}
        />
        {inputs.event !== 'ordinary' && (
          <div className="sy-whatif-two">
            <Field {...field} name="demandTimes" label={t('whatif.demand')} step={0.1} />
            <Field {...field} name="abuseTimes" label={t('whatif.abuse')} step={0.1} />
          </div>
        )}
      </fieldset>
      <fieldset className="sy-whatif-part">
        <legend>{t('whatif.rule')}</legend>
        <Radio.Group
          aria-label={t('whatif.rule')}
          value={inputs.preset}
          onChange={(value) => onChange({ ...inputs, preset: PRESETS.find((each) => each === value) ?? 'neutral' })}
        >
          <div className="sy-whatif-presets">
            {PRESETS.map((value) => (
              <Radio key={value} value={value} label={t(`whatif.preset.${value}`)} />
            ))}
          </div>
        </Radio.Group>
        <Field {...field} name="seats" label={t('whatif.seats')} why={t('whatif.seats.why')} times={100} />
        <Checkbox
          label={t('whatif.recovery')}
          checked={inputs.recovery}
          onChange={(it) => onChange({ ...inputs, recovery: it.currentTarget.checked })}
        />
      </fieldset>
    </>
  )
}

/** Which numbers of one's own are replaced by hand, and are supposed from then on. */
const OWN_OF: Partial<Record<NumberName, PlanInputs['own'][number]>> = {
  contactsADay: 'contacts',
  handleSeconds: 'handle',
  patienceSeconds: 'patience',
  abusive: 'abusive',
  recall: 'recall',
}

type FieldProps = Props & { name: NumberName; label: string; why?: string; times?: number; step?: number }

function Field({ inputs, onChange, name, label, why, times = 1, step = 1 }: FieldProps) {
  const value = inputs[name]
  const [least, most] = LIMITS[name]
  const set = (given: number | string) => {
    const typed = typeof given === 'number' ? given / times : null
    // Nothing typed is no number; only the contacts of a day may stay open.
    onChange({
      ...inputs,
      [name]: typed ?? (name === 'contactsADay' ? null : Number.NaN),
      own: inputs.own.filter((each) => each !== OWN_OF[name]),
    })
  }
  return (
    <NumberInput
      label={label}
      description={why}
      value={value === null || Number.isNaN(value) ? '' : Number((value * times).toFixed(3))}
      onChange={set}
      min={least * times}
      max={most * times}
      step={step}
      clampBehavior="none"
      allowDecimal={name !== 'heads' && name !== 'contactsADay'}
      error={value !== null && !(value >= least && value <= most) ? `${least * times}–${most * times}` : undefined}
    />
  )
}
