import { Fragment, useEffect, useState } from 'react'
import { useWords } from '../i18n.ts'
import type { MyCaseActs } from './my-case-view.ts'

type Spans = Awaited<ReturnType<MyCaseActs['onHint']>>
const NONE: Spans = []
const PAUSE_MS = 700

/** Which words somebody may read as abuse, once the writer pauses. It never stands in the way: without an answer there is no hint. */
export function useHint(words: string, onHint: MyCaseActs['onHint']): Spans {
  const [found, setFound] = useState<{ words: string; spans: Spans }>({ words: '', spans: NONE })
  useEffect(() => {
    if (words.trim() === '') return
    const timer = setTimeout(() => {
      onHint(words).then(
        (spans) => setFound({ words, spans }),
        () => undefined,
      )
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words, onHint])
  return found.words === words ? found.spans : NONE
}

export function HintedWords({ words, spans }: { words: string; spans: Spans }) {
  const { t } = useWords()
  return (
    <div role="status" className="sy-mine-hint">
      {spans.length > 0 && (
        <>
          <p className="sy-mine-verbatim">
            {spans.map(({ from, to }, nth) => (
              <Fragment key={from}>
                {words.slice(spans[nth - 1]?.to ?? 0, from)}
                <mark>{words.slice(from, to)}</mark>
              </Fragment>
            ))}
            {words.slice(spans.at(-1)?.to ?? 0)}
          </p>
          <p>{t('mine.hint')}</p>
        </>
      )}
    </div>
  )
}
