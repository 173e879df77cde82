import './help.css'
import { Select, Textarea, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useDraft } from '../net/drafts.ts'
import { useSession } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { Observed } from './observed.tsx'

const EMPTY = { subject: '', topic: '', helped: '', seen: '', given: '' }
const LINES = ['helped', 'seen', 'given'] as const

/** Four lines after sitting beside somebody, who reads them at once. */
export function ObserveSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useWords()
  const { person } = useSession()
  const act = useDo()
  const queries = useQueryClient()
  const [draft, write, clear] = useDraft('observation', EMPTY)
  const [sent, setSent] = useState<string | null>(null)
  const people = useQuery({ queryKey: ['people'], staleTime: 600_000, queryFn: () => call('GET /api/people', {}) })
  const agents = (people.data?.people ?? []).filter(
    (it) => it.role === 'agent' && (person.role !== 'lead' || it.language === person.language),
  )
  const isWhole = draft.subject !== '' && [draft.topic, ...LINES.map((line) => draft[line])].every((it) => it.trim())
  const send = async () => {
    if (!isWhole || !(await act('POST /api/observations', draft))) return
    setSent(agents.find((it) => it.key === draft.subject)?.name ?? '')
    clear()
    void queries.invalidateQueries({ queryKey: ['observations'] })
  }
  return (
    <SideSheet title={t('observe.title')} opened={opened} size={460} onClose={onClose}>
      <p className="sy-small sy-quiet">{t('observe.why')}</p>
      <div className="sy-help-form">
        <Select
          label={t('observe.who')}
          searchable
          value={draft.subject || null}
          onChange={(subject) => write({ ...draft, subject: subject ?? '' })}
          data={agents.map((it) => ({ value: it.key, label: it.name }))}
        />
        <TextInput
          label={t('observe.topic')}
          maxLength={80}
          value={draft.topic}
          onChange={(event) => write({ ...draft, topic: event.currentTarget.value })}
        />
        {LINES.map((line) => (
          <Textarea
            key={line}
            label={t(`observe.${line}`)}
            description={line === 'seen' ? t('observe.seen.hint') : undefined}
            autosize
            minRows={1}
            maxLength={300}
            value={draft[line]}
            onChange={(event) => write({ ...draft, [line]: event.currentTarget.value })}
          />
        ))}
        <div className="sy-help-acts">
          <ActButton tone="primary" onAct={() => void send()}>
            {t('observe.send')}
          </ActButton>
        </div>
        <p className="sy-small" role="status">
          {sent && t('observe.sent', { name: sent })}
        </p>
      </div>
      <Observed which="written" />
    </SideSheet>
  )
}
