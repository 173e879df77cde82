import { useCallback, useEffect, useId, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call, Refused } from '../net/call.ts'
import type { When } from '../portal-data.ts'

type Mine = ApiOutput<'GET /api/my-case/access'>
type Props = { link: string; when: When }

/** On the customer's own page: how to reach us for now, what is always open, an appeal, and what we hold of them. */
export function MyAccess({ link, when }: Props) {
  const [mine, setMine] = useState<Mine | null>(null)
  const load = useCallback(async () => {
    try {
      setMine(await call('GET /api/my-case/access', {}, { 'x-sanying-link': link }))
    } catch {
      // The page itself says when the link no longer opens.
      setMine(null)
    }
  }, [link])
  useEffect(() => void load(), [load])
  const until = mine?.until
  useEffect(() => {
    if (!until) return
    // In the moment it ends, the page says so by itself.
    const left = Date.parse(until) - Date.now()
    const timer = left > 0 && left < 86_400_000 ? setTimeout(() => void load(), left + 500) : undefined
    return () => clearTimeout(timer)
  }, [until, load])
  if (!mine) return null
  return (
    <>
      {mine.words && <Access mine={mine} link={link} when={when} onDone={load} />}
      <MyData mine={mine} link={link} when={when} onDone={load} />
      <Line mine={mine} />
    </>
  )
}

const Line = ({ mine }: { mine: Mine }) => {
  const { t } = useWords()
  return mine.line ? <p className="sy-mine-note">{t('mine.line')}</p> : null
}

type PartProps = Props & { mine: Mine; onDone: () => Promise<void> }

function Access({ mine, link, when, onDone }: PartProps) {
  const { t } = useWords()
  return (
    <section className="sy-mine-heard">
      <h2>{t('mine.access')}</h2>
      <p>{mine.words}</p>
      <p className="sy-mine-note">{t('mine.access.always')}</p>
      {mine.decisions.map((it) =>
        it.appealedAt ? (
          <p key={it.id} role="status">
            {t('mine.access.filed', { at: when.at(it.appealedAt) })}
          </p>
        ) : (
          <Appeal key={it.id} decision={it.id} link={link} onDone={onDone} />
        ),
      )}
    </section>
  )
}

function Appeal({ decision, link, onDone }: { decision: string; link: string; onDone: () => Promise<void> }) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [lateBecause, setLate] = useState('')
  const [problem, setProblem] = useState('')
  const [about, late] = [useId(), useId()]
  const send = async () => {
    try {
      await call('POST /api/my-case/appeals', { decision, words, lateBecause }, { 'x-sanying-link': link })
      await onDone()
    } catch (error) {
      setProblem((error instanceof Refused && error.message) || t('mine.failed'))
    }
  }
  return (
    <details className="sy-mine-more">
      <summary>{t('mine.access.disagree')}</summary>
      <label htmlFor={about}>{t('mine.access.words')}</label>
      <textarea
        id={about}
        rows={5}
        maxLength={4000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <label htmlFor={late}>{t('mine.access.late')}</label>
      <textarea
        id={late}
        rows={2}
        maxLength={1000}
        value={lateBecause}
        onChange={(event) => setLate(event.currentTarget.value)}
      />
      <p className="sy-mine-acts">
        <button type="button" onClick={() => void (words.trim() && send())}>
          {t('mine.access.send')}
        </button>
      </p>
      {problem && <p role="alert">{problem}</p>}
    </details>
  )
}

function MyData({ mine, link, when, onDone }: PartProps) {
  const { t } = useWords()
  const [problem, setProblem] = useState('')
  const asked = mine.dataRequest
  const headers = { 'x-sanying-link': link }
  const act = async (run: () => Promise<unknown>) => {
    try {
      await run()
      await onDone()
    } catch (error) {
      setProblem((error instanceof Refused && error.message) || t('mine.failed'))
    }
  }
  const says = asked && (asked.givenAt ? 'mine.data.given' : asked.late ? 'mine.data.late' : 'mine.data.asked')
  return (
    <details className="sy-mine-more" open={asked !== null}>
      <summary>{t('mine.data')}</summary>
      <p>{t('mine.data.what')}</p>
      {asked && says && (
        <p role="status">{t(says, { number: asked.number, at: when.day(asked.givenAt ?? asked.dueAt) })}</p>
      )}
      <p className="sy-mine-acts">
        {(!asked || asked.givenAt) && (
          <button type="button" onClick={() => void act(() => call('POST /api/my-case/data-requests', {}, headers))}>
            {t('mine.data.ask')}
          </button>
        )}
        {asked?.givenAt && (
          <button
            type="button"
            onClick={() => void act(async () => save(await call('GET /api/my-case/data', {}, headers), asked.number))}
          >
            {t('mine.data.save')}
          </button>
        )}
      </p>
      {problem && <p role="alert">{problem}</p>}
    </details>
  )
}

/** A file on their own device; it goes nowhere else. */
function save({ pack }: { pack: unknown }, number: number): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(pack, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `A-${number}.json`
  link.click()
  URL.revokeObjectURL(url)
}
