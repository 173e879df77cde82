import { useState } from 'react'
import { useWords } from '../i18n.ts'
import type { MyCaseActs, Trust } from './my-case-view.ts'

export function MyCaseHeard({ answer, acts }: { answer: 'yes' | 'no' | null; acts: MyCaseActs }) {
  const { t } = useWords()
  const [problem, setProblem] = useState<string | null>(null)
  const say = async (kind: 'heard_yes' | 'heard_no') => setProblem(await acts.onSay({ kind }))
  return (
    <section>
      <h2>{t('mine.heard')}</h2>
      {answer ? (
        <p role="status">{t('mine.heard.answered')}</p>
      ) : (
        <p className="sy-mine-acts">
          <button type="button" onClick={() => void say('heard_yes')}>
            {t('mine.heard.yes')}
          </button>
          <button type="button" onClick={() => void say('heard_no')}>
            {t('mine.heard.no')}
          </button>
        </p>
      )}
      {problem && <p role="alert">{problem}</p>}
    </section>
  )
}

const ANSWERS = ['yes', 'partly', 'no'] as const
const QUESTIONS = ['fair', 'helped'] as const
type Given = { fair?: Trust['fair']; helped?: Trust['helped'] }

/** The way and the outcome, asked apart: somebody who lost may still say that it was fair. */
export function MyCaseTrust({ occasion, acts }: { occasion: Trust['occasion']; acts: MyCaseActs }) {
  const { t } = useWords()
  const [given, setGiven] = useState<Given>({})
  const [problem, setProblem] = useState<string | null>(null)
  const send = async (it: Given) => setProblem(await acts.onTrust({ occasion, ...it }))
  return (
    <section className="sy-mine-card">
      <h2>{t('mine.trust')}</h2>
      {QUESTIONS.map((question) => (
        <fieldset key={question} className="sy-mine-choice">
          <legend>{t(`mine.trust.${question}`)}</legend>
          {ANSWERS.map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name={question}
                checked={given[question] === answer}
                onChange={() => setGiven({ ...given, [question]: answer })}
              />
              {t(`mine.trust.${question}.${answer}`)}
            </label>
          ))}
        </fieldset>
      ))}
      <p className="sy-mine-acts">
        {(given.fair || given.helped) && (
          <button type="button" className="is-first" onClick={() => void send(given)}>
            {t('mine.send')}
          </button>
        )}
        <button type="button" className="sy-link" onClick={() => void send({})}>
          {t('mine.trust.skip')}
        </button>
      </p>
      {problem && <p role="alert">{problem}</p>}
    </section>
  )
}
