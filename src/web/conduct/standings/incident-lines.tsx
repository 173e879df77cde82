import { Checkbox } from '@mantine/core'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { Tag } from '../../ui/tag.tsx'

export type Incident = ApiOutput<'GET /api/conduct/standings/:id'>['incidents'][number]
type Props = { all: readonly Incident[]; chosen?: readonly string[]; onChoose?: (id: string) => void }

/** What happened, when and how grave. Where few may read what it was, that is what it says. */
export function IncidentLines({ all, chosen = [], onChoose }: Props) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <ul className="sy-standing-lines">
      {all.map((it) => {
        const what = it.kind ? t(`incidents.kind.${it.kind as 'insult'}`) : t('standings.confined')
        return (
          <li key={it.id}>
            {onChoose ? (
              <Checkbox
                label={`${when.full(it.happenedAt)} ${what}`}
                checked={chosen.includes(it.id)}
                onChange={() => onChoose(it.id)}
              />
            ) : (
              <span>
                <time dateTime={it.happenedAt}>{when.full(it.happenedAt)}</time> {what}
              </span>
            )}
            <Tag tone="conduct">{t('standings.level', { n: it.level })}</Tag>
            {!it.confirmed && <Tag tone="dashed">{t('standings.unconfirmed')}</Tag>}
            {it.ours && <Tag tone="time">{t('standings.ours')}</Tag>}
          </li>
        )
      })}
    </ul>
  )
}
