import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { CoachingPart, Opens } from '../coaching/coaching-part.tsx'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { useDoEvidence, useEvidence } from './use-evidence.ts'

type Consultation = ApiOutput<'GET /api/consultations/:id'>

/** What legal would like to tell everybody: drafted by legal, and read by others only once the person says yes. */
export function FaqDraft({ consultation: it, isLegal }: { consultation: Consultation; isLegal: boolean }) {
  const { t } = useWords()
  const act = useDoEvidence()
  const { id, draft } = it
  if (!draft) return isLegal && it.words.some((each) => each.isLegal) ? <DraftFaq id={id} /> : null
  return (
    <div className="sy-coaching-form">
      <span>
        <strong>{draft.question}</strong>{' '}
        <Tag tone={draft.agreed ? 'done' : 'dashed'}>{t(draft.agreed ? 'faq.public' : 'faq.waits')}</Tag>
      </span>
      <p>{draft.answer}</p>
      {it.isMine && !draft.agreed && <p className="sy-small sy-quiet">{t('faq.yours')}</p>}
      <div className="sy-coaching-acts">
        {it.isMine && !draft.agreed && (
          <>
            <ActButton onAct={() => void act('PUT /api/consultations/:id/faq', { id, agree: true })}>
              {t('faq.yes')}
            </ActButton>
            <ActButton onAct={() => void act('PUT /api/consultations/:id/faq', { id, agree: false })}>
              {t('faq.no')}
            </ActButton>
          </>
        )}
        {(isLegal || draft.agreed) && (
          <ActButton tone="quiet" onAct={() => void act('DELETE /api/consultations/:id/faq', { id })}>
            {t('faq.withdraw')}
          </ActButton>
        )}
      </div>
    </div>
  )
}

function DraftFaq({ id }: { id: string }) {
  const { t, language } = useWords()
  const act = useDoEvidence()
  const [question, setQuestion] = useState('')
  const [said, setSaid] = useState('')
  const isReady = question.trim() !== '' && said.trim() !== ''
  return (
    <Opens label={t('faq.draft')}>
      <div className="sy-coaching-form">
        <p className="sy-small sy-quiet">{t('faq.draft.teach')}</p>
        <TextInput label={t('faq.question')} value={question} onChange={(it) => setQuestion(it.currentTarget.value)} />
        <Textarea label={t('faq.answer')} autosize value={said} onChange={(it) => setSaid(it.currentTarget.value)} />
        <ActButton
          locked={isReady ? undefined : t('faq.locked')}
          onAct={() => void act('POST /api/consultations/:id/faq', { id, question, answer: said, language })}
        >
          {t('faq.send')}
        </ActButton>
      </div>
    </Opens>
  )
}

/** What others asked and agreed to tell. */
export function LegalFaqs() {
  const { t } = useWords()
  const list = useEvidence('GET /api/legal-faqs', {})
  const faqs = list.data?.faqs ?? []
  if (faqs.length === 0) return null
  return (
    <CoachingPart title={t('faq.title')} teach={t('faq.teach')}>
      <ul className="sy-coaching-list">
        {faqs.map((it) => (
          <li key={it.id} className="sy-coaching-card" lang={it.language}>
            <strong>{it.question}</strong>
            <p>{it.answer}</p>
          </li>
        ))}
      </ul>
    </CoachingPart>
  )
}
