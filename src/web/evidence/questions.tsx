import './evidence.css'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { CoachingPart, Opens } from '../coaching/coaching-part.tsx'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { FaqDraft } from './faq.tsx'
import { useDoEvidence, useEvidence } from './use-evidence.ts'

type Line = ApiOutput<'GET /api/consultations'>['consultations'][number]

/** Questions to legal: between one person and legal, and read by nobody else. */
export function Questions({ isLegal, incident = null }: { isLegal: boolean; incident?: string | null }) {
  const { t } = useWords()
  const list = useEvidence('GET /api/consultations', {})
  const [open, setOpen] = useState<string | null>(null)
  const all = list.data?.consultations ?? []
  return (
    <CoachingPart title={t('ask_legal.title')} teach={t(isLegal ? 'ask_legal.teach.legal' : 'ask_legal.teach')}>
      {!isLegal && <Ask incident={incident} onDone={setOpen} />}
      {list.data && all.length === 0 && isLegal && <EmptyState title={t('ask_legal.none')} />}
      <ul className="sy-coaching-list">
        {all.map((it) => (
          <li key={it.id} className="sy-coaching-card">
            <Head it={it} isOpen={open === it.id} onOpen={() => setOpen(open === it.id ? null : it.id)} />
            {open === it.id && <Thread id={it.id} isLegal={isLegal} />}
          </li>
        ))}
      </ul>
    </CoachingPart>
  )
}

function Head({ it, isOpen, onOpen }: { it: Line; isOpen: boolean; onOpen: () => void }) {
  const { t } = useWords()
  const when = useWhen()
  const first = it.first.length > 60 ? `${it.first.slice(0, 60)}…` : it.first
  return (
    <>
      <button type="button" className="sy-link" aria-expanded={isOpen} onClick={onOpen}>
        {it.isMine ? first : `${it.person} · ${first}`}
      </button>
      <span className="sy-evidence-tags">
        <Tag tone={it.state === 'answered' ? 'done' : it.state === 'closed' ? 'line' : it.isLate ? 'time' : 'act'}>
          {t(it.isLate ? 'ask_legal.late' : `ask_legal.${it.state}`)}
        </Tag>
        {it.state === 'asked' && (
          <span className="sy-small sy-quiet">{t('ask_legal.by', { at: when.full(it.dueAt) })}</span>
        )}
      </span>
    </>
  )
}

function Ask({ incident, onDone }: { incident: string | null; onDone: (id: string) => void }) {
  const { t } = useWords()
  const act = useDoEvidence()
  const [question, setQuestion] = useState('')
  const ask = async () => {
    const made = await act('POST /api/consultations', { question, incident })
    if (!made) return
    setQuestion('')
    onDone(made.id)
  }
  return (
    <Opens label={t('ask_legal.ask')}>
      <div className="sy-coaching-form">
        <Textarea
          label={t('ask_legal.question')}
          autosize
          minRows={3}
          value={question}
          onChange={(event) => setQuestion(event.currentTarget.value)}
        />
        <ActButton tone="primary" locked={question.trim() ? undefined : t('ask_legal.locked')} onAct={() => void ask()}>
          {t('ask_legal.send')}
        </ActButton>
      </div>
    </Opens>
  )
}

function Thread({ id, isLegal }: { id: string; isLegal: boolean }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDoEvidence()
  const thread = useEvidence('GET /api/consultations/:id', { id })
  const [words, setWords] = useState('')
  if (!thread.data) return <LoadingState rows={2} />
  const it = thread.data
  const say = async () => {
    if (await act('POST /api/consultations/:id/words', { id, words })) setWords('')
  }
  return (
    <>
      <ol className="sy-evidence-thread">
        {it.words.map((each) => (
          <li key={each.id} className={each.isLegal ? 'is-legal' : ''}>
            <span className="sy-small sy-quiet">
              {each.by} {when.full(each.at)}
            </span>
            <p>{each.words}</p>
          </li>
        ))}
      </ol>
      <FaqDraft consultation={it} isLegal={isLegal} />
      {it.state !== 'closed' && (
        <div className="sy-coaching-form">
          <Textarea
            label={t(isLegal ? 'ask_legal.answer' : 'ask_legal.more')}
            autosize
            minRows={2}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <div className="sy-coaching-acts">
            <ActButton locked={words.trim() ? undefined : t('ask_legal.locked')} onAct={() => void say()}>
              {t(isLegal ? 'ask_legal.answer.send' : 'ask_legal.send')}
            </ActButton>
            {it.isMine && (
              <ActButton tone="quiet" onAct={() => void act('PUT /api/consultations/:id/closing', { id })}>
                {t('ask_legal.close')}
              </ActButton>
            )}
          </div>
        </div>
      )}
    </>
  )
}
