import './understanding.css'
import { Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Part } from '../part.tsx'

type Told = ApiOutput<'GET /api/cases/:id/explanations'>

/** What we said back, what we explained, and whether the customer agreed to either. */
export function UnderstandingSection({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const act = useDo()
  const { person } = useSession()
  const told = useQuery({
    queryKey: ['explanations', caseId],
    meta: { topics: [`case:${caseId}`] },
    queryFn: () => call('GET /api/cases/:id/explanations', { id: caseId }),
  })
  const view = told.data
  if (!view) return null
  const isHandler = ['agent', 'lead', 'second_line'].includes(person.role)
  return (
    <Part
      title={t('understanding.title')}
      beside={<span className="sy-part-beside">{t(view.understood ? 'understanding.yes' : 'understanding.no')}</span>}
    >
      {view.restatements.length === 0 && <p className="sy-small sy-quiet">{t('understanding.restate.teach')}</p>}
      <ul className="sy-told">
        {view.restatements.map((it) => (
          <Restated key={it.id} it={it} isHandler={isHandler} />
        ))}
        {view.explanations.map((it) => (
          <Explained key={it.id} it={it} isHandler={isHandler} />
        ))}
      </ul>
      {view.escalated && <p className="sy-small">{t('understanding.escalated')}</p>}
      {isHandler && (
        <div className="sy-told-more">
          <Tells
            label={t('understanding.restate')}
            onTell={async (words) => (await act('POST /api/cases/:id/restatements', { id: caseId, words })) !== null}
          />
          <Tells
            label={t('understanding.explain')}
            onTell={async (words) => (await act('POST /api/cases/:id/explanations', { id: caseId, words })) !== null}
          />
        </div>
      )}
    </Part>
  )
}

function Tells({ label, onTell }: { label: string; onTell: (words: string) => Promise<boolean> }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const tell = async () => {
    if (!(await onTell(words))) return
    setWords('')
    setOpen(false)
  }
  if (!isOpen)
    return (
      <button type="button" className="sy-link sy-small" onClick={() => setOpen(true)}>
        {label}
      </button>
    )
  return (
    <div className="sy-case-form">
      <Textarea
        autosize
        autoFocus
        minRows={2}
        label={label}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <p className="sy-case-form-acts">
        <ActButton locked={words.trim() ? undefined : label} onAct={() => void tell()}>
          {t('understanding.save')}
        </ActButton>
        <ActButton tone="quiet" onAct={() => setOpen(false)}>
          {t('facts.cancel')}
        </ActButton>
      </p>
    </div>
  )
}

function Restated({ it, isHandler }: { it: Told['restatements'][number]; isHandler: boolean }) {
  const { t } = useWords()
  const act = useDo()
  const when = useWhen()
  const [correction, setCorrection] = useState<string | null>(null)
  const answered = (answer: 'confirmed' | 'corrected') =>
    act('PUT /api/restatements/:id/answer', { id: it.id, answer, correction: correction ?? '' })
  return (
    <li>
      <p>{it.words}</p>
      <p className="sy-caption sy-label">
        {it.by} {when.full(it.at)} {it.answer && <Tag>{t(`understanding.${it.answer}`)}</Tag>}
      </p>
      {it.correction && <p className="sy-small">{t('understanding.correction.was', { words: it.correction })}</p>}
      {isHandler && it.answer === null && (
        <div className="sy-case-form-acts">
          <ActButton onAct={() => void answered('confirmed')}>{t('understanding.confirmed')}</ActButton>
          {correction === null ? (
            <ActButton onAct={() => setCorrection('')}>{t('understanding.corrected')}</ActButton>
          ) : (
            <>
              <TextInput
                autoFocus
                aria-label={t('understanding.correction')}
                placeholder={t('understanding.correction')}
                value={correction}
                onChange={(event) => setCorrection(event.currentTarget.value)}
              />
              <ActButton
                locked={correction.trim() ? undefined : t('understanding.correction')}
                onAct={() => void answered('corrected')}
              >
                {t('understanding.save')}
              </ActButton>
            </>
          )}
        </div>
      )}
    </li>
  )
}

const ANSWERS = ['agreed', 'partly', 'not'] as const

function Explained({ it, isHandler }: { it: Told['explanations'][number]; isHandler: boolean }) {
  const { t } = useWords()
  const act = useDo()
  const when = useWhen()
  return (
    <li>
      <p>
        <strong>{t('understanding.nth', { n: it.nth })}</strong> {it.words}
      </p>
      <p className="sy-caption sy-label">
        {it.by} {when.full(it.at)} {it.answer && <Tag>{t(`understanding.answer.${it.answer}`)}</Tag>}
      </p>
      {isHandler && it.answer === null && (
        <div className="sy-case-form-acts">
          {ANSWERS.map((answer) => (
            <ActButton key={answer} onAct={() => void act('PUT /api/explanations/:id/answer', { id: it.id, answer })}>
              {t(`understanding.answer.${answer}`)}
            </ActButton>
          ))}
        </div>
      )}
    </li>
  )
}
