import { Select } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useNow, useSession } from '../../net/session.tsx'
import { useColleagues } from '../../pages/colleagues.ts'
import { fromLocalInput, toLocalInput } from '../../pages/promise-drafts.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { MomentInput } from '../../ui/moment-input.tsx'

/** Somebody will not be here. Until when and who takes over is asked; why is not. */
export function AbsencePanel() {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const list = useQuery({
    queryKey: ['absences'],
    meta: { topics: ['floor'] },
    queryFn: () => call('GET /api/absences', {}),
  })
  const back = async (key: string) => {
    if (await act('DELETE /api/people/:key/absences', { key }))
      void queries.invalidateQueries({ queryKey: ['absences'] })
  }
  return (
    <section className="sy-handed" aria-label={t('absence.title')}>
      <h3 className="sy-small sy-label">{t('absence.title')}</h3>
      <ul className="sy-small">
        {list.data?.absences.map((it) => (
          <li key={it.id}>
            <strong>{it.person.name}</strong>{' '}
            {it.to
              ? t('absence.span', { from: when.full(it.from), to: when.full(it.to) })
              : t(it.kind === 'leaving' ? 'absence.leaves' : 'absence.from', { from: when.full(it.from) })}{' '}
            <button type="button" className="sy-link" onClick={() => void back(it.person.key)}>
              {t('absence.back')}
            </button>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <AbsenceForm onDone={() => setOpen(false)} />
      ) : (
        <div className="sy-promise-panel-acts">
          <ActButton onAct={() => setOpen(true)}>{t('absence.note')}</ActButton>
        </div>
      )}
    </section>
  )
}

function AbsenceForm({ onDone }: { onDone: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const queries = useQueryClient()
  const now = useNow(60_000)
  const { zone } = useSession()
  const people = useColleagues().map((it) => ({ value: it.key, label: it.name }))
  const [person, setPerson] = useState<string | null>(null)
  const [colleague, setColleague] = useState<string | null>(null)
  const [kind, setKind] = useState<'off' | 'leaving'>('off')
  const [from, setFrom] = useState(() => toLocalInput(now, zone))
  const [to, setTo] = useState('')
  const note = async () => {
    const begins = fromLocalInput(from, zone)
    if (!person || !begins) return
    const ends = kind === 'off' && to ? fromLocalInput(to, zone) : null
    const noted = await act('POST /api/people/:key/absences', { key: person, kind, from: begins, to: ends, colleague })
    if (!noted) return
    void queries.invalidateQueries({ queryKey: ['absences'] })
    onDone()
  }
  return (
    <div className="sy-promise-form">
      <Select label={t('absence.who')} data={people} value={person} onChange={setPerson} />
      <Select
        label={t('absence.kind')}
        data={(['off', 'leaving'] as const).map((value) => ({ value, label: t(`absence.kind.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => setKind(value === 'leaving' ? 'leaving' : 'off')}
      />
      <MomentInput label={t('absence.begins')} value={from} onChange={setFrom} />
      {kind === 'off' && <MomentInput label={t('absence.ends')} value={to} onChange={setTo} />}
      <Select
        label={t('absence.cover')}
        placeholder={t('absence.cover.lead')}
        data={people.filter((it) => it.value !== person)}
        value={colleague}
        clearable
        onChange={setColleague}
      />
      <p className="sy-small sy-quiet">{t('absence.why')}</p>
      <div className="sy-promise-panel-acts">
        <ActButton tone="primary" locked={person ? undefined : t('absence.choose')} onAct={() => void note()}>
          {t('absence.save')}
        </ActButton>
        <ActButton tone="quiet" onAct={onDone}>
          {t('promises.form.leave')}
        </ActButton>
      </div>
    </div>
  )
}
