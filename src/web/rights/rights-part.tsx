import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { JURISDICTIONS, type Jurisdiction } from '#guard/rights/reference.ts'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { RightsForm } from './rights-form.tsx'
import { RightsText } from './rights-text.tsx'
import { useRights } from './use-rights.ts'

export function RightsPart() {
  const { t } = useWords()
  const rights = useRights()
  const [chosen, choose] = useState<Jurisdiction | null>(null)
  const [isWriting, setWriting] = useState(false)
  if (rights.isPending) return <LoadingState rows={6} />
  if (!rights.data) return <ErrorState what={t('state.failed')} onRetry={() => void rights.refetch()} />
  const place = chosen ?? rights.data.home
  const page = rights.data.pages.find((it) => it.jurisdiction === place)
  if (!page) return null
  return (
    <>
      <div className="sy-rights-choose">
        <SegmentedControl
          size="xs"
          aria-label={t('rights.where')}
          value={place}
          data={JURISDICTIONS.map((value) => ({ value, label: t(`rights.${value}`) }))}
          onChange={(value) => {
            setWriting(false)
            choose(JURISDICTIONS.find((it) => it === value) ?? null)
          }}
        />
        {rights.data.mayPublish && !isWriting && (
          <ActButton onAct={() => setWriting(true)}>{t('rightspage.edit')}</ActButton>
        )}
      </div>
      {isWriting ? <RightsForm key={place} page={page} onDone={() => setWriting(false)} /> : <RightsText page={page} />}
    </>
  )
}
