import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '#kernel/roles.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useSession } from '../../net/session.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import type { Whole } from './one-standing.tsx'

const SECOND: ReadonlySet<Role> = new Set(['manager', 'second_line', 'legal', 'executive'])
const DECIDES: ReadonlySet<Role> = new Set(['manager', 'second_line', 'legal', 'compliance', 'executive'])
const LEADS: ReadonlySet<Role> = new Set(['lead', 'manager', 'second_line', 'legal', 'executive'])
const OVER: readonly Whole['status'][] = ['dropped', 'lifted', 'lapsed', 'extended']
type Act = 'review' | 'lift' | 'appeal' | 'decide' | 'propose' | 'decline'

/** What can be done with it now, by whoever is looking; who may not, the house says with the reason. */
export function StandingActs({ it, onWrite }: { it: Whole; onWrite: () => void }) {
  const { t } = useWords()
  const { person } = useSession()
  const [open, setOpen] = useState<Act | null>(null)
  if (it.approver === null) return it.status === 'dropped' ? null : <DraftActs it={it} onWrite={onWrite} />
  const over = OVER.includes(it.status)
  const waits = it.appeal !== null && !it.appeal.decided
  const acts: readonly Act[] = [
    ...(!over && SECOND.has(person.role) ? (['review', 'lift'] as const) : []),
    ...(it.appeal === null ? (['appeal'] as const) : []),
    ...(waits && DECIDES.has(person.role) ? (['decide'] as const) : []),
    ...(!over && LEADS.has(person.role) && !it.proposal ? (['propose'] as const) : []),
    ...(!over && SECOND.has(person.role) && it.proposal ? (['decline'] as const) : []),
  ]
  const onDone = () => setOpen(null)
  return (
    <section className="sy-standing-part">
      {it.proposal && <p className="sy-standing-words">{t('standings.proposed', { words: it.proposal.words })}</p>}
      {waits && it.appealGrounds && (
        <p className="sy-standing-words">{t('standings.appealed', { words: it.appealGrounds })}</p>
      )}
      <p className="sy-standing-acts">
        {acts.map((one) => (
          <ActButton key={one} onAct={() => setOpen(open === one ? null : one)}>
            {t(`standings.act.${one}`)}
          </ActButton>
        ))}
      </p>
      {open === 'review' && <ReviewForm id={it.id} onDone={onDone} />}
      {open === 'decide' && <DecideForm id={it.id} onDone={onDone} />}
      {open === 'appeal' && <AppealForm id={it.id} onDone={onDone} />}
      {(open === 'lift' || open === 'decline' || open === 'propose') && (
        <ReasonForm key={open} id={it.id} what={open} onDone={onDone} />
      )}
    </section>
  )
}

function DraftActs({ it, onWrite }: { it: Whole; onWrite: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const { person } = useSession()
  const locked = it.missing.length > 0 ? t('standings.approve.locked', { n: it.missing.length }) : undefined
  const route =
    it.rung === 'E' ? 'POST /api/conduct/emergencies/:id/confirmations' : 'POST /api/conduct/standings/:id/approval'
  return (
    <section className="sy-standing-part">
      {locked && <MissingList codes={it.missing} />}
      <p className="sy-standing-acts">
        {LEADS.has(person.role) && (
          <ActButton
            tone="primary"
            locked={it.rung === 'E' ? undefined : locked}
            onAct={() => void act(route, { id: it.id })}
          >
            {t(it.rung === 'E' ? 'standings.confirm' : 'standings.approve')}
          </ActButton>
        )}
        {it.rung !== 'E' && LEADS.has(person.role) && <ActButton onAct={onWrite}>{t('standings.write_on')}</ActButton>}
        {LEADS.has(person.role) && (
          <ActButton tone="quiet" onAct={() => void act('POST /api/conduct/standings/:id/drop', { id: it.id })}>
            {t('standings.drop')}
          </ActButton>
        )}
      </p>
      <p className="sy-small sy-quiet">{t('standings.approve.why')}</p>
    </section>
  )
}

export function MissingList({ codes }: { codes: readonly string[] }) {
  const { t } = useWords()
  return (
    <div className="sy-standing-missing" role="status">
      <p>{t('standings.missing')}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>{t(`standings.missing.${code as 'reason'}`)}</li>
        ))}
      </ul>
    </div>
  )
}

type FormProps = { id: string; onDone: () => void }
const LOOKS = ['continue', 'vary', 'lift'] as const
const OUTCOMES = ['uphold', 'vary', 'revoke'] as const

/** Lighter, here, is all ways open again; what else is lighter is written in a new look. */
const ALL_WAYS = { options: {} }

