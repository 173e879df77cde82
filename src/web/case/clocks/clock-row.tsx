import { Tooltip } from '@mantine/core'
import type { ApiOutput } from '#api.ts'
import { type Say, useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { Tag, type Tone } from '../../ui/tag.tsx'

export type ClockView = ApiOutput<'GET /api/cases/:id/clocks'>['clocks'][number]
type Step = ClockView['arithmetic']['steps'][number]

const HOUR = 3_600_000
const HOURS_SHOWN_BELOW = 72

/** One clock: what is due, by when, how that was counted, and how far the figure may be trusted. */
export function ClockRow({ clock, now }: { clock: ClockView; now: string }) {
  const { t } = useWords()
  const when = useWhen()
  const { words, tone } = standing(clock, now, t)
  return (
    <li className={`sy-limit is-${clock.state}`}>
      <span className="sy-limit-kind">
        {t(`clocks.kind.${clock.kind}`)}
        {clock.trust === 'check_with_counsel' && <Tag tone="dashed">{t('clocks.counsel')}</Tag>}
        {clock.trust === 'house' && <Tag tone="line">{t('clocks.house')}</Tag>}
      </span>
      <Tooltip
        multiline
        maw={320}
        events={{ hover: true, focus: true, touch: true }}
        label={
          <>
            <strong>{t('clocks.how')}</strong>
            <ol className="sy-limit-steps">
              {clock.arithmetic.steps.map((step) => (
                <li key={JSON.stringify(step)}>{told(step, t)}</li>
              ))}
            </ol>
          </>
        }
      >
        <button
          type="button"
          className="sy-limit-due"
          aria-label={`${t(`clocks.kind.${clock.kind}`)} ${t('clocks.how')}`}
        >
          {t('clocks.due', { at: when.full(clock.dueAt) })}
        </button>
      </Tooltip>
      <Tag tone={tone}>{words}</Tag>
    </li>
  )
}

function standing(clock: ClockView, now: string, t: Say): { words: string; tone: Tone } {
  if (clock.state === 'met') return { words: t('clocks.state.met'), tone: 'done' }
  if (clock.state === 'met_late') return { words: t('clocks.state.met_late'), tone: 'plain' }
  if (clock.state === 'over')
    return clock.kind === 'short_path'
      ? { words: t('clocks.state.short_over'), tone: 'plain' }
      : { words: t('clocks.state.over'), tone: 'time' }
  const hours = Math.max(0, Math.floor((Date.parse(clock.dueAt) - Date.parse(now)) / HOUR))
  return hours < HOURS_SHOWN_BELOW
    ? { words: t('clocks.left.hours', { n: hours }), tone: hours < 24 ? 'time' : 'plain' }
    : { words: t('clocks.left.days', { n: Math.floor(hours / 24) }), tone: 'plain' }
}

function told(step: Step, t: Say): string {
  switch (step.is) {
    case 'day':
      return t(step.makeUp ? 'clocks.step.make_up' : 'clocks.step.day', { day: short(step.day), nth: step.nth })
    case 'closed':
      return t(`clocks.step.${step.why}`, { from: short(step.from), to: short(step.to) }).replace(
        `${short(step.from)}–${short(step.from)}`,
        short(step.from),
      )
    case 'days':
      return t('clocks.step.days', { from: short(step.from), to: short(step.to), days: step.days })
    case 'hours':
      return t('clocks.step.hours', { hours: step.hours })
    case 'worked':
      return t('clocks.step.worked', { day: short(step.day), minutes: Math.round(step.minutes) })
    case 'wall_clock':
      return t('clocks.step.wall_clock')
  }
}

/** Month and day: the year is never in doubt here. */
const short = (day: string) => day.split('-').slice(1).map(Number).join('/')
