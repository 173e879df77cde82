import { useCallback, useEffect, useState } from 'react'
import { MyChoices } from './case/claims/my-choices.tsx'
import { useWords } from './i18n.ts'
import { call, Refused } from './net/call.ts'
import { type MyCaseAnswer, toMyCase } from './portal-data.ts'
import { MyCaseScreen } from './screens/my-case-screen.tsx'
import { dayAndClock, shortDay } from './theme/when.ts'

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone
const KINDS = { correct: 'correction', add: 'addition', thank: 'thanks' } as const

type State = { is: 'loading' } | { is: 'open'; mine: MyCaseAnswer } | { is: 'closed'; code: string }

/** The link in the address is the key. It is sent as a header, so that no log of addresses along the way holds it twice. */
export function PortalApp({ link }: { link: string }) {
  const { t, language } = useWords()
  const [state, setState] = useState<State>({ is: 'loading' })
  const [sent, setSent] = useState(false)
  const headers = { 'x-sanying-link': link }
  const load = useCallback(async () => {
    try {
      setState({ is: 'open', mine: await call('GET /api/my-case', {}, { 'x-sanying-link': link }) })
    } catch (error) {
      setState({ is: 'closed', code: error instanceof Refused ? error.code : 'line.down' })
    }
  }, [link])
  useEffect(() => void load(), [load])
  const say = async (kind: 'correction' | 'addition' | 'thanks' | 'heard_yes' | 'heard_no', words: string) => {
    try {
      await call('POST /api/my-case/words', { kind, words }, headers)
      setSent(true)
      await load()
    } catch (error) {
      setState({ is: 'closed', code: error instanceof Refused ? error.code : 'line.down' })
    }
  }
  if (state.is === 'loading') return <Quiet title={t('mine.loading')} />
  if (state.is === 'closed') return <Lapsed code={state.code} link={link} />
  const at = (iso: string) => dayAndClock(iso, ZONE, language)
  return (
    <MyCaseScreen
      mine={toMyCase(state.mine, new Date().toISOString(), t, at, (iso) => shortDay(iso, ZONE, language))}
      sent={sent}
      acts={{ onSend: (kind, text) => void say(KINDS[kind], text) }}
      after={
        <>
          <MyChoices link={link} />
          <Said mine={state.mine} at={at} />
          <HeardQuestion answer={state.mine.heard} onAnswer={(yes) => void say(yes ? 'heard_yes' : 'heard_no', '')} />
        </>
      }
    />
  )
}

function Said({ mine, at }: { mine: MyCaseAnswer; at: (iso: string) => string }) {
  const { t } = useWords()
  if (mine.mine.length === 0) return null
  return (
    <section>
      <h2>{t('mine.you_wrote')}</h2>
      <ul className="sy-mine-charter">
        {mine.mine.map((it) => (
          <li key={it.at}>
            {it.words} <time dateTime={it.at}>{at(it.at)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}

function HeardQuestion({ answer, onAnswer }: { answer: 'yes' | 'no' | null; onAnswer: (yes: boolean) => void }) {
  const { t } = useWords()
  return (
    <section className="sy-mine-heard">
      <h2>{t('mine.heard')}</h2>
      {answer ? (
        <p role="status">{t('mine.heard.answered')}</p>
      ) : (
        <p>
          <button type="button" onClick={() => onAnswer(true)}>
            {t('mine.heard.yes')}
          </button>
          <button type="button" onClick={() => onAnswer(false)}>
            {t('mine.heard.no')}
          </button>
        </p>
      )}
    </section>
  )
}

function Lapsed({ code, link }: { code: string; link: string }) {
  const { t } = useWords()
  const [renewed, setRenewed] = useState('')
  if (code !== 'link.expired') return <Quiet title={t('mine.unknown')} more={t('mine.unknown.todo')} />
  const renew = async () => {
    try {
      await call('POST /api/my-case/link', {}, { 'x-sanying-link': link })
      setRenewed(t('mine.renewed'))
    } catch (error) {
      setRenewed(error instanceof Refused ? error.message : t('mine.unknown.todo'))
    }
  }
  return (
    <Quiet title={t('mine.expired')} more={t('mine.expired.todo')}>
      <p className="sy-mine-heard">
        <button type="button" onClick={() => void renew()}>
          {t('mine.renew')}
        </button>
      </p>
      <p role="status">{renewed}</p>
    </Quiet>
  )
}

const Quiet = ({ title, more, children }: { title: string; more?: string; children?: React.ReactNode }) => (
  <main id="content" className="sy-mine">
    <div className="sy-mine-main">
      <h1>{title}</h1>
      {more && <p>{more}</p>}
      {children}
    </div>
  </main>
)
