import './my-case.css'
import './my-case-parts.css'
import { useEffect } from 'react'
import { CHARTER, CHARTER_SINCE, CHARTER_VERSION } from '#desk/charter/charter.ts'
import { useWords } from '../i18n.ts'
import { MyCaseHead } from './my-case-head.tsx'

/** What both sides may expect and owe, with its version: the same words wherever it is cited. */
export function Charter({ onBack }: { onBack?: () => void }) {
  const { t } = useWords()
  useEffect(() => {
    scrollTo(0, 0)
  }, [])
  return (
    <div className="sy-mine">
      <MyCaseHead house="" />
      <main id="content" className="sy-mine-main">
        <h1>{t('charter.title')}</h1>
        <p className="sy-mine-note">{t('charter.version', { version: CHARTER_VERSION, since: CHARTER_SINCE })}</p>
        {CHARTER.map(({ part, keys }) => (
          <section key={part}>
            <h2>{t(`charter.${part}`)}</h2>
            <ul className="sy-mine-charter">
              {keys.map((key) => (
                <li key={key} id={key}>
                  {t(`charter.${key}`)}
                </li>
              ))}
            </ul>
          </section>
        ))}
        {onBack && (
          <p className="sy-mine-acts">
            <button type="button" onClick={onBack}>
              {t('mine.back')}
            </button>
          </p>
        )}
      </main>
    </div>
  )
}

export const CharterPage = () => <Charter />

/** What changed because customers said so. Until something has been published it says that, and nothing else. */
export function SaidPage() {
  const { t } = useWords()
  return (
    <div className="sy-mine">
      <MyCaseHead house="" />
      <main id="content" className="sy-mine-main">
        <h1>{t('mine.said')}</h1>
        <p>{t('mine.said.none')}</p>
        <p className="sy-mine-links">
          <a href="/charter">{t('mine.rights')}</a>
        </p>
      </main>
    </div>
  )
}
