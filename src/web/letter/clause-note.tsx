import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'

/** The clause behind what is being done, in plain words, where it is done. A house down for a moment hides only this line. */
export function ClauseNote({ clause }: { clause: string }) {
  const { t, language } = useWords()
  const { data } = useQuery({
    queryKey: ['charter', 'clause', clause],
    meta: { topics: ['charter'] },
    staleTime: 600_000,
    queryFn: () => call('GET /api/charter/clauses/:key', { key: clause }),
  })
  if (!data) return null
  return (
    <p className="sy-small sy-quiet sy-clause">
      {data.words[language]}{' '}
      <span className="sy-caption">{t('live.cards.clause', { key: clause, version: data.version })}</span>
    </p>
  )
}
