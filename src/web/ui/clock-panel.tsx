import './basics.css'
import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from './act-button.tsx'

const STEPS = [
  ['clock.1m', 1],
  ['clock.10m', 10],
  ['clock.1h', 60],
  ['clock.1d', 1440],
] as const

/** The demo's own clock. A real house has no such panel. */
export function ClockPanel({ now, onAdvance }: { now: string; onAdvance: (minutes: number) => void }) {
  const { t } = useWords()
  const when = useWhen()
  const [minutes, setMinutes] = useState<number | string>(30)

  return (
    <section className="sy-clock" aria-label={t('clock.title')}>
      <p className="sy-clock-now">
        <strong>{t('clock.title')}</strong> <time dateTime={now}>{when.full(now)}</time>
      </p>
      <div className="sy-clock-steps">
        {STEPS.map(([key, step]) => (
          <ActButton key={key} label={t('clock.forward', { by: t(key) })} onAct={() => onAdvance(step)}>
            + {t(key)}
          </ActButton>
        ))}
      </div>
      <div className="sy-clock-steps">
        <NumberInput
          w={96}
          size="xs"
          min={1}
          max={129600}
          aria-label={t('clock.custom')}
          value={minutes}
          onChange={setMinutes}
          hideControls
        />
        <ActButton onAct={() => onAdvance(Number(minutes) || 0)}>{t('clock.advance')}</ActButton>
      </div>
      <p className="sy-caption sy-label">{t('clock.why')}</p>
    </section>
  )
}
