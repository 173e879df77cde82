import './my-case.css'
import './my-case-parts.css'
import { type ReactNode, useState } from 'react'
import { useWords } from '../i18n.ts'
import type { MyCaseAnswer, When } from '../portal-data.ts'
import { MyCaseAsks } from './my-case-asks.tsx'
import { MyCaseBar } from './my-case-bar.tsx'
import { MyCaseHead } from './my-case-head.tsx'
import { MyCaseMore } from './my-case-more.tsx'
import { Charter } from './my-case-pages.tsx'
import { MyCaseDone, MyCaseRemedies, MyCaseSteps } from './my-case-steps.tsx'
import { MyCaseHeard, MyCaseTrust } from './my-case-trust.tsx'
import type { MyCaseActs, MyCaseView } from './my-case-view.ts'
import { MyCaseWrote } from './my-case-wrote.tsx'

type Props = {
  mine: MyCaseAnswer
  view: MyCaseView
  when: When
  acts: MyCaseActs
  choices: ReactNode
  letters?: ReactNode
  last?: ReactNode
}

/** The customer's own page, on a phone, without a password: the one sentence first. */
export function MyCaseScreen({ mine, view, when, acts, choices, letters, last }: Props) {
  const { t } = useWords()
  const [isCharter, setCharter] = useState(false)
  const charter = (
    <button type="button" className="sy-link" onClick={() => setCharter(true)}>
      {t('mine.rights')} · {t('mine.rights.version', { version: mine.charter })}
    </button>
  )
  if (isCharter) return <Charter version={mine.charter} onBack={() => setCharter(false)} />
  return (
    <div className="sy-mine">
      <MyCaseHead house={view.house} more={t('mine.case', { ref: view.ref })} />
      <main id="content" className="sy-mine-main">
        <h1>{view.headline}</h1>
        <p className="sy-mine-story">{view.story}</p>
        {mine.lookedAfterBy && <p className="sy-mine-note">{t('mine.looked_after', { who: mine.lookedAfterBy })}</p>}
        <MyCaseAsks mine={mine} when={when} acts={acts} />
        {choices}
        <MyCaseRemedies mine={mine} when={when} />
        {view.news && (
          <section className="sy-mine-news">
            <h2>{t('mine.news')}</h2>
            <p>
              {view.news.words} <time dateTime={view.news.at}>{when.at(view.news.at)}</time>
            </p>
          </section>
        )}
        <MyCaseSteps mine={mine} when={when} />
        <MyCaseDone mine={mine} done={view.done} when={when} />
        <MyCaseWrote mine={mine} when={when} />
        {letters}
        <MyCaseHeard answer={mine.heard} acts={acts} />
        {mine.trust && <MyCaseTrust key={mine.trust} occasion={mine.trust} acts={acts} />}
        <MyCaseMore mine={mine} when={when} acts={acts} />
        {last}
        <nav className="sy-mine-links" aria-label={t('mine.rights')}>
          {charter}
          <a href="/said-and-done">{t('mine.said')}</a>
        </nav>
        <p className="sy-mine-note">{t('mine.notify')}</p>
        <p className="sy-mine-note">{t('mine.zone', { zone: when.zone, at: when.at(mine.linkExpiresAt) })}</p>
      </main>
      <MyCaseBar acts={acts} />
    </div>
  )
}
