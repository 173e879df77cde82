import './help.css'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow, useSession } from '../net/session.tsx'
import { fromLocalInput, toLocalInput } from '../pages/promise-drafts.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { MomentInput } from '../ui/moment-input.tsx'

type Duties = ApiOutput<'GET /api/duties'>
const LEADS = ['lead', 'manager', 'second_line']
const USUAL_HOURS = 8

/** Who is asked when no lead can come, and putting somebody there. */
export function DutyPanel() {
  const { t } = useWords()
  const [isSetting, setSetting] = useState(false)
  const { data } = useQuery({
    queryKey: ['duties'],
    meta: { topics: ['floor'] },
    queryFn: () => call('GET /api/duties', {}),
  })
  if (!data) return null
  return (
    <section className="sy-help-panel" aria-label={t('duty.title')}>
      <h2 className="sy-pane-head">
        {t('duty.title')} <span className="sy-caption sy-label">{t('duty.why')}</span>
      </h2>
      <DutyList duties={data} />
      {isSetting ? (
        <DutyForm onDone={() => setSetting(false)} />
      ) : (
        <ActButton onAct={() => setSetting(true)}>{t('duty.set')}</ActButton>
      )}
    </section>
  )
}

function DutyList({ duties: { duties, otherwise } }: { duties: Duties }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const names = otherwise.map((it) => it.name).join(t('list.comma'))
  return (
    <>
      {!duties.some((it) => it.isNow) && (
        <p className="sy-small">{names ? t('duty.otherwise', { names }) : t('duty.nobody')}</p>
      )}
      {duties.map((it) => (
        <div key={it.id} className="sy-help-line">
          <span>
            {it.isNow
              ? t('duty.until', { name: it.person.name, at: when.clock(it.until) })
              : t('duty.later', { name: it.person.name, from: when.full(it.from), at: when.clock(it.until) })}
          </span>
          <ActButton
            tone="quiet"
            label={t('duty.end', { name: it.person.name })}
            onAct={() => void act('DELETE /api/duties/:id', { id: it.id })}
          >
            {t('duty.end.short')}
          </ActButton>
        </div>
      ))}
    </>
  )
}

function DutyForm({ onDone }: { onDone: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const now = useNow(60_000)
  const { zone } = useSession()
  const people = useQuery({ queryKey: ['people'], staleTime: 600_000, queryFn: () => call('GET /api/people', {}) })
  const [who, setWho] = useState<string | null>(null)
  const [until, setUntil] = useState(() =>
    toLocalInput(new Date(Date.parse(now) + USUAL_HOURS * 3_600_000).toISOString(), zone),
  )
  const send = async () => {
    const ends = fromLocalInput(until, zone)
    if (who && ends && (await act('POST /api/duties', { person: who, until: ends }))) onDone()
  }
  return (
    <div className="sy-help-form">
      <Select
        label={t('duty.who')}
        value={who}
        onChange={setWho}
        data={(people.data?.people ?? [])
          .filter((it) => LEADS.includes(it.role))
          .map((it) => ({ value: it.key, label: it.name }))}
      />
      <MomentInput label={t('duty.to')} value={until} onChange={setUntil} />
      <div className="sy-help-acts">
        <ActButton tone="primary" onAct={() => void send()}>
          {t('duty.set')}
        </ActButton>
        <ActButton tone="quiet" onAct={onDone}>
          {t('shell.close')}
        </ActButton>
      </div>
    </div>
  )
}
