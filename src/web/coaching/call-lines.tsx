import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { lengthOf } from '../theme/when.ts'
import { ActButton } from '../ui/act-button.tsx'
import { useDoHere } from './use-ask.ts'

export type Review = ApiOutput<'GET /api/call-reviews/:id'>
export type CallLine = Review['lines'][number]

type Props = { review: Review; onDrill: (second: number) => void }

/** What was said, with each second open to a word of one's own. */
export function CallLines({ review, onDrill }: Props) {
  const { t } = useWords()
  const [here, setHere] = useState<string | null>(null)
  const notesOf = (line: CallLine, next: CallLine | undefined) =>
    review.notes.filter((it) => it.second >= line.second && (!next || it.second < next.second))
  return (
    <div className="sy-coaching-card">
      <p className="sy-small sy-quiet">{t(review.iAm === 'peer' ? 'growth.call.teach.peer' : 'growth.call.teach')}</p>
      <ol className="sy-callback-lines">
        {review.lines.map((line, at) => (
          <li key={line.id} className={`sy-callback-line ${here === line.id ? 'is-here' : ''}`}>
            <button
              type="button"
              className="sy-callback-second"
              aria-expanded={here === line.id}
              aria-label={`${lengthOf(line.second)} ${t('growth.call.note')}`}
              onClick={() => setHere(here === line.id ? null : line.id)}
            >
              {lengthOf(line.second)}
            </button>
            <Said review={review.id} line={line} />
            {notesOf(line, review.lines[at + 1]).map((note) => (
              <p key={note.id} className="sy-callback-note">
                <span className="sy-small sy-quiet">{t(`growth.call.${note.kind}`, { name: note.by })}</span>{' '}
                {note.words}
              </p>
            ))}
            {here === line.id && (
              <Here review={review} second={line.second} onDone={() => setHere(null)} onDrill={onDrill} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** A line, or the place of one that went against a person: its words come when the reader asks for them. */
export function Said({ review, line }: { review: string; line: CallLine }) {
  const { t } = useWords()
  const [words, setWords] = useState(line.words)
  const unfold = () =>
    void call('GET /api/call-reviews/:id/lines/:line', { id: review, line: line.id })
      .then((it) => setWords(it.words))
      .catch(() => undefined)
  return (
    <p className="sy-callback-said">
      <span className="sy-small sy-label">{t(`growth.call.who.${line.who}`)}</span>{' '}
      {words ?? (
        <>
          <span className="sy-quiet">{t('growth.call.folded')}</span>{' '}
          <button type="button" className="sy-link" onClick={unfold}>
            {t('growth.call.unfold')}
          </button>
        </>
      )}
    </p>
  )
}

type HereProps = { review: Review; second: number; onDone: () => void; onDrill: (second: number) => void }

function Here({ review, second, onDone, onDrill }: HereProps) {
  const { t } = useWords()
  const act = useDoHere()
  const [words, setWords] = useState('')
  const kind = review.iAm === 'peer' ? 'would' : 'should'
  const save = async () => {
    if (await act('POST /api/call-reviews/:id/notes', { id: review.id, second, kind, words })) onDone()
  }
  const label = t(`growth.call.note.${kind}`, { at: lengthOf(second) })
  return (
    <div className="sy-callback-here">
      <Textarea
        label={label}
        autosize
        minRows={1}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className="sy-coaching-acts">
        <ActButton tone="primary" locked={words.trim() ? undefined : label} onAct={() => void save()}>
          {t('growth.call.note.save')}
        </ActButton>
        {review.iAm === 'agent' && <ActButton onAct={() => onDrill(second)}>{t('growth.call.drill')}</ActButton>}
      </div>
    </div>
  )
}
