import { useId, useState } from 'react'
import { useWords } from '../i18n.ts'
import type { MyCaseAnswer, When } from '../portal-data.ts'
import type { MyCaseActs } from './my-case-view.ts'

type Props = { mine: MyCaseAnswer; when: When; acts: MyCaseActs }

/** What can be done beyond writing: somebody above, somebody outside, and taking it all back. */
export function MyCaseMore({ mine, when, acts }: Props) {
  const { t } = useWords()
  return (
    <section id="more">
      <h2>{t('mine.more')}</h2>
      <Supervisor mine={mine} when={when} acts={acts} />
      <details className="sy-mine-more">
        <summary>{t('mine.outside')}</summary>
        <p>{t(mine.outside.routes.length > 0 ? 'mine.outside.free' : 'mine.outside.none')}</p>
        <p>{mine.outside.wayOn}</p>
        {mine.outside.routes.length > 0 && (
          <ul className="sy-mine-lines">
            {mine.outside.routes.map((route) => (
              <li key={route}>{t(`outside.${route}`)}</li>
            ))}
          </ul>
        )}
        <p className="sy-mine-note">{t('mine.outside.check', { at: mine.outside.asOf })}</p>
      </details>
      {mine.withdrawal ? (
        <Withdrawn it={mine.withdrawal} when={when} acts={acts} />
      ) : (
        mine.state === 'open' && <Withdraw acts={acts} />
      )}
    </section>
  )
}

function Supervisor({ mine, when, acts }: Props) {
  const { t } = useWords()
  const [problem, setProblem] = useState<string | null>(null)
  const asked = mine.supervisor
  const mayAsk = asked === null || asked.state === 'answered'
  return (
    <div className="sy-mine-row">
      {asked && (
        <p role="status">
          {t(`mine.above.${asked.state}`, {
            at: when.at(asked.state === 'answered' ? (asked.answeredAt ?? asked.by) : asked.by),
            words: asked.words ?? '',
          })}
        </p>
      )}
      {mayAsk && (
        <>
          <p className="sy-mine-acts">
            <button type="button" onClick={async () => setProblem(await acts.onSupervisor())}>
              {t(asked ? 'mine.above.again' : 'mine.above')}
            </button>
          </p>
          <p className="sy-mine-note">{t('mine.above.how')}</p>
        </>
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  )
}

/** Asked once more before it happens, in words that say what stays. */
function Withdraw({ acts }: { acts: MyCaseActs }) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const name = useId()
  return (
    <details className="sy-mine-more">
      <summary>{t('mine.withdraw')}</summary>
      <label htmlFor={name}>{t('mine.withdraw.ask')}</label>
      <textarea
        id={name}
        rows={3}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {isAsked && <p role="status">{t('mine.withdraw.sure')}</p>}
      <p className="sy-mine-acts">
        {isAsked ? (
          <>
            <button type="button" onClick={async () => setProblem(await acts.onWithdraw(words))}>
              {t('mine.withdraw.yes')}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {t('mine.cancel')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsked(true)}>
            {t('mine.withdraw.first')}
          </button>
        )}
      </p>
      {problem && <p role="alert">{problem}</p>}
    </details>
  )
}

type Withdrawal = NonNullable<MyCaseAnswer['withdrawal']>

function Withdrawn({ it, when, acts }: { it: Withdrawal; when: When; acts: MyCaseActs }) {
  const { t } = useWords()
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <div className="sy-mine-row">
      <p role="status">{t('mine.withdrawn', { at: when.at(it.at), n: it.demands })}</p>
      {it.words && <p className="sy-mine-verbatim">{it.words}</p>}
      {it.mayTakeBackUntil ? (
        <>
          <p className="sy-mine-acts">
            <button type="button" onClick={async () => setProblem(await acts.onTakeBack())}>
              {t('mine.withdrawn.back')}
            </button>
          </p>
          <p className="sy-mine-note">{t('mine.withdrawn.until', { at: when.at(it.mayTakeBackUntil) })}</p>
        </>
      ) : (
        <p>{t('mine.withdrawn.late')}</p>
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  )
}
