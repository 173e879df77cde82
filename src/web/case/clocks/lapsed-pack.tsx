import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'

type Pack = ApiOutput<'GET /api/cases/:id/clocks'>['pack']
const DAYS = 14

/** Rules that nobody has looked at again, and whoever answers for them by name. */
export function LapsedPack({ pack }: { pack: Pack }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const { person } = useSession()
  const [because, setBecause] = useState('')
  if (pack.override)
    return (
      <p className="sy-small">
        {t('clocks.override.by', {
          name: pack.override.by,
          until: when.full(pack.override.until),
          because: pack.override.because,
        })}
      </p>
    )
  const may = person.role === 'second_line' || person.role === 'legal'
  return (
    <div className="sy-limit-lapsed">
      <p className="sy-small">{t('clocks.lapsed', { reviewBy: pack.reviewBy })}</p>
      {may && (
        <div className="sy-limit-form">
          <TextInput
            label={t('clocks.override.why')}
            value={because}
            onChange={(event) => setBecause(event.currentTarget.value)}
          />
          <ActButton
            locked={because.trim() ? undefined : t('clocks.override.first')}
            onAct={() => void act('POST /api/packs/:key/overrides', { key: pack.key, because, days: DAYS })}
          >
            {t('clocks.override.do')}
          </ActButton>
        </div>
      )}
    </div>
  )
}
