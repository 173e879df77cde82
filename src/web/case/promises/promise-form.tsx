import { Checkbox, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useNow, useSession } from '../../net/session.tsx'
import { useColleagues } from '../../pages/colleagues.ts'
import { dueChoices, fromLocalInput, toLocalInput } from '../../pages/promise-drafts.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { MomentInput } from '../../ui/moment-input.tsx'

const KINDS = ['call_back', 'refund', 'delivery', 'visit', 'other'] as const

/** Who does what by when, whether the customer said yes, and whose word it is. */
export function PromiseForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const now = useNow(60_000)
  const { person, zone } = useSession()
  const colleagues = useColleagues()
  const [words, setWords] = useState('')
  const [expects, setExpects] = useState('')
  const [kind, setKind] = useState<(typeof KINDS)[number]>('call_back')
  const [owner, setOwner] = useState<string | null>(null)
  const [due, setDue] = useState(() => toLocalInput(dueChoices(now, zone).at(-1) ?? now, zone))
  const [accepted, setAccepted] = useState<'yes' | 'no' | 'not_asked'>('not_asked')
  const [internal, setInternal] = useState(false)
  const [source, setSource] = useState('')
  const mine = colleagues.find((it) => it.id === person.id)?.key ?? null
  const who = owner ?? mine
  const missing = !words.trim() ? t('page.promise.words_first') : !who ? t('promise.owner_needed') : undefined
  const make = async () => {
    const moment = fromLocalInput(due, zone)
    if (!moment || !who) return
    const made = await act('POST /api/cases/:id/promises', {
      id: caseId,
      words: words.trim(),
      kind,
      due: moment,
      owner: who,
      accepted,
      internal,
      secured: !source.trim(),
      source: source.trim(),
      expects: expects.trim(),
    })
    if (made) onDone()
  }
  return (
    <div className="sy-promise-form">
      <TextInput
        label={t('page.promise.expects')}
        value={expects}
        onChange={(event) => setExpects(event.currentTarget.value)}
      />
      <TextInput
        data-autofocus
        label={t('wrap.promise.what')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Select
        label={t('promises.form.kind')}
        data={KINDS.map((value) => ({ value, label: t(`promises.kind.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => setKind(KINDS.find((it) => it === value) ?? 'other')}
      />
      <Select
        label={t('wrap.promise.who')}
        data={colleagues.map((it) => ({ value: it.key, label: it.name }))}
        value={who}
        allowDeselect={false}
        onChange={setOwner}
      />
      <MomentInput label={t('wrap.promise.when')} value={due} onChange={setDue} />
      <TextInput
        label={t('promises.form.source')}
        placeholder={t('promises.form.source.own')}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      {!internal && (
        <Select
          label={t('promises.form.accepted')}
          data={(['not_asked', 'yes', 'no'] as const).map((value) => ({
            value,
            label: t(`promises.accepted.${value}`),
          }))}
          value={accepted}
          allowDeselect={false}
          onChange={(value) => setAccepted(value === 'yes' || value === 'no' ? value : 'not_asked')}
        />
      )}
      <Checkbox
        label={t('promises.form.internal')}
        checked={internal}
        onChange={(event) => setInternal(event.currentTarget.checked)}
      />
      <div className="sy-promise-panel-acts">
        <ActButton tone="primary" locked={missing} onAct={() => void make()}>
          {t('promises.form.make')}
        </ActButton>
        <ActButton tone="quiet" onAct={onDone}>
          {t('promises.form.leave')}
        </ActButton>
      </div>
    </div>
  )
}