function ReviewForm({ id, onDone }: FormProps) {
  const { t } = useWords()
  const act = useDo()
  const [outcome, setOutcome] = useState<(typeof LOOKS)[number]>('continue')
  const [reasons, setReasons] = useState('')
  const send = async () => {
    const lighter = outcome === 'vary' ? { lighter: ALL_WAYS } : {}
    if (await act('POST /api/conduct/standings/:id/reviews', { id, outcome, reasons, ...lighter })) onDone()
  }
  return (
    <div className="sy-standing-form">
      <Select
        label={t('standings.review.how')}
        data={LOOKS.map((value) => ({ value, label: t(`standings.review.${value}`) }))}
        value={outcome}
        onChange={(value) => setOutcome(LOOKS.find((one) => one === value) ?? 'continue')}
        allowDeselect={false}
      />
      <Words label={t('standings.reasons')} value={reasons} onChange={setReasons} />
      <Send ready={reasons} onAct={send} words={t('standings.act.review')} />
    </div>
  )
}

function DecideForm({ id, onDone }: FormProps) {
  const { t } = useWords()
  const act = useDo()
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('uphold')
  const [reasons, setReasons] = useState('')
  const [outside, setOutside] = useState('')
  const send = async () => {
    const lighter = outcome === 'vary' ? { lighter: ALL_WAYS } : {}
    if (await act('POST /api/conduct/standings/:id/appeal/decision', { id, outcome, reasons, outside, ...lighter }))
      onDone()
  }
  return (
    <div className="sy-standing-form">
      <Select
        label={t('standings.decide.how')}
        data={OUTCOMES.map((value) => ({ value, label: t(`standings.outcome.${value}`) }))}
        value={outcome}
        onChange={(value) => setOutcome(OUTCOMES.find((one) => one === value) ?? 'uphold')}
        allowDeselect={false}
      />
      <Words label={t('standings.reasons')} value={reasons} onChange={setReasons} />
      <TextInput
        label={t('standings.outside')}
        value={outside}
        onChange={(event) => setOutside(event.currentTarget.value)}
      />
      <Send ready={reasons.trim() && outside} onAct={send} words={t('standings.act.decide')} />
    </div>
  )
}

function AppealForm({ id, onDone }: FormProps) {
  const { t } = useWords()
  const act = useDo()
  const [grounds, setGrounds] = useState('')
  const [lateBecause, setLate] = useState('')
  const send = async () => {
    if (await act('POST /api/conduct/standings/:id/appeals', { id, grounds, lateBecause: lateBecause || null }))
      onDone()
  }
  return (
    <div className="sy-standing-form">
      <Words label={t('standings.grounds')} value={grounds} onChange={setGrounds} />
      <TextInput
        label={t('standings.late_because')}
        value={lateBecause}
        onChange={(event) => setLate(event.currentTarget.value)}
      />
      <Send ready={grounds} onAct={send} words={t('standings.act.appeal')} />
    </div>
  )
}

function ReasonForm({ id, what, onDone }: FormProps & { what: 'lift' | 'decline' | 'propose' }) {
  const { t } = useWords()
  const act = useDo()
  const [words, setWords] = useState('')
  const [because, setBecause] = useState<'apology' | 'proper' | 'other'>('apology')
  const send = async () => {
    const said =
      what === 'propose'
        ? await act('POST /api/conduct/standings/:id/end-proposals', { id, because, words })
        : what === 'lift'
          ? await act('POST /api/conduct/standings/:id/lift', { id, because: words })
          : await act('POST /api/conduct/standings/:id/end-proposals/decline', { id, because: words })
    if (said) onDone()
  }
  return (
    <div className="sy-standing-form">
      {what === 'propose' && (
        <Select
          label={t('standings.propose.why')}
          data={(['apology', 'proper', 'other'] as const).map((value) => ({
            value,
            label: t(`standings.propose.${value}`),
          }))}
          value={because}
          onChange={(value) => setBecause(value === 'proper' || value === 'other' ? value : 'apology')}
          allowDeselect={false}
        />
      )}
      <Words label={t(`standings.${what}.why_words`)} value={words} onChange={setWords} />
      <Send ready={words} onAct={send} words={t(`standings.act.${what}`)} />
    </div>
  )
}

const Words = ({ label, value, onChange }: { label: string; value: string; onChange: (to: string) => void }) => (
  <Textarea
    label={label}
    autosize
    minRows={2}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
)

function Send({ ready, onAct, words }: { ready: string; onAct: () => Promise<void>; words: string }) {
  const { t } = useWords()
  return (
    <ActButton tone="primary" locked={ready.trim() ? undefined : t('standings.why.locked')} onAct={() => void onAct()}>
      {words}
    </ActButton>
  )
}
