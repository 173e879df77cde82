import './customer.css'
import type { ReactNode } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ClockIcon } from '../../ui/icons.ts'
import { Tag } from '../../ui/tag.tsx'
import { AnswerWords, type OnAnswer } from './answer-words.tsx'

export type Said = ApiOutput<'GET /api/cases/:id/from-customer'>
type Word = Said['words'][number]

export function CustomerView({ said, onAnswer }: { said: Said; onAnswer: OnAnswer }) {
  const { t } = useWords()
  const lines = useLines(said)
  const isEmpty = said.words.length === 0 && lines.length === 0
  return (
    <section className="sy-case-part" aria-label={t('customer.title')}>
      <h3>{t('customer.title')}</h3>
      {isEmpty && <p className="sy-small sy-quiet">{t('customer.none')}</p>}
      <ul className="sy-from-customer">
        {lines.map(({ key, line }) => (
          <li key={key}>{line}</li>
        ))}
        {said.words.map((word) => (
          <li key={word.id}>
            <WordLine word={word} />
            {word.mayAnswer && <AnswerWords word={word} onAnswer={onAnswer} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function WordLine({ word }: { word: Word }) {
  const { t } = useWords()
  const when = useWhen()
  const isOwed = word.kind === 'correction' && word.answer === null
  return (
    <>
      <p className="sy-from-customer-head">
        <strong>{t(`customer.word.${word.kind}`)}</strong>
        {word.about && <span>{t(`customer.about.${word.about}`)}</span>}
        {word.rememberedOn && <span>{word.rememberedOn}</span>}
        <time dateTime={word.at}>{when.full(word.at)}</time>
        {isOwed && (
          <Tag tone="time" icon={<ClockIcon size={14} stroke={1.75} />}>
            {t('customer.unanswered')}
          </Tag>
        )}
        {word.answer && <Tag tone={word.answer === 'kept' ? 'plain' : 'done'}>{t(`customer.${word.answer}`)}</Tag>}
      </p>
      <p className="sy-from-customer-words">{word.words}</p>
      {word.answer && (
        <p className="sy-small sy-quiet">
          {word.answerWords}{' '}
          {word.answeredAt && t('customer.by', { name: word.answeredBy ?? '', at: when.full(word.answeredAt) })}
        </p>
      )}
    </>
  )
}

/** What is said beside the words: who was asked for, what is accepted, what was withdrawn. */
function useLines(said: Said): readonly { key: string; line: ReactNode }[] {
  const { t } = useWords()
  const when = useWhen()
  const { supervisor, withdrawal, understood } = said
  const answerOf = (answer: string | null) => t(`customer.trust.${answer ?? 'none'}` as 'customer.trust.yes')
  return [
    ...(supervisor
      ? [
          {
            key: 'supervisor',
            line: t(`customer.supervisor.${supervisor.state === 'moved' ? 'open' : supervisor.state}`, {
              at: when.full(supervisor.askedAt),
              by: when.full(supervisor.by),
            }),
          },
        ]
      : []),
    ...(withdrawal
      ? [
          {
            key: 'withdrawal',
            line: (
              <>
                <p>
                  {withdrawal.takenBackAt
                    ? t('customer.withdrawn.back', {
                        at: when.full(withdrawal.at),
                        back: when.full(withdrawal.takenBackAt),
                      })
                    : t('customer.withdrawn', { at: when.full(withdrawal.at), n: withdrawal.demands })}
                </p>
                {withdrawal.words && <p className="sy-from-customer-words">{withdrawal.words}</p>}
              </>
            ),
          },
        ]
      : []),
    ...said.decisions.map((it) => ({
      key: it.demand,
      line: (
        <p className="sy-from-customer-head">
          <Tag tone={it.answer === 'accepted' ? 'done' : 'line'}>{t(`customer.${it.answer}`)}</Tag>
          <span>{it.words ?? t('customer.demand.staff')}</span>
          <time dateTime={it.at}>{when.full(it.at)}</time>
        </p>
      ),
    })),
    ...(understood
      ? [{ key: 'understood', line: t(`customer.understood.${understood.says}`, { at: when.full(understood.at) }) }]
      : []),
    ...said.trust.map((it) => ({
      key: it.occasion,
      line: t('customer.trust', { fair: answerOf(it.fair), helped: answerOf(it.helped) }),
    })),
  ]
}
