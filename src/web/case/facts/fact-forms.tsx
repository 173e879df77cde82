import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useNow, useSession } from '../../net/session.tsx'
import { dueChoices, fromLocalInput, toLocalInput } from '../../pages/promise-drafts.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { MomentInput } from '../../ui/moment-input.tsx'
import type { NewFact, Seen } from './fact-view.ts'

const KINDS = ['recording', 'transcript', 'document', 'photo', 'article', 'system', 'person'] as const
type Closing = { onClose: () => void }

/** What was looked at, and what it showed: a verdict has no word without it. */
export function SeenForm({
  onSettle,
  onClose,
}: Closing & { onSettle: (verdict: 'verified' | 'disproved', seen: Seen) => Promise<boolean> }) {
  const { t } = useWords()
  const [evidence, setEvidence] = useState('')
  const [kind, setKind] = useState<Seen['kind']>('recording')
  const settle = async (verdict: 'verified' | 'disproved') => {
    if (await onSettle(verdict, { evidence, kind })) onClose()
  }
  const locked = evidence.trim() ? undefined : t('facts.need_seen')
  return (
    <div className="sy-case-form">
      <TextInput
        autoFocus
        label={t('facts.seen')}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('facts.seen.kind')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: t(`facts.kind.${value}`) }))}
        onChange={(event) => setKind(KINDS.find((it) => it === event.currentTarget.value) ?? 'recording')}
      />
      <p className="sy-case-form-acts">
        <ActButton tone="primary" locked={locked} onAct={() => void settle('verified')}>
          {t('facts.verify')}
        </ActButton>
        <ActButton locked={locked} onAct={() => void settle('disproved')}>
          {t('facts.disprove')}
        </ActButton>
        <ActButton tone="quiet" onAct={onClose}>
          {t('facts.cancel')}
        </ActButton>
      </p>
    </div>
  )
}

export function ReopenForm({ onReopen, onClose }: Closing & { onReopen: (because: string) => Promise<boolean> }) {
  const { t } = useWords()
  const [because, setBecause] = useState('')
  return (
    <div className="sy-case-form">
      <TextInput
        autoFocus
        label={t('facts.reopen.because')}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <p className="sy-case-form-acts">
        <ActButton
          locked={because.trim() ? undefined : t('facts.reopen.because')}
          onAct={() => void onReopen(because).then((is) => is && onClose())}
        >
          {t('facts.reopen')}
        </ActButton>
        <ActButton tone="quiet" onAct={onClose}>
          {t('facts.cancel')}
        </ActButton>
      </p>
    </div>
  )
}

export function DelayForm({
  onDelay,
  onClose,
}: Closing & { onDelay: (words: string, to: string) => Promise<boolean> }) {
  const { t } = useWords()
  const { zone } = useSession()
  const now = useNow(60_000)
  const [words, setWords] = useState('')
  const [to, setTo] = useState(() => toLocalInput(dueChoices(now, zone).at(-1) ?? now, zone))
  const moment = fromLocalInput(to, zone)
  return (
    <div className="sy-case-form">
      <Textarea
        autosize
        autoFocus
        minRows={2}
        label={t('facts.delay.words')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <MomentInput label={t('facts.delay.to')} value={to} onChange={setTo} />
      <p className="sy-case-form-acts">
        <ActButton
          locked={words.trim() && moment ? undefined : t('facts.delay.words')}
          onAct={() => moment && void onDelay(words, moment).then((is) => is && onClose())}
        >
          {t('facts.delay')}
        </ActButton>
        <ActButton tone="quiet" onAct={onClose}>
          {t('facts.cancel')}
        </ActButton>
      </p>
    </div>
  )
}

export function AddFact({ onAdd }: { onAdd: (fact: NewFact) => Promise<boolean> }) {
  const { t } = useWords()
  const { zone } = useSession()
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [admits, setAdmits] = useState(true)
  const [by, setBy] = useState('')
  const add = async () => {
    const verifyBy = by ? fromLocalInput(by, zone) : null
    if (!(await onAdd({ words, admits, ...(verifyBy ? { verifyBy } : {}) }))) return
    setWords('')
    setOpen(false)
  }
  if (!isOpen)
    return (
      <p className="sy-case-form-open">
        <button type="button" className="sy-link sy-small" onClick={() => setOpen(true)}>
          {t('facts.add')}
        </button>
      </p>
    )
  return (
    <div className="sy-case-form">
      <TextInput
        autoFocus
        label={t('facts.add.words')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <MomentInput label={t('facts.add.by')} value={by} onChange={setBy} />
      <Checkbox
        label={t('facts.add.admits')}
        checked={admits}
        onChange={(event) => setAdmits(event.currentTarget.checked)}
      />
      <p className="sy-case-form-acts">
        <ActButton locked={words.trim() ? undefined : t('facts.add.words')} onAct={() => void add()}>
          {t('facts.save')}
        </ActButton>
        <ActButton tone="quiet" onAct={() => setOpen(false)}>
          {t('facts.cancel')}
        </ActButton>
      </p>
    </div>
  )
}
