import { Checkbox, MultiSelect, Radio, Switch, Textarea, TextInput } from '@mantine/core'
import { POINTS } from '#guard/standings/checklist.ts'
import { MUST_STAY_OPEN, WAYS_IN } from '#guard/standings/options.ts'
import { useWords } from '../../i18n.ts'
import { useSession } from '../../net/session.tsx'
import type { FormRung, Ground, Written } from './draft-state.ts'

export type Step = { it: Written; set: (part: Partial<Written>) => void }
const RUNGS: readonly FormRung[] = ['R2', 'R3', 'R4', 'R5']
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const

export function RungStep({ it, set, ground }: Step & { ground: Ground }) {
  const { t } = useWords()
  const { person } = useSession()
  const mine = RUNGS.filter((rung) =>
    rung === 'R5'
      ? person.role === 'executive' && ground.profile !== 'public'
      : rung === 'R2' || person.role === 'manager' || person.role === 'executive',
  )
  const choose = (value: string) => {
    const rung = RUNGS.find((one) => one === value) ?? 'R2'
    const usual = ground.lengths.find((one) => one.rung === rung)
    const limits = rung === 'R4' || rung === 'R5'
    set({ rung, limitsWays: limits, reviewAt: usual?.reviewAt ?? it.reviewAt, lapseAt: usual?.lapseAt ?? it.lapseAt })
  }
  return (
    <fieldset className="sy-standing-step">
      <legend>{t('standings.step.rung')}</legend>
      <Radio.Group value={it.rung} onChange={choose}>
        {mine.map((rung) => (
          <Radio
            key={rung}
            value={rung}
            label={t(`standings.rung.${rung}`)}
            description={t(`standings.rung.${rung}.what`)}
          />
        ))}
      </Radio.Group>
      {it.rung !== 'R2' && (
        <TextInput
          label={t('standings.skipped_because')}
          description={t('standings.skipped_because.when')}
          value={it.skippedBecause}
          onChange={(event) => set({ skippedBecause: event.currentTarget.value })}
        />
      )}
    </fieldset>
  )
}

/** How somebody reaches us from then on. What stays open stands here and cannot be taken away. */
export function HowStep({ it, set }: Step) {
  const { t } = useWords()
  const ways = WAYS_IN.map((value) => ({ value, label: t(`standings.open.${value}`) }))
  const waysOf = (all: readonly string[]) => WAYS_IN.filter((way) => all.includes(way))
  const and = t('standings.and')
  return (
    <fieldset className="sy-standing-step">
      <legend>{t('standings.step.how')}</legend>
      <p className="sy-standing-aside">
        {t('standings.always', { what: MUST_STAY_OPEN.map((one) => t(`standings.open.${one}`)).join(and) })}
      </p>
      <MultiSelect
        label={t('standings.ways_open')}
        data={ways}
        value={[...it.open]}
        onChange={(all) => set({ open: waysOf(all), ways: waysOf(all) })}
      />
      <Switch
        label={t('standings.only_ways')}
        checked={it.limitsWays}
        onChange={(event) => set({ limitsWays: event.currentTarget.checked, ways: it.open })}
      />
      <Switch
        label={t('standings.only_times')}
        checked={it.limitsTimes}
        onChange={(event) => set({ limitsTimes: event.currentTarget.checked })}
      />
      {it.limitsTimes && (
        <div className="sy-standing-times">
          <MultiSelect
            label={t('standings.days')}
            data={DAYS.map((day) => ({ value: String(day), label: t(`standings.day.${day}`) }))}
            value={it.days.map(String)}
            onChange={(all) => set({ days: DAYS.filter((day) => all.includes(String(day))) })}
          />
          <TextInput
            type="time"
            label={t('standings.from_clock')}
            value={it.from}
            onChange={(event) => set({ from: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            label={t('standings.to_clock')}
            value={it.to}
            onChange={(event) => set({ to: event.currentTarget.value })}
          />
        </div>
      )}
      <TextInput
        label={t('standings.place')}
        value={it.place}
        onChange={(event) => set({ place: event.currentTarget.value })}
      />
    </fieldset>
  )
}

/** Ten questions, each in words. What does not apply says why. */
export function ChecklistStep({ it, set, ground }: Step & { ground: Ground }) {
  const { t } = useWords()
  const point = (key: (typeof POINTS)[number], part: Partial<{ applies: boolean; words: string }>) =>
    set({ points: { ...it.points, [key]: { ...it.points[key], ...part } } })
  const restricts = it.rung === 'R4' || it.rung === 'R5'
  return (
    <fieldset className="sy-standing-step">
      <legend>{t('standings.step.check')}</legend>
      {POINTS.map((key) => (
        <div key={key} className="sy-standing-point">
          <Textarea
            label={t(`standings.point.${key}`)}
            autosize
            minRows={1}
            value={it.points[key].words}
            onChange={(event) => point(key, { words: event.currentTarget.value })}
          />
          {key !== 'provocation' && key !== 'adjustments' && (
            <Checkbox
              label={t('standings.na')}
              aria-label={`${t('standings.na')} ${t(`standings.point.${key}`)}`}
              checked={!it.points[key].applies}
              onChange={(event) => point(key, { applies: !event.currentTarget.checked })}
            />
          )}
          {key === 'provocation' && <OurFailure it={it} set={set} ground={ground} />}
        </div>
      ))}
      {restricts && (
        <Textarea
          label={t('standings.alternatives')}
          autosize
          minRows={2}
          value={it.alternatives}
          onChange={(event) => set({ alternatives: event.currentTarget.value })}
        />
      )}
      {it.rung === 'R5' && (
        <>
          <Textarea
            label={t('standings.duties')}
            autosize
            minRows={2}
            value={it.duties}
            onChange={(event) => set({ duties: event.currentTarget.value })}
          />
          <Textarea
            label={t('standings.public_interest')}
            autosize
            minRows={2}
            value={it.publicInterest}
            onChange={(event) => set({ publicInterest: event.currentTarget.value })}
          />
        </>
      )}
    </fieldset>
  )
}

function OurFailure({ it, set, ground }: Step & { ground: Ground }) {
  const { t } = useWords()
  const value = it.ourFailure === null ? null : it.ourFailure ? 'yes' : 'no'
  return (
    <Radio.Group
      label={t('standings.our_failure')}
      description={t('standings.our_failure.seen', {
        broken: ground.journey.brokenPromises,
        after: ground.journey.afterBrokenPromise,
      })}
      value={value}
      onChange={(said) => set({ ourFailure: said === 'yes' })}
    >
      <div className="sy-standing-acts">
        <Radio value="yes" label={t('standings.yes')} />
        <Radio value="no" label={t('standings.no')} />
      </div>
    </Radio.Group>
  )
}
