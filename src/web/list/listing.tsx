import { Checkbox, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Source } from '#routing/sensitive/sensitive.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useNow } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'

const DAY = 86_400_000
const DAYS = ['3', '7', '14', '30'] as const
const REASON_LEAST = 6

/** Puts a customer on the list: nothing is sent before it has a reason and an end. */
export function Listing({ customer, sources }: { customer: string; sources: readonly Source[] }) {
  const { t } = useWords()
  const act = useDo()
  const now = useNow(60_000)
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [days, setDays] = useState<string>('7')
  const [severe, setSevere] = useState(false)
  const [source] = sources
  if (!isOpen) return <ActButton onAct={() => setOpen(true)}>{t('served.put')}</ActButton>
  return (
    <div className="sy-list-form">
      <TextInput
        label={t('served.reason')}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Select
        label={t('served.days')}
        data={DAYS.map((n) => ({ value: n, label: t('shield.days', { n }) }))}
        value={days}
        allowDeselect={false}
        onChange={(value) => setDays(value ?? '7')}
      />
      <Checkbox
        label={t('served.severe')}
        checked={severe}
        onChange={(event) => setSevere(event.currentTarget.checked)}
      />
      <ActButton
        tone="primary"
        locked={source && reason.trim().length >= REASON_LEAST ? undefined : t('served.reason.needed')}
        onAct={() =>
          source &&
          void act('POST /api/sensitive', {
            customer,
            source,
            reason,
            severe,
            until: new Date(Date.parse(now) + Number(days) * DAY).toISOString(),
          })
        }
      >
        {t('served.put')}
      </ActButton>
    </div>
  )
}

/** An appeal, and its answer by somebody else than who listed the customer. */
export function Answering({ id, words }: { id: string; words: string }) {
  const { t } = useWords()
  const act = useDo()
  const [why, setWhy] = useState('')
  const locked = why.trim() ? undefined : t('served.why_needed')
  const say = (kept: boolean) => void act('PUT /api/sensitive/:id/appeal', { id, kept, why })
  return (
    <div className="sy-list-form">
      <p>{t('served.appeal', { words })}</p>
      <TextInput
        label={t('served.answer')}
        value={why}
        maxLength={300}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <div className="sy-shields-acts">
        <ActButton locked={locked} onAct={() => say(false)}>
          {t('served.lift')}
        </ActButton>
        <ActButton locked={locked} tone="quiet" onAct={() => say(true)}>
          {t('served.keep')}
        </ActButton>
      </div>
    </div>
  )
}
