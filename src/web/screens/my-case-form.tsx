import { useId, useState } from 'react'
import { useWords } from '../i18n.ts'
import { MyCaseFiles } from './my-case-files.tsx'
import { HintedWords, useHint } from './my-case-hint.tsx'
import type { MyCaseActs, MyCaseMessage, NewWords } from './my-case-view.ts'

const ABOUT = ['need', 'story', 'received', 'other'] as const
type About = (typeof ABOUT)[number]
const KIND_WORDS = ['thanks', 'apology'] as const

type Props = { kind: MyCaseMessage; acts: MyCaseActs; onClose: (wasSent: boolean) => void }

export function MyCaseForm({ kind, acts, onClose }: Props) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [about, setAbout] = useState<About>('story')
  const [day, setDay] = useState('')
  const [said, setSaid] = useState<(typeof KIND_WORDS)[number]>('thanks')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const spans = useHint(words, acts.onHint)
  const name = useId()
  const given: NewWords =
    kind === 'add'
      ? { kind: 'addition', words }
      : kind === 'thank'
        ? { kind: said, words }
        : { kind: 'correction', words, about, ...(about === 'received' ? { rememberedOn: day } : {}) }
  const isReady = words.trim() !== '' && (kind !== 'correct' || about !== 'received' || day !== '')
  const send = async () => {
    if (!isReady || isBusy) return
    setBusy(true)
    const refused = await acts.onSay(given)
    setBusy(false)
    if (refused === null) onClose(true)
    else setProblem(refused)
  }
  return (
    <form
      className="sy-mine-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {kind === 'correct' && (
        <Choice
          legend={t('mine.about')}
          all={ABOUT}
          value={about}
          onChange={setAbout}
          label={(it) => t(`mine.about.${it}`)}
        />
      )}
      {kind === 'thank' && (
        <Choice
          legend={t('mine.kind')}
          all={KIND_WORDS}
          value={said}
          onChange={setSaid}
          label={(it) => t(`mine.kind.${it}`)}
        />
      )}
      {kind === 'correct' && about === 'received' && (
        <label className="sy-mine-day-of">
          {t('mine.about.day')}
          <input type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        </label>
      )}
      <label htmlFor={name}>
        {t(kind === 'thank' && said === 'apology' ? 'mine.apology.ask' : `mine.${kind}.ask`)}
      </label>
      <textarea
        id={name}
        rows={4}
        maxLength={4000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {kind === 'add' && <MyCaseFiles acts={acts} />}
      <HintedWords words={words} spans={spans} />
      {problem && <p role="alert">{problem}</p>}
      <div className="sy-mine-two">
        <button type="submit" className="is-first" aria-busy={isBusy}>
          {t('mine.send')}
        </button>
        <button type="button" onClick={() => onClose(false)}>
          {t('mine.cancel')}
        </button>
      </div>
    </form>
  )
}

type ChoiceProps<Of extends string> = {
  legend: string
  all: readonly Of[]
  value: Of
  onChange: (value: Of) => void
  label: (value: Of) => string
}

function Choice<Of extends string>({ legend, all, value, onChange, label }: ChoiceProps<Of>) {
  const name = useId()
  return (
    <fieldset className="sy-mine-choice">
      <legend className="sy-hidden">{legend}</legend>
      {all.map((it) => (
        <label key={it}>
          <input type="radio" name={name} checked={value === it} onChange={() => onChange(it)} />
          {label(it)}
        </label>
      ))}
    </fieldset>
  )
}
