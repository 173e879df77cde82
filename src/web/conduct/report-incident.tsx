import './incidents.css'
import { Checkbox, Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiInput, ApiOutput } from '#api.ts'
import { INCIDENT_KINDS, INCIDENT_TARGETS, LEVELS, TACTICS } from '#guard/incidents/incident.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { ActButton } from '../ui/act-button.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { LoadingState } from '../ui/states.tsx'

type What = 'contact' | 'intake' | 'word'
type Draft = ApiOutput<'GET /api/incident-drafts/:what/:id'>
type Filed = ApiOutput<'POST /api/incidents'>

/** A report opens beside what it is about, filled with what was seen. Sending it as it stands takes two presses. */
export function ReportIncident({ what, id, tone = 'plain' }: { what: What; id: string; tone?: 'plain' | 'quiet' }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [filed, setFiled] = useState<Filed | null>(null)
  const draft = useQuery({
    queryKey: ['incident-draft', what, id],
    enabled: isOpen && !filed,
    queryFn: () => call('GET /api/incident-drafts/:what/:id', { what, id }),
  })
  return (
    <>
      <ActButton tone={tone} onAct={() => setOpen(true)}>
        {t(filed?.id ? 'incidents.report.sent' : 'incidents.report')}
      </ActButton>
      <SideSheet title={t('incidents.report.title')} opened={isOpen} size={460} onClose={() => setOpen(false)}>
        {filed ? (
          <Sent filed={filed} />
        ) : draft.data ? (
          <Form about={{ what, id }} draft={draft.data} onFiled={setFiled} />
        ) : draft.isError ? (
          <p>{t('incidents.report.not_yours')}</p>
        ) : (
          <LoadingState rows={5} />
        )}
      </SideSheet>
    </>
  )
}

function Sent({ filed }: { filed: Filed }) {
  const { t } = useWords()
  if (filed.refused) return <p role="status">{t(filed.refused)}</p>
  return (
    <div className="sy-incident-form" role="status">
      <p>{t('incidents.sent.backed')}</p>
      {filed.emergency && <p>{t('incidents.sent.danger')}</p>}
      <p className="sy-small sy-quiet">{t('incidents.sent.where')}</p>
    </div>
  )
}

type Given = ApiInput<'POST /api/incidents'>
type FormProps = { about: Given['about']; draft: Draft; onFiled: (it: Filed) => void }

function Form({ about, draft, onFiled }: FormProps) {
  const { t } = useWords()
  const act = useDo()
  const [it, setIt] = useState<Omit<Given, 'about'>>({
    kind: draft.proposed?.kind ?? 'insult',
    level: draft.proposed?.level ?? 1,
    target: draft.proposed?.target ?? 'agent',
    tactics: draft.proposed?.tactics ?? [],
    beyondNormal: '',
    harm: '',
  })
  const [isBusy, setBusy] = useState(false)
  const change = (part: Partial<typeof it>) => setIt({ ...it, ...part })
  const send = async () => {
    setBusy(true)
    const filed = await act('POST /api/incidents', { about, ...it })
    setBusy(false)
    if (filed) onFiled(filed)
  }
  if (draft.selfHarm) return <SelfHarm isBusy={isBusy} onSend={send} />
  return (
    <div className="sy-incident-form">
      <Seen draft={draft} />
      <Fields it={it} change={change} own />
      <Tactics chosen={it.tactics ?? []} onChange={(tactics) => change({ tactics })} />
      <Textarea
        label={t('incidents.beyond')}
        description={t('incidents.later')}
        autosize
        minRows={1}
        maxLength={1000}
        value={it.beyondNormal ?? ''}
        onChange={(event) => change({ beyondNormal: event.currentTarget.value })}
      />
      <Textarea
        label={t('incidents.harm')}
        autosize
        minRows={1}
        maxLength={1000}
        value={it.harm ?? ''}
        onChange={(event) => change({ harm: event.currentTarget.value })}
      />
      {it.kind === 'sexual' && <p className="sy-small sy-quiet">{t('incidents.confined.note')}</p>}
      {it.level === 4 && <p className="sy-small">{t('incidents.danger.note')}</p>}
      <ActButton tone="primary" isBusy={isBusy} onAct={() => void send()}>
        {t('incidents.send')}
      </ActButton>
      <p className="sy-small sy-quiet">{t('incidents.cost')}</p>
    </div>
  )
}

