import './my-case.css'
import type { ReactNode } from 'react'
import { isLanguage } from '#kernel/language.ts'
import { useWords } from '../i18n.ts'
import { ClockIcon, LanguageIcon, TickIcon } from '../ui/icons.ts'
import { StrokeMark } from '../ui/stroke-mark.tsx'
import { MyCaseBar } from './my-case-bar.tsx'
import type { MyCaseActs, MyCaseView } from './my-case-view.ts'

type Props = { mine: MyCaseView; acts: MyCaseActs; sent: boolean; after?: ReactNode }

/** The customer's own page, on a phone, without a password: the one sentence first. */
export function MyCaseScreen({ mine, acts, sent, after }: Props) {
  const { t } = useWords()
  return (
    <div className="sy-mine">
      <header className="sy-mine-head">
        <StrokeMark inked={3} size={20} />
        <strong>{mine.house}</strong>
        <span>{t('mine.case', { ref: mine.ref })}</span>
        <LanguageSelect />
      </header>
      <main id="content" className="sy-mine-main">
        <h1>{mine.headline}</h1>
        <p className="sy-mine-story">{mine.story}</p>
        <Asks asks={mine.asks} />
        <Done done={mine.done} />
        {after}
        <Charter charter={mine.charter} />
        <p className="sy-mine-note">{t('mine.notify')}</p>
      </main>
      <MyCaseBar onSend={acts.onSend} sent={sent} />
    </div>
  )
}

const NAMES = { 'zh-Hant': '繁體', 'zh-Hans': '简体', en: 'English' }

function LanguageSelect() {
  const { t, language, speak } = useWords()
  return (
    <label className="sy-mine-language">
      <span className="sy-hidden">{t('mine.language')}</span>
      <LanguageIcon size={16} stroke={1.5} aria-hidden />
      <select
        value={language}
        onChange={(event) => isLanguage(event.currentTarget.value) && speak(event.currentTarget.value)}
      >
        {Object.entries(NAMES).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Asks({ asks }: { asks: MyCaseView['asks'] }) {
  const { t } = useWords()
  if (asks.length === 0) return null
  return (
    <section aria-label={t('mine.asked')}>
      <ol className="sy-mine-asks">
        {asks.map((ask, at) => (
          <li key={ask.id} className="sy-mine-ask">
            <strong className="sy-mine-nth">{at + 1}</strong>
            <div>
              <h2>{ask.what}</h2>
              <p>{ask.answer}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Done({ done }: { done: MyCaseView['done'] }) {
  const { t } = useWords()
  if (done.length === 0) return null
  return (
    <section>
      <h2>{t('mine.done')}</h2>
      <ul className="sy-mine-done">
        {done.map((each) => (
          <li key={each.id} className={`is-${each.state}`}>
            <span className="sy-mine-day">{each.day}</span>
            {each.state === 'kept' ? (
              <TickIcon size={16} stroke={1.75} aria-hidden />
            ) : (
              <ClockIcon size={16} stroke={1.75} aria-hidden />
            )}
            <span>
              {each.words}
              <span className={each.state === 'late' ? 'sy-mine-late' : 'sy-hidden'}>
                {' '}
                {t(`mine.done.${each.state}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Charter({ charter }: { charter: MyCaseView['charter'] }) {
  const { t } = useWords()
  if (charter.length === 0) return null
  return (
    <section>
      <h2>{t('mine.charter')}</h2>
      <ul className="sy-mine-charter">
        {charter.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
