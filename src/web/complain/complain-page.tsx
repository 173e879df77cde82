import './complain.css'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { dayAndClock } from '../theme/when.ts'
import { CustomerLanguage } from '../ui/customer-language.tsx'
import { TickIcon } from '../ui/icons.ts'
import { StrokeMark } from '../ui/stroke-mark.tsx'
import { ComplainForm } from './complain-form.tsx'
import { type Complaint, useComplaint } from './use-complaint.ts'

/** Until the house has said where it stands. */
const HERE = { house: '', zone: Intl.DateTimeFormat().resolvedOptions().timeZone }

/** Anybody, on a phone, without an account: what happened, when, what would put it right, and the number of the case. */
export function ComplainPage() {
  const { t } = useWords()
  const complaint = useComplaint()
  const [{ house, zone }, setHouse] = useState(HERE)
  useEffect(() => {
    call('GET /api/complaints', {}).then(setHouse, () => undefined)
  }, [])
  return (
    <div className="sy-complain">
      <header className="sy-complain-head">
        <StrokeMark inked={3} size={20} />
        <strong>{house}</strong>
        <CustomerLanguage label={t('complain.language')} />
      </header>
      <main id="content" className="sy-complain-main">
        {complaint.filed ? <Done complaint={complaint} zone={zone} /> : <ComplainForm complaint={complaint} />}
        <p className="sy-complain-charter">
          <a href="/charter">{t('complain.charter')}</a>
        </p>
      </main>
    </div>
  )
}

type DoneProps = { complaint: Complaint; zone: string }

/** The moment is told by the clock of the house, as it is on the page of the case. */
function Done({ complaint: { filed, evidence, again }, zone }: DoneProps) {
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
        <p>{t('complain.done.next', { at: dayAndClock(filed.acknowledgement.nextUpdateAt, zone, language) })}</p>
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
