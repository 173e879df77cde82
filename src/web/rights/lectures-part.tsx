import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { Attendance, HoldLecture } from './lecture-form.tsx'
import { Questions } from './policy-part.tsx'
import { References } from './rights-text.tsx'

type Lecture = ApiOutput<'GET /api/lectures'>['lectures'][number]

/** What was taught about the law, with what I answered for myself alone. */
export function LecturesPart() {
  const { t } = useWords()
  const lectures = useQuery({
    queryKey: ['lectures'],
    meta: { topics: ['lectures'] },
    queryFn: () => call('GET /api/lectures', {}),
  })
  if (lectures.isPending) return <LoadingState rows={4} />
  if (!lectures.data) return <ErrorState what={t('state.failed')} onRetry={() => void lectures.refetch()} />
  const { mayHold, lectures: all } = lectures.data
  return (
    <>
      {all.length === 0 && <EmptyState title={t('lecturepage.none')} teach={t('lecturepage.none.teach')} />}
      <ul className="sy-commitment">
        {all.map((it) => (
          <OneLecture key={it.id} it={it} mayHold={mayHold} onAnswered={() => void lectures.refetch()} />
        ))}
      </ul>
      {mayHold && <HoldLecture />}
    </>
  )
}

type OneProps = { it: Lecture; mayHold: boolean; onAnswered: () => void }

function OneLecture({ it, mayHold, onAnswered }: OneProps) {
  const { t } = useWords()
  const when = useWhen()
  const [isOpen, setOpen] = useState(false)
  return (
    <li className="sy-commitment-one">
      <p className="sy-commitment-words" lang={it.language}>
        {it.title}
      </p>
      <p className="sy-caption sy-label">{t('lecturepage.at', { at: when.full(it.heldAt) })}</p>
      <p className="sy-commitment-state">
        {it.isAgain && <Tag tone="line">{t('lecturepage.again')}</Tag>}{' '}
        {it.came !== null && (
          <Tag tone={it.came ? 'done' : 'dashed'}>{t(it.came ? 'lecturepage.came' : 'lecturepage.missed')}</Tag>
        )}
      </p>
      {it.mine && <p className="sy-small">{t('lecturepage.mine', { n: it.mine.rights, of: it.mine.of })}</p>}
      <p className="sy-small sy-quiet">
        {it.group
          ? t('lecturepage.group', { n: it.group.people, tenths: Math.round(it.group.share * 10) })
          : t('lecturepage.group.none')}
      </p>
      <ActButton tone="quiet" label={`${t('lecturepage.open')} ${it.title}`} onAct={() => setOpen(!isOpen)}>
        {t('lecturepage.open')}
      </ActButton>
      {isOpen && <Inside id={it.id} onAnswered={onAnswered} />}
      {isOpen && mayHold && <Attendance id={it.id} />}
    </li>
  )
}

function Inside({ id, onAnswered }: { id: string; onAnswered: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const one = useQuery({ queryKey: ['lectures', id], queryFn: () => call('GET /api/lectures/:id', { id }) })
  const [answers, setAnswers] = useState<readonly (number | null)[]>([null, null, null, null, null])
  if (!one.data) return <LoadingState rows={3} />
  const { material, references, questions, language } = one.data
  const known = answers.filter((it) => it !== null)
  const send = async () => {
    if (!(await act('POST /api/lectures/:id/answers', { id, answers: [...known] }))) return
    await one.refetch()
    onAnswered()
  }
  return (
    <div className="sy-rights-text">
      <p className="sy-rights-material" lang={language}>
        {material}
      </p>
      <References references={references} />
      {questions.length > 0 && (
        <section className="sy-rights-check" aria-label={t('lecturepage.answer')}>
          <Questions questions={questions} answers={answers} onAnswer={setAnswers} />
          <ActButton
            tone="primary"
            locked={known.length < 5 ? t('lecturepage.answer.locked') : undefined}
            onAct={() => void send()}
          >
            {t('lecturepage.answer')}
          </ActButton>
        </section>
      )}
    </div>
  )
}
