import './help.css'
import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'

type Note = ApiOutput<'GET /api/observations'>['observations'][number]

/** Notes of sitting beside somebody: those about me, which I may answer, or those I have written. Nothing where there are none. */
export function Observed({ which }: { which: 'about_me' | 'written' }) {
  const { t } = useWords()
  const { person } = useSession()
  const { data } = useQuery({
    queryKey: ['observations'],
    meta: { topics: [`person:${person.id}`] },
    queryFn: () => call('GET /api/observations', {}),
  })
  const notes = data?.observations.filter((it) => it.aboutMe === (which === 'about_me')) ?? []
  if (notes.length === 0) return null
  const title = t(which === 'about_me' ? 'observe.of_me' : 'observe.mine')
  return (
    <section className="sy-ended" aria-label={title}>
      <div className="sy-day-head is-second">
        <h2>{title}</h2>
      </div>
      {notes.map((note) => (
        <ObservedNote key={note.id} note={note} />
      ))}
    </section>
  )
}

function ObservedNote({ note }: { note: Note }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <article className="sy-help-note">
      <p>
        <strong>{note.topic}</strong>{' '}
        <span className="sy-small sy-quiet">
          {t('observe.by', { name: note.aboutMe ? note.writer : note.subject, at: when.full(note.at) })}
        </span>
      </p>
      <dl>
        {(['helped', 'seen', 'given'] as const).map((line) => (
          <div key={line}>
            <dt>{t(`observe.${line}`)}</dt>
            <dd>{note[line]}</dd>
          </div>
        ))}
        {note.replies.map((reply) => (
          <div key={reply.at}>
            <dt>{t('observe.by', { name: note.subject, at: when.full(reply.at) })}</dt>
            <dd>{reply.words}</dd>
          </div>
        ))}
      </dl>
      {note.aboutMe && <Reply id={note.id} />}
    </article>
  )
}

function Reply({ id }: { id: string }) {
  const { t } = useWords()
  const act = useDo()
  const [words, setWords] = useState('')
  const send = async () => {
    if (words.trim() && (await act('POST /api/observations/:id/replies', { id, words: words.trim() }))) setWords('')
  }
  return (
    <div className="sy-help-form">
      <Textarea
        aria-label={t('observe.reply')}
        placeholder={t('observe.reply')}
        autosize
        maxLength={500}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className="sy-help-acts">
        <ActButton onAct={() => void send()}>{t('observe.reply.send')}</ActButton>
      </div>
    </div>
  )
}
