import { useEffect, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call, Refused, seat } from '../net/call.ts'
import type { When } from '../portal-data.ts'
import { LetterView } from './letter-view.tsx'

type Mine = ApiOutput<'GET /api/my-case/letters'>['letters']
type Open = { id: string } & ApiOutput<'POST /api/my-case/letters/:id/opening'>

/** Letters to this customer, where they look for everything else. Nothing stands here while there is none. */
export function MyLetters({ link, when }: { link: string; when: When }) {
  const { t } = useWords()
  const [letters, setLetters] = useState<Mine>([])
  const [open, setOpen] = useState<Open | null>(null)
  const [problem, setProblem] = useState('')
  const headers = { 'x-sanying-link': link }
  useEffect(() => {
    call('GET /api/my-case/letters', {}, { 'x-sanying-link': link }).then(
      (it) => setLetters(it.letters),
      () => undefined,
    )
  }, [link])
  const say = (error: unknown) => setProblem((error instanceof Refused && error.message) || t('mine.failed'))
  const show = async (id: string) => {
    try {
      setOpen({ id, ...(await call('POST /api/my-case/letters/:id/opening', { id }, headers)) })
      setProblem('')
    } catch (error) {
      say(error)
    }
  }
  if (letters.length === 0) return null
  return (
    <section aria-label={t('mine.letters')}>
      <h2>{t('mine.letters')}</h2>
      <ul className="sy-mine-lines">
        {letters.map((it) => (
          <li key={it.id}>
            <button type="button" className="sy-link" lang={it.language} onClick={() => void show(it.id)}>
              {it.title}
            </button>{' '}
            <time dateTime={it.sentAt}>{when.day(it.sentAt)}</time>{' '}
            {it.isNew && <strong>{t('mine.letters.new')}</strong>}
          </li>
        ))}
      </ul>
      <p role="status">{problem}</p>
      {open && (
        <>
          <LetterView blocks={open.blocks} language={open.language} level={3} />
          <p className="sy-mine-acts">
            <button type="button" onClick={() => void keepPages(open.id, link).catch(say)}>
              {t('mine.letters.pdf')}
            </button>
          </p>
        </>
      )}
    </section>
  )
}

/** The key to the page goes as a header, so the file is fetched and not linked to. */
async function keepPages(id: string, link: string): Promise<void> {
  const answer = await fetch(`${seat(location.pathname)}/api/my-case/letters/${id}/pdf`, {
    headers: { 'x-sanying-link': link },
  })
  if (!answer.ok) throw new Refused('line.down', '')
  const to = document.createElement('a')
  to.href = URL.createObjectURL(await answer.blob())
  to.download = 'letter.pdf'
  to.click()
  setTimeout(() => URL.revokeObjectURL(to.href), 10_000)
}
