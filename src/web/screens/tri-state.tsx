import { useWords } from '../i18n.ts'
import type { Answer } from './wrap-up-view.ts'

const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown']

type Props = { name: string; question: string; answer: Answer | null; onAnswer: (answer: Answer) => void }

/** Yes, not yet, or cannot tell. Nothing is chosen beforehand. */
export function TriState({ name, question, answer, onAnswer }: Props) {
  const { t } = useWords()
  return (
    <fieldset className="sy-tri">
      <legend>{question}</legend>
      <div>
        {ANSWERS.map((each) => (
          <label key={each} className={each === 'unknown' ? 'is-unknown' : ''}>
            <input type="radio" name={name} value={each} checked={answer === each} onChange={() => onAnswer(each)} />
            {t(`wrap.${each}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
