import { Select } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import type { ClosingView } from './truths.tsx'

const CHANNELS = ['phone', 'sms', 'email', 'letter'] as const

/** Every try to reach the customer, because only two different ones let silence end a case. */
export function Tries({ caseId, tries }: { caseId: string; tries: ClosingView['tries'] }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const [channel, setChannel] = useState<(typeof CHANNELS)[number] | null>(null)
  const word = (name: string) => {
    const known = CHANNELS.find((it) => it === name)
    return known ? t(`ending.try.${known}`) : name
  }
  const note = async () => {
    if (channel && (await act('POST /api/cases/:id/tries', { id: caseId, channel }))) setChannel(null)
  }
  return (
    <div className="sy-tries">
      {tries.length > 0 && (
        <p className="sy-small sy-quiet">
          {t('ending.tries', { list: tries.map((it) => `${word(it.channel)} ${when.full(it.at)}`).join(' · ') })}
        </p>
      )}
      <Select
        aria-label={t('ending.try.by')}
        placeholder={t('ending.try')}
        data={CHANNELS.map((value) => ({ value, label: t(`ending.try.${value}`) }))}
        value={channel}
        onChange={(value) => setChannel(CHANNELS.find((it) => it === value) ?? null)}
      />
      <ActButton tone="quiet" locked={channel ? undefined : t('ending.try.by')} onAct={() => void note()}>
        {t('ending.try')}
      </ActButton>
    </div>
  )
}
