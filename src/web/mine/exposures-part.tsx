import { Select } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { OWN_WORDS } from '#care/mine/own-words.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'

/** My own word for what it was. The reader tells an insult to me from one to my family, and ancestors only I can tell. */
export function ExposuresPart() {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const queries = useQueryClient()
  const mine = useQuery({ queryKey: ['exposures'], queryFn: () => call('GET /api/mine/exposures', {}) })
  if (!mine.data) return null
  const say = async (id: string, word: string | null) => {
    const found = OWN_WORDS.find((it) => it === word) ?? null
    if (await act('PUT /api/mine/exposures/:id', { id, word: found }))
      await queries.invalidateQueries({ queryKey: ['exposures'] })
  }
  const words = OWN_WORDS.map((value) => ({ value, label: t(`own.word.${value}`) }))
  return (
    <details className="sy-own-part">
      <summary>{t('own.exposures')}</summary>
      <p className="sy-small sy-quiet">
        {t(mine.data.exposures.length === 0 ? 'own.exposures.none' : 'own.exposures.why')}
      </p>
      {mine.data.exposures.slice(0, 30).map((it) => (
        <div key={it.id} className="sy-own-row">
          <time dateTime={it.at}>{when.full(it.at)}</time>
          <Select
            aria-label={t('own.word', { at: when.full(it.at) })}
            data={words}
            value={it.word}
            allowDeselect={false}
            onChange={(word) => void say(it.id, word)}
          />
        </div>
      ))}
    </details>
  )
}
