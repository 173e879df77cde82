import './complain.css'
import { useEffect, useRef, useState } from 'react'
import { isLanguage } from '#kernel/language.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { dayAndClock } from '../theme/when.ts'
import { LanguageIcon, TickIcon } from '../ui/icons.ts'
import { StrokeMark } from '../ui/stroke-mark.tsx'
import { ComplainForm } from './complain-form.tsx'
import { type Complaint, useComplaint } from './use-complaint.ts'

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone
const NAMES = { 'zh-Hant': '繁體', 'zh-Hans': '简体', en: 'English' }

/** Anybody, on a phone, without an account: what happened, when, what would put it right, and the number of the case. */
export function ComplainPage() {
  const complaint = useComplaint()
  const [house, setHouse] = useState('')
  useEffect(() => {
    call('GET /api/complaints', {}).then(
      (it) => setHouse(it.house),
      () => undefined,
    )
  }, [])
  return (
    <div className="sy-complain">
      <header className="sy-complain-head">
        <StrokeMark inked={3} size={20} />
        <strong>{house}</strong>
        <LanguageChoice />
      </header>
      <main id="content" className="sy-complain-main">
        {complaint.filed ? <Done complaint={complaint} /> : <ComplainForm complaint={complaint} />}
      </main>
    </div>
  )
}

function LanguageChoice() {
  const { t, language, speak } = useWords()
  return (
    <label className="sy-complain-language">
      <span className="sy-hidden">{t('complain.language')}</span>
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

function Done({ complaint: { filed, evidence, again } }: { complaint: Complaint }) {
  const { t, language } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever hears the page read out is told at once that it went through.
  useEffect(() => heading.current?.focus(), [])
  if (!filed) return null
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('complain.done', { ref: `A-${filed.number}` })}
      </h1>
      {filed.acknowledgement && (
        <p>{t('complain.done.next', { at: dayAndClock(filed.acknowledgement.nextUpdateAt, ZONE, language) })}</p>
      )}
      {evidence.length > 0 && (
        <ul className="sy-complain-files" role="status">
          {evidence.map((one) => (
            <li key={one.id} className={`is-${one.state}`}>
              {one.state === 'sent' && <TickIcon size={16} stroke={1.75} aria-hidden />}
              <span className="sy-complain-file">{one.file.name}</span>
              <span>{t(`complain.file.${one.state}`)}</span>
              {one.state === 'failed' && (
                <button type="button" onClick={() => void again(one)}>
                  {t('complain.file.again')}
                </button>
              )}
              {one.sentence && <span className="sy-complain-why">{one.sentence}</span>}
            </li>
          ))}
        </ul>
      )}
      {filed.link && (
        <>
          <p>
            <a className="sy-complain-see" href={new URL(filed.link).pathname}>
              {t('complain.done.see')}
            </a>
          </p>
          <p className="sy-complain-note">{t('complain.done.link')}</p>
        </>
      )}
    </>
  )
}
