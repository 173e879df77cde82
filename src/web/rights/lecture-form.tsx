import { Checkbox, MultiSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { fromLocalInput } from '../pages/promise-drafts.ts'
import { ActButton } from '../ui/act-button.tsx'
import { MomentInput } from '../ui/moment-input.tsx'
import { QuestionFields } from './policy-write.tsx'
import { isWhole, type QuestionDraft, toQuestion } from './question-draft.ts'
import { useRights } from './use-rights.ts'

const FIVE: readonly QuestionDraft[] = Array.from({ length: 5 }, () => ({ ask: '', answers: '' }))

/** For counsel: one lecture with everything that belongs to it. */
export function HoldLecture() {
  const { t, language } = useWords()
  const act = useDo()
  const { zone } = useSession()
  const rights = useRights()
  const [form, setForm] = useState({ title: '', material: '', at: '' })
  const [cites, setCites] = useState<readonly string[]>([])
  const [questions, setQuestions] = useState(FIVE)
  const known = rights.data?.pages.flatMap((it) => it.references) ?? []
  const heldAt = fromLocalInput(form.at, zone)
  const ready = form.title.trim() !== '' && form.material.trim() !== '' && heldAt && questions.every(isWhole)
  const hold = async () => {
    const made = await act('POST /api/lectures', {
      title: form.title,
      material: form.material,
      language,
      heldAt: heldAt ?? '',
      questions: questions.map(toQuestion),
      references: known.filter((it) => cites.includes(it.id)).map(({ state: _, jurisdiction: __, ...it }) => it),
    })
    if (!made) return
    setForm({ title: '', material: '', at: '' })
    setCites([])
    setQuestions(FIVE)
  }
  return (
    <details className="sy-rights-fold">
      <summary>{t('lecturepage.hold')}</summary>
      <form className="sy-rights-form" onSubmit={(event) => event.preventDefault()}>
        <TextInput
          label={t('lecturepage.title')}
          value={form.title}
          onChange={(event) => setForm({ ...form, title: event.currentTarget.value })}
        />
        <Textarea
          label={t('lecturepage.material')}
          autosize
          minRows={4}
          value={form.material}
          onChange={(event) => setForm({ ...form, material: event.currentTarget.value })}
        />
        <MomentInput label={t('lecturepage.when')} value={form.at} onChange={(at) => setForm({ ...form, at })} />
        <MultiSelect
          label={t('lecturepage.cites')}
          data={known.map((it) => ({ value: it.id, label: `${it.law} ${it.article}` }))}
          value={[...cites]}
          onChange={setCites}
        />
        <p className="sy-small sy-quiet">{t('lecturepage.teach')}</p>
        <QuestionFields questions={questions} onChange={setQuestions} />
        <ActButton tone="primary" locked={ready ? undefined : t('lecturepage.locked')} onAct={() => void hold()}>
          {t('lecturepage.hold')}
        </ActButton>
      </form>
    </details>
  )
}

type List = ApiOutput<'GET /api/lectures/:id/attendance'>

export function Attendance({ id }: { id: string }) {
  const list = useQuery({
    queryKey: ['lectures', id, 'attendance'],
    meta: { topics: ['lectures'] },
    queryFn: () => call('GET /api/lectures/:id/attendance', { id }),
  })
  return list.data ? <WhoCame key={String(list.data.noted)} id={id} list={list.data} /> : null
}

function WhoCame({ id, list }: { id: string; list: List }) {
  const { t } = useWords()
  const act = useDo()
  const { zone } = useSession()
  const [came, setCame] = useState<readonly string[]>(list.people.filter((it) => it.came).map((it) => it.id))
  const [again, setAgain] = useState('')
  const heldAt = fromLocalInput(again, zone)
  return (
    <section className="sy-rights-form" aria-label={t('lecturepage.list')}>
      <h3>{t('lecturepage.list')}</h3>
      <p className="sy-small sy-quiet">{t('lecturepage.list.teach')}</p>
      <div className="sy-rights-people">
        {list.people.map((it) => (
          <Checkbox
            key={it.id}
            label={it.team ? `${it.name} ${it.team}` : it.name}
            checked={came.includes(it.id)}
            onChange={(event) =>
              setCame(event.currentTarget.checked ? [...came, it.id] : came.filter((each) => each !== it.id))
            }
          />
        ))}
      </div>
      <ActButton onAct={() => void act('PUT /api/lectures/:id/attendance', { id, came: [...came] })}>
        {t('lecturepage.list.keep')}
      </ActButton>
      {list.mayOfferAgain && (
        <>
          <MomentInput label={t('lecturepage.when')} value={again} onChange={setAgain} />
          <ActButton
            locked={heldAt ? undefined : t('lecturepage.when')}
            onAct={() => void act('POST /api/lectures/:id/again', { id, heldAt: heldAt ?? '' })}
          >
            {t('lecturepage.reoffer')}
          </ActButton>
        </>
      )}
    </section>
  )
}
