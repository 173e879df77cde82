import { Checkbox, NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { LONGEST_WAIT_MINUTES, OUTSIDE, OVERFLOWS } from '#routing/queues/ways.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { Ways } from './queues-page.tsx'

/** How one queue treats whoever waits in it. */
export function WaysForm({ queue, onDone }: { queue: Ways['queues'][number]; onDone: () => void }) {
  const { t, language } = useWords()
  const act = useDo()
  const { waitMostMinutes, overflow, outsideHours, critical } = queue
  const [ways, setWays] = useState({ waitMostMinutes, overflow, outsideHours, critical })
  const save = async () => {
    if (await act('PUT /api/queues/:key/ways', { key: queue.key, ...ways })) onDone()
  }
  return (
    <div className="sy-queues-form">
      <strong className="is-wide">{queue.name[language] ?? queue.key}</strong>
      <NumberInput
        label={t('queues.most.label')}
        value={ways.waitMostMinutes}
        min={1}
        max={LONGEST_WAIT_MINUTES}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(value) => typeof value === 'number' && setWays({ ...ways, waitMostMinutes: value })}
      />
      <Select
        label={t('queues.overflow')}
        data={OVERFLOWS.map((value) => ({ value, label: t(`queues.overflow.${value}`) }))}
        value={ways.overflow}
        allowDeselect={false}
        onChange={(value) => setWays({ ...ways, overflow: OVERFLOWS.find((it) => it === value) ?? ways.overflow })}
      />
      <Select
        label={t('queues.outside')}
        data={OUTSIDE.map((value) => ({ value, label: t(`queues.outside.${value}`) }))}
        value={ways.outsideHours}
        allowDeselect={false}
        onChange={(value) =>
          setWays({ ...ways, outsideHours: OUTSIDE.find((it) => it === value) ?? ways.outsideHours })
        }
      />
      <Checkbox
        label={t('queues.critical')}
        checked={ways.critical}
        onChange={(event) => setWays({ ...ways, critical: event.currentTarget.checked })}
      />
      <div className="sy-queues-acts is-wide">
        <ActButton tone="primary" onAct={() => void save()}>
          {t('queues.save')}
        </ActButton>
        <ActButton tone="quiet" onAct={onDone}>
          {t('queues.leave')}
        </ActButton>
      </div>
    </div>
  )
}