function SelfHarm({ isBusy, onSend }: { isBusy: boolean; onSend: () => Promise<void> }) {
  const { t } = useWords()
  return (
    <div className="sy-incident-form">
      <p>{t('incidents.self_harm')}</p>
      <ActButton tone="help" isBusy={isBusy} onAct={() => void onSend()}>
        {t('incidents.self_harm.call')}
      </ActButton>
    </div>
  )
}

function Seen({ draft }: { draft: Draft }) {
  const { t } = useWords()
  const then = [
    ...(draft.warnings > 0 ? [t('incidents.warnings', { n: draft.warnings })] : []),
    ...(draft.endedBy === 'agent_for_conduct' ? [t('incidents.ended_by_her')] : []),
  ]
  return (
    <section aria-label={t('incidents.seen')}>
      <p className="sy-small sy-quiet">
        {t(draft.proposed ? 'incidents.seen.some' : 'incidents.seen.none', { name: draft.agent.name })}
      </p>
      <Quotes quotes={draft.quotes} />
      {then.length > 0 && <p className="sy-small">{then.join(' · ')}</p>}
    </section>
  )
}

type Quote = { utterance: string | null; words: string; second: number | null }

/** The words it rests on, with the second of the recording where we know when it began. */
export function Quotes({ quotes }: { quotes: readonly Quote[] }) {
  if (quotes.length === 0) return null
  return (
    <ul className="sy-incident-quotes">
      {quotes.map((it) => (
        <li key={it.utterance ?? it.words}>
          <q>{it.words}</q>
          {it.second !== null && <span className="sy-small sy-quiet">{asClock(it.second)}</span>}
        </li>
      ))}
    </ul>
  )
}

const asClock = (second: number) => `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`

type FieldsOf = Pick<Given, 'kind' | 'level' | 'target'>

type FieldsProps = { it: FieldsOf; change: (part: Partial<FieldsOf>) => void; own?: boolean }

export function Fields({ it, change, own = false }: FieldsProps) {
  const { t } = useWords()
  return (
    <>
      <Select
        label={t('incidents.kind')}
        data={INCIDENT_KINDS.map((value) => ({ value, label: t(`incidents.kind.${value}`) }))}
        value={it.kind}
        onChange={(kind) => change({ kind: INCIDENT_KINDS.find((one) => one === kind) ?? 'insult' })}
        allowDeselect={false}
      />
      <Select
        label={t('incidents.level')}
        data={LEVELS.map((value) => ({ value: `${value}`, label: t(`incidents.level.${value}`) }))}
        value={`${it.level}`}
        onChange={(level) => change({ level: LEVELS.find((one) => `${one}` === level) ?? 1 })}
        allowDeselect={false}
      />
      <Select
        label={t('incidents.target')}
        data={INCIDENT_TARGETS.map((value) => ({
          value,
          label: t(own && value === 'agent' ? 'incidents.target.me' : `incidents.target.${value}`),
        }))}
        value={it.target}
        onChange={(target) => change({ target: INCIDENT_TARGETS.find((one) => one === target) ?? 'agent' })}
        allowDeselect={false}
      />
    </>
  )
}

type Chosen = readonly (typeof TACTICS)[number][]

/** How somebody pressed, and with each the sentence that answers it. */
function Tactics({ chosen, onChange }: { chosen: Chosen; onChange: (it: (typeof TACTICS)[number][]) => void }) {
  const { t } = useWords()
  return (
    <fieldset className="sy-incident-tactics">
      <legend>{t('incidents.tactics')}</legend>
      {TACTICS.map((it) => (
        <Checkbox
          key={it}
          size="xs"
          label={t(`incidents.tactic.${it}`)}
          checked={chosen.includes(it)}
          onChange={() => onChange(TACTICS.filter((one) => (one === it) !== chosen.includes(one)))}
        />
      ))}
      {chosen.map((it) => (
        <p key={it} className="sy-small sy-incident-card">
          {t(`incidents.card.${it}`)}
        </p>
      ))}
    </fieldset>
  )
}
