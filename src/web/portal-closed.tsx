import './screens/my-case.css'
import './screens/my-case-parts.css'
import { type ReactNode, useState } from 'react'
import { useWords } from './i18n.ts'
import { call, Refused } from './net/call.ts'

/** A page that cannot be opened: what has happened, and what to do about it. */
export function Closed({ code, link, onAgain }: { code: string; link: string; onAgain: () => void }) {
  const { t } = useWords()
  if (code === 'link.expired') return <Expired link={link} />
  if (code === 'link.unknown')
    return <Quiet title={t('mine.unknown')} more={[t('mine.unknown.todo'), t('mine.gone')]} />
  return (
    <Quiet title={t('mine.down')} more={[t('mine.down.todo')]}>
      <p className="sy-mine-acts">
        <button type="button" onClick={onAgain}>
          {t('mine.again')}
        </button>
      </p>
    </Quiet>
  )
}

function Expired({ link }: { link: string }) {
  const { t } = useWords()
  const [renewed, setRenewed] = useState('')
  const renew = async () => {
    try {
      await call('POST /api/my-case/link', {}, { 'x-sanying-link': link })
      setRenewed(t('mine.renewed'))
    } catch (error) {
      setRenewed((error instanceof Refused && error.message) || t('mine.failed'))
    }
  }
  return (
    <Quiet title={t('mine.expired')} more={[t('mine.expired.todo')]}>
      <p className="sy-mine-acts">
        <button type="button" onClick={() => void renew()}>
          {t('mine.renew')}
        </button>
      </p>
      <p role="status">{renewed}</p>
    </Quiet>
  )
}

type QuietProps = { title: string; more?: readonly string[]; children?: ReactNode }

export function Quiet({ title, more = [], children }: QuietProps) {
  const { t } = useWords()
  return (
    <main id="content" className="sy-mine is-quiet">
      <div className="sy-mine-main">
        <h1>{title}</h1>
        {more.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {children}
        <p className="sy-mine-links">
          <a href="/charter">{t('mine.rights')}</a>
        </p>
      </div>
    </main>
  )
}
