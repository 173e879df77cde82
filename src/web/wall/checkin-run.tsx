import { useState } from 'react'
import { riskOf } from '#eap/checkins/instrument.ts'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { type Asked, itemText } from './checkin-data.ts'

type Props = {
  asked: Asked
  onRisk: () => void
  onAnswered: (answers: (number | null)[]) => void
  onLeave: () => void
}

/** One question at a time. Nothing is sent while somebody answers, and a question passed over is not asked again. */
export function CheckinRun({ asked, onRisk, onAnswered, onLeave }: Props) {
  const { t } = useWords()
  const [answers, setAnswers] = useState<(number | null)[]>([])
  const nth = answers.length
  const answer = (it: number | null) => {
    const all = [...answers, it]
    const isLast = all.length === asked.items.length
    setAnswers(all)
    if (isLast) onAnswered(all)
    else if (riskOf(asked, all) === 'path') onRisk()
  }
  const scale = Array.from({ length: asked.highest + 1 }, (_, value) => value)
  const text = itemText(t, asked, nth)
  return (
    <>
      <p className="sy-small sy-quiet">{t('checkin.nth', { nth: nth + 1, all: asked.items.length })}</p>
      <p className="sy-checkin-item" aria-live="polite">
        {text}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a border and a legend of its own */}
      <div className="sy-checkin-scale" role="group" aria-label={text}>
        {scale.map((value) => (
          <button key={value} type="button" onClick={() => answer(value)}>
            {asked.texts === null ? t(AGREE[value] ?? 'checkin.agree.4') : value}
          </button>
        ))}
      </div>
      <div className="sy-wall-acts">
        <ActButton onAct={() => answer(null)}>{t('checkin.skip')}</ActButton>
        <ActButton tone="quiet" onAct={onLeave}>
          {t('checkin.leave')}
        </ActButton>
      </div>
    </>
  )
}

export const AGREE = [
  'checkin.agree.0',
  'checkin.agree.1',
  'checkin.agree.2',
  'checkin.agree.3',
  'checkin.agree.4',
] as const
