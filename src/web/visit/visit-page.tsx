import './visit.css'
import { SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { type Chosen, WhoCame } from './who-came.tsx'

const MINUTES = [5, 10, 20, 30, 60] as const
const ANSWERS = ['yes', 'no', 'unsure'] as const
type Answer = (typeof ANSWERS)[number]

/** A walk-in, logged on a phone in twenty seconds by whoever stood at the counter. */
export function VisitPage() {
  const { t } = useWords()
  const [done, setDone] = useState<ApiOutput<'POST /api/visits'> | null>(null)
  return (
    <ScreenFrame title={t('visit.title')}>
      <div className="sy-visit">
        {done ? (
          <div className="sy-visit-form">
            <p role="status">{t('visit.done', { nth: done.nth })}</p>
            <p className="sy-small sy-quiet">{t('visit.why')}</p>
            <ActButton tone="primary" onAct={() => setDone(null)}>
              {t('visit.done.again')}
            </ActButton>
          </div>
        ) : (
          <VisitForm onDone={setDone} />
        )}
      </div>
    </ScreenFrame>
  )
}

function VisitForm({ onDone }: { onDone: (it: ApiOutput<'POST /api/visits'>) => void }) {
  const { t } = useWords()
  const act = useDo()
  const [key] = useState(() => crypto.randomUUID())
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [minutes, setMinutes] = useState<number>(10)
  const [calm, setCalm] = useState<Answer | null>(null)
  const [solved, setSolved] = useState<Answer | null>(null)
  const [words, setWords] = useState('')
  const log = async () => {
    if (!chosen || !calm || !solved) return
    const said = await act('POST /api/visits', {
      key,
      who: chosen.who,
      case: chosen.case,
      minutes,
      calm,
      solved,
      words: words.trim(),
    })
    if (said) onDone(said)
  }
  if (!chosen) return <WhoCame onChoose={setChosen} />
  const asks = [
    { label: t('visit.calm'), value: calm, set: setCalm },
    { label: t('visit.solved'), value: solved, set: setSolved },
  ]
  return (
    <div className="sy-visit-form">
      <p>
        {t('visit.for', { name: chosen.name, about: chosen.about })}{' '}
        <button type="button" className="sy-link" onClick={() => setChosen(null)}>
          {t('visit.change')}
        </button>
      </p>
      <div className="sy-visit-row">
        <span className="sy-label">{t('visit.minutes')}</span>
        <SegmentedControl
          fullWidth
          aria-label={t('visit.minutes')}
          value={`${minutes}`}
          onChange={(value) => setMinutes(Number(value))}
          data={MINUTES.map((n) => `${n}`)}
        />
      </div>
      {asks.map(({ label, value, set }) => (
        <div className="sy-visit-row" key={label}>
          <span className="sy-label">{label}</span>
          <SegmentedControl
            fullWidth
            aria-label={label}
            value={value ?? ''}
            onChange={(next) => set(ANSWERS.find((it) => it === next) ?? null)}
            data={ANSWERS.map((it) => ({ value: it, label: t(`visit.${it}`) }))}
          />
        </div>
      ))}
      <TextInput label={t('visit.words')} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <ActButton tone="primary" locked={calm && solved ? undefined : t('visit.log.first')} onAct={() => void log()}>
        {t('visit.log')}
      </ActButton>
    </div>
  )
}
