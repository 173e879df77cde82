import './basics.css'
import { Popover } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'

export type WorkingStep = ApiOutput<'GET /api/cases/:id/promises'>['promises'][number]['steps'][number]

/** How a date was counted, so that anybody can check it against the calendar on the wall. */
export function WorkingSteps({ steps }: { steps: readonly WorkingStep[] }) {
  const { t } = useWords()
  const when = useWhen()
  const [opened, setOpened] = useState(false)
  const noon = (day: string) => when.day(`${day}T12:00:00Z`)
  const line = (step: WorkingStep): string => {
    switch (step.is) {
      case 'worked':
        return t('promises.step.worked', {
          from: when.full(step.from),
          to: when.clock(step.to),
          minutes: Math.round(step.minutes),
        })
      case 'day':
        return t(step.makeUp ? 'promises.step.make_up' : 'promises.step.day', { n: step.nth, day: noon(step.day) })
      case 'closed': {
        const days = step.from === step.to ? noon(step.from) : `${noon(step.from)}–${noon(step.to)}`
        return t(step.why === 'holiday' ? 'promises.step.holiday' : 'promises.step.weekend', { days })
      }
      case 'wall_clock':
        return t('promises.step.wall_clock')
    }
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" withArrow>
      <Popover.Target>
        <button type="button" className="sy-link sy-caption" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {t('promises.steps')}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <ol className="sy-small">
          {steps.map((step) => (
            <li key={line(step)}>{line(step)}</li>
          ))}
        </ol>
      </Popover.Dropdown>
    </Popover>
  )
}
