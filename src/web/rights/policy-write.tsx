import { Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { fromQuestion, isWhole, type QuestionDraft, toQuestion } from './question-draft.ts'
import { momentOf } from './said-part.tsx'

type Draft = ApiOutput<'GET /api/policy/draft'>
const EMPTY: QuestionDraft = { ask: '', answers: '' }

/** Who has not read it yet. Nothing follows from the list. */
export function PolicyFollow() {
  const { t } = useWords()
  const list = useQuery({
    queryKey: ['policy', 'reading'],
    meta: { topics: ['policy'] },
    queryFn: () => call('GET /api/policy/reading', {}),
  })
  if (!list.data) return null
  const { version, read, of, waiting } = list.data
  return (
    <details className="sy-rights-fold">
      <summary>
        {t('policypage.follow')}{' '}
        {version !== null && <span className="sy-quiet">{t('policypage.follow.of', { n: read, m: of })}</span>}
      </summary>
      {version === null ? (
        <p className="sy-quiet">{t('policypage.follow.none')}</p>
      ) : (
        <ul className="sy-rights-people">
          {waiting.map((it) => (
            <li key={`${it.team} ${it.name}`}>
              {it.name} <span className="sy-quiet">{it.team}</span>{' '}
              {it.overdue && <Tag tone="time">{t('policypage.follow.late')}</Tag>}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

export function PolicyWrite() {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const draft = useQuery({
    queryKey: ['policy', 'draft'],
    enabled: isOpen,
    queryFn: () => call('GET /api/policy/draft', {}),
  })
  return (
    <details className="sy-rights-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('policypage.write')}</summary>
      {draft.data && <PolicyForm draft={draft.data} />}
    </details>
  )
}

/** In the language of whoever writes; the other languages of the draft stay as they are. */
function PolicyForm({ draft }: { draft: Draft }) {
  const { t, language } = useWords()
  const act = useDo()
  const when = useWhen()
  const now = useNow(60_000)
  const mine = draft.chapters[language]
  const [staff, setStaff] = useState(mine?.staff ?? '')
  const [customers, setCustomers] = useState(mine?.customers ?? '')
  const [questions, setQuestions] = useState<readonly QuestionDraft[]>(
    [0, 1].map((nth) => {
      const question = mine?.questions[nth]
      return question ? fromQuestion(question) : EMPTY
    }),
  )
  const [isKept, setKept] = useState(draft.written)
  const [effective, setEffective] = useState('')
  const [readBy, setReadBy] = useState('')
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setKept(false)
      set(value)
    }
  const save = async () => {
    const written = { staff, customers, questions: questions.filter(isWhole).map(toQuestion) }
    const others = draft.written ? draft.chapters : {}
    const kept = await act('PUT /api/policy/draft', {
      chapters: { ...others, [language]: written },
      references: draft.references,
    })
    if (kept) setKept(true)
  }
  const publish = () =>
    act('POST /api/policy/draft/publication', {
      ...(effective && effective > when.isoDay(now) ? { effectiveAt: momentOf(effective) } : {}),
      ...(readBy ? { readBy: momentOf(readBy) } : {}),
    })
  return (
    <form className="sy-rights-form" onSubmit={(event) => event.preventDefault()}>
      <p className="sy-small sy-quiet">{t('policypage.write.teach')}</p>
      <Textarea
        label={t('policypage.staff')}
        autosize
        minRows={4}
        value={staff}
        onChange={(event) => changed(setStaff)(event.currentTarget.value)}
      />
      <Textarea
        label={t('policypage.customers')}
        autosize
        minRows={4}
        value={customers}
        onChange={(event) => changed(setCustomers)(event.currentTarget.value)}
      />
      <QuestionFields questions={questions} onChange={changed(setQuestions)} />
      <ActButton onAct={() => void save()}>{t('policypage.save')}</ActButton>
      <div className="sy-rights-check" role="status">
        {isKept && <p>{t('policypage.saved')}</p>}
        {isKept && (
          <>
            <p className="sy-small sy-quiet">{t('policypage.publish.teach')}</p>
            <div className="sy-rights-acts">
              <TextInput
                type="date"
                label={t('policypage.effective')}
                value={effective}
                onChange={(event) => setEffective(event.currentTarget.value)}
              />
              <TextInput
                type="date"
                label={t('policypage.readby')}
                value={readBy}
                onChange={(event) => setReadBy(event.currentTarget.value)}
              />
            </div>
            <ActButton tone="primary" onAct={() => void publish()}>
              {t('policypage.publish')}
            </ActButton>
          </>
        )}
      </div>
    </form>
  )
}

export function QuestionFields({
  questions,
  onChange,
}: {
  questions: readonly QuestionDraft[]
  onChange: (questions: readonly QuestionDraft[]) => void
}) {
  const { t } = useWords()
  const say = (nth: number, more: Partial<QuestionDraft>) =>
    onChange(questions.map((it, at) => (at === nth ? { ...it, ...more } : it)))
  return questions.map((it, nth) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the fields are alike and never move
    <div key={nth} className="sy-rights-question">
      <TextInput
        label={t('policypage.question', { n: nth + 1 })}
        value={it.ask}
        onChange={(event) => say(nth, { ask: event.currentTarget.value })}
      />
      <Textarea
        label={t('policypage.answers', { n: nth + 1 })}
        autosize
        minRows={2}
        value={it.answers}
        onChange={(event) => say(nth, { answers: event.currentTarget.value })}
      />
    </div>
  ))
}
