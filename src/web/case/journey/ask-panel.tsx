import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { Tag } from '../../ui/tag.tsx'

/** Somebody does not know how to go on. One sentence, and four people look at it together. */
export function AskPanel({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const [words, setWords] = useState<string | null>(null)
  const { data } = useQuery({
    queryKey: ['stuck-of', caseId],
    meta: { topics: [`case:${caseId}`] },
    queryFn: () => call('GET /api/cases/:id/stuck', { id: caseId }),
  })
  if (!data) return null
  const ask = async () => {
    if (words?.trim() && (await act('POST /api/cases/:id/stuck', { id: caseId, words: words.trim() }))) setWords(null)
  }
  return (
    <section className="sy-stuck-ask" aria-label={t('stuck.title')}>
      <h4>{t('stuck.title')}</h4>
      {data.now ? (
        <>
          <Tag tone={data.now.late ? 'time' : 'plain'}>
            {data.now.meetsAt
              ? t('stuck.meets', { at: when.full(data.now.meetsAt) })
              : t('stuck.now', { at: when.full(data.now.dueAt) })}
          </Tag>
          {data.now.empty.length > 0 && (
            <p className="sy-small sy-quiet">
              {t('stuck.empty', { seats: data.now.empty.map((seat) => t(`stuck.seat.${seat}`)).join(' · ') })}
            </p>
          )}
          <Link className="sy-link" to="/stuck/$id" params={{ id: data.now.id }}>
            {t('stuck.go')}
          </Link>
        </>
      ) : (
        <>
          <p className="sy-small sy-quiet">{t('stuck.why')}</p>
          {words !== null && (
            <Textarea
              autoFocus
              label={t('stuck.words')}
              autosize
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          )}
          <ActButton
            locked={words !== null && !words.trim() ? t('stuck.press.first') : undefined}
            onAct={() => (words === null ? setWords('') : void ask())}
          >
            {t('stuck.press')}
          </ActButton>
        </>
      )}
      {data.before.map((it) => (
        <p key={it.id} className="sy-small">
          {t('stuck.before')}: {t(`stuck.next.${it.next}`)}, {it.because}
        </p>
      ))}
    </section>
  )
}
