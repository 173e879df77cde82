import { Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'

export type Question = ApiOutput<'GET /api/questions'>['questions'][number]
type Props = { questions: readonly Question[]; onAnswer: (id: string, words: string) => void }

/** Links that broke, with the right of reply: the answer stands beside the evidence. */
export function Questions({ questions, onAnswer }: Props) {
  const { t } = useWords()
  if (questions.length === 0) return null
  return (
    <section className="sy-promised-list" aria-label={t('promised.questions')}>
      <h2>{t('promised.questions')}</h2>
      {questions.map((question) => (
        <OneQuestion key={question.id} question={question} onAnswer={onAnswer} />
      ))}
    </section>
  )
}

function OneQuestion({ question, onAnswer }: { question: Question; onAnswer: Props['onAnswer'] }) {
  const { t } = useWords()
  const when = useWhen()
  const [words, setWords] = useState('')
  const name = question.owner?.name ?? t('claims.link.floor')
  return (
    <article className="sy-promised-question">
      <p>
        <strong>{t(`claims.link.${question.link}`)}</strong>{' '}
        <Link to="/cases/$id" params={{ id: question.case.id }}>
          {t('promised.case', { n: question.case.number })}
        </Link>{' '}
        <span className="sy-small sy-quiet">{t('claims.asked_owner', { name, at: when.full(question.dueAt) })}</span>
      </p>
      <p className="sy-small sy-quiet">{question.evidence.map((it) => it.words).join(t('list.comma'))}</p>
      {question.procedureFollowed && <p className="sy-small">{t('claims.procedure.yes')}</p>}
      {question.answer !== null && <p>{t('claims.answered', { name, words: question.answer })}</p>}
      {question.answer === null && question.mine && (
        <div className="sy-promised-answer">
          <Textarea
            label={t('promised.answer')}
            description={t('promised.answer.why')}
            autosize
            minRows={2}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <ActButton
            locked={words.trim() ? undefined : t('promised.answer')}
            onAct={() => onAnswer(question.id, words.trim())}
          >
            {t('promised.answer.send')}
          </ActButton>
        </div>
      )}
    </article>
  )
}
