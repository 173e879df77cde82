import { useState } from 'react'
import { useWords } from '../i18n.ts'
import type { MyCaseAnswer, When } from '../portal-data.ts'
import type { MyCaseActs } from './my-case-view.ts'

type Props = { mine: MyCaseAnswer; when: When; acts: MyCaseActs }
type Ask = MyCaseAnswer['demands'][number]

const isDecided = (ask: Ask) => ask.state !== 'open' && ask.state !== 'withdrawn'

/** What was asked, point by point, each with our answer and the customer's own word on it. */
export function MyCaseAsks({ mine, when, acts }: Props) {
  const { t } = useWords()
  if (mine.demands.length === 0) return null
  return (
    <section aria-label={t('mine.asked')}>
      <ol className="sy-mine-asks">
        {mine.demands.map((ask, at) => (
          <li key={ask.id} className={`sy-mine-ask is-${ask.state}`}>
            <strong className="sy-mine-nth">{at + 1}</strong>
            <div>
              <h2>{ask.words}</h2>
              <p>
                {t(`mine.answer.${ask.state}`)}
                {ask.because && `：${ask.because}`}
                {ask.decidedAt && <time dateTime={ask.decidedAt}> {when.day(ask.decidedAt)}</time>}
              </p>
              {isDecided(ask) && <Verdict ask={ask} mine={mine} acts={acts} />}
            </div>
          </li>
        ))}
      </ol>
      {mine.demands.some((ask) => isDecided(ask) && ask.answer === null) && (
        <p className="sy-mine-note">{t('mine.silence')}</p>
      )}
    </section>
  )
}

function Verdict({ ask, mine, acts }: { ask: Ask; mine: MyCaseAnswer; acts: MyCaseActs }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const say = async (answer: 'accepted' | 'rejected') => {
    setProblem(await acts.onAnswer(ask.id, answer))
    setOpen(false)
  }
  if (ask.answer && !isOpen)
    return (
      <>
        <p className="sy-mine-mine">
          {t(`mine.${ask.answer}`)}{' '}
          <button type="button" className="sy-link" onClick={() => setOpen(true)}>
            {t('mine.rethink')}
          </button>
        </p>
        {ask.answer === 'rejected' && mine.supervisor?.state !== 'waiting' && (
          <p className="sy-mine-mine">
            <a href="#more">{t('mine.rejected.next')}</a>
          </p>
        )}
      </>
    )
  return (
    <>
      <p className="sy-mine-acts">
        <button type="button" onClick={() => void say('accepted')} aria-label={`${t('mine.accept')}：${ask.words}`}>
          {t('mine.accept')}
        </button>
        <button type="button" onClick={() => void say('rejected')} aria-label={`${t('mine.reject')}：${ask.words}`}>
          {t('mine.reject')}
        </button>
      </p>
      {problem && <p role="alert">{problem}</p>}
    </>
  )
}
