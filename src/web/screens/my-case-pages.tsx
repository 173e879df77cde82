import './my-case.css'
import './my-case-parts.css'
import { useEffect } from 'react'
import { CHARTER_PARTS } from '#desk/charter/charter.ts'
import { useWords } from '../i18n.ts'
import { useCharter } from '../letter/charter-data.ts'
import { MyCaseHead } from './my-case-head.tsx'

/** What both sides may expect and owe, with its version: the same words wherever it is cited. An address may name a version. */
export function Charter({ version, onBack }: { version?: number | undefined; onBack?: () => void }) {
  const { t, language } = useWords()
  const { state, again } = useCharter(version)
  useEffect(() => {
    scrollTo(0, 0)
  }, [])
  return (
    <div className="sy-mine">
      <MyCaseHead house="" />
      <main id="content" className="sy-mine-main">
        <h1>{t('charter.title')}</h1>
        {state.is === 'down' && (
          <p className="sy-mine-acts" role="status">
            {t('mine.down')}{' '}
            <button type="button" onClick={again}>
              {t('mine.again')}
            </button>
          </p>
        )}
        {state.is === 'there' && (
          <>
            <p className="sy-mine-note">
              {t('charter.version', { version: state.charter.version, since: state.charter.since })}
            </p>
            {CHARTER_PARTS.map((part) => (
              <section key={part}>
                <h2>{t(`charter.${part}`)}</h2>
                <ul className="sy-mine-charter">
                  {state.charter.clauses
                    .filter((it) => it.part === part)
                    .map((it) => (
                      <li key={it.key} id={it.key}>
                        {it.words[language]}
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </>
        )}
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

export function CharterPage() {
  const asked = Number(new URLSearchParams(location.search).get('version'))
  return <Charter version={asked > 0 ? asked : undefined} />
}

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
