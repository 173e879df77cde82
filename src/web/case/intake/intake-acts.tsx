import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ReportIncident } from '../../conduct/report-incident.tsx'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useSession } from '../../net/session.tsx'
import { fromLocalInput } from '../../pages/promise-drafts.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { MomentInput } from '../../ui/moment-input.tsx'
import type { Intake } from './intake-section.tsx'

type Open = 'answer' | 'correct' | 'earlier' | 'sort' | null
const INSTEAD = ['enquiry', 'suggestion', 'thanks'] as const

/** The first answer, and what may be added beside the words: a correction, an earlier moment, that it is no complaint. */
export function IntakeActs({ caseId, it, leads }: { caseId: string; it: Intake; leads: boolean }) {
  const { t } = useWords()
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  if (open === 'answer') return <Answer caseId={caseId} onClose={close} />
  if (open === 'correct') return <Correct caseId={caseId} onClose={close} />
  if (open === 'earlier') return <Earlier caseId={caseId} onClose={close} />
  if (open === 'sort') return <Sort caseId={caseId} onClose={close} />
  return (
    <p className="sy-intake-acts">
      <ActButton tone={it.firstAnswerAt ? 'plain' : 'primary'} onAct={() => setOpen('answer')}>
        {t('intake.answer')}
      </ActButton>
      {it.words !== null && <ActButton onAct={() => setOpen('correct')}>{t('intake.correct')}</ActButton>}
      <ActButton onAct={() => setOpen('earlier')}>{t('intake.earlier')}</ActButton>
      {leads && !it.notComplaint && <ActButton onAct={() => setOpen('sort')}>{t('intake.sort')}</ActButton>}
      {it.words !== null && <ReportIncident what="intake" id={caseId} tone="quiet" />}
    </p>
  )
}

type Props = { caseId: string; onClose: () => void }

function Written({
  label,
  send,
  onSend,
  onClose,
}: {
  label: string
  send: string
  onSend: (words: string) => Promise<unknown>
  onClose: () => void
}) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  return (
    <div className="sy-intake-form">
      <Textarea
        autoFocus
        autosize
        minRows={3}
        label={label}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <p className="sy-intake-acts">
        <ActButton
          tone="primary"
          locked={words.trim() ? undefined : t('intake.words.first')}
          onAct={async () => {
            if (await onSend(words)) onClose()
          }}
        >
          {send}
        </ActButton>
        <ActButton tone="quiet" onAct={onClose}>
          {t('intake.cancel')}
        </ActButton>
      </p>
    </div>
  )
}

function Answer({ caseId, onClose }: Props) {
  const { t } = useWords()
  const act = useDo()
  const send = (words: string) => act('POST /api/cases/:id/answer', { id: caseId, words })
  return <Written label={t('intake.answer')} send={t('intake.answer.send')} onSend={send} onClose={onClose} />
}

function Correct({ caseId, onClose }: Props) {
  const { t } = useWords()
  const act = useDo()
  const send = (words: string) => act('POST /api/cases/:id/corrections', { id: caseId, words })
  return <Written label={t('intake.correct.what')} send={t('intake.save')} onSend={send} onClose={onClose} />
}

function Earlier({ caseId, onClose }: Props) {
  const { t } = useWords()
  const act = useDo()
  const { zone } = useSession()
  const [at, setAt] = useState('')
  const [because, setBecause] = useState('')
  const receivedAt = at ? fromLocalInput(at, zone) : null
  return (
    <div className="sy-intake-form">
      <MomentInput label={t('intake.earlier.at')} value={at} onChange={setAt} />
      <TextInput
        label={t('intake.because')}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <p className="sy-caption sy-label">{t('intake.earlier.note')}</p>
      <p className="sy-intake-acts">
        <ActButton
          tone="primary"
          locked={because.trim() && receivedAt ? undefined : t('intake.because.first')}
          onAct={async () => {
            if (receivedAt && (await act('PUT /api/cases/:id/received', { id: caseId, receivedAt, because }))) onClose()
          }}
        >
          {t('intake.save')}
        </ActButton>
        <ActButton tone="quiet" onAct={onClose}>
          {t('intake.cancel')}
        </ActButton>
      </p>
    </div>
  )
}

function Sort({ caseId, onClose }: Props) {
  const { t } = useWords()
  const act = useDo()
  const [because, setBecause] = useState('')
  return (
    <div className="sy-intake-form">
      <TextInput
        autoFocus
        label={t('intake.because')}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <p className="sy-intake-acts">
        {INSTEAD.map((instead) => (
          <ActButton
            key={instead}
            locked={because.trim() ? undefined : t('intake.because.first')}
            onAct={async () => {
              if (await act('PUT /api/cases/:id/not-a-complaint', { id: caseId, instead, because })) onClose()
            }}
          >
            {t(`intake.sort.${instead}`)}
          </ActButton>
        ))}
        <ActButton tone="quiet" onAct={onClose}>
          {t('intake.cancel')}
        </ActButton>
      </p>
    </div>
  )
}
