import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { ActButton } from '../../ui/act-button.tsx'
import type { DemandActs, DemandsView, DemandView } from './demand-view.ts'

/** Offered once, by a person who judged the customer calm. Either answer is written down and judged by nobody. */
export function PerspectiveCard({ demand, view, acts }: { demand: DemandView; view: DemandsView; acts: DemandActs }) {
  const { t } = useWords()
  const [variant, setVariant] = useState(view.perspectives[0]?.variant ?? 'family')
  const words = view.perspectives.find((it) => it.variant === variant)?.words ?? ''
  const { perspective } = demand
  return (
    <section className="sy-perspective" aria-label={t('perspective.title')}>
      <h5>
        {t('perspective.title')} <span className="sy-quiet">{t('perspective.free')}</span>
      </h5>
      {demand.perspectiveLock && <p className="sy-quiet">{t(demand.perspectiveLock as 'perspective.vulnerable')}</p>}
      {!demand.perspectiveLock && !perspective && (
        <>
          <NativeSelect
            size="xs"
            label={t('perspective.variant')}
            value={variant}
            data={view.perspectives.map((it) => ({ value: it.variant, label: t(`perspective.variant.${it.variant}`) }))}
            onChange={(event) =>
              setVariant(view.perspectives.find((it) => it.variant === event.currentTarget.value)?.variant ?? 'family')
            }
          />
          <p className="sy-say-sentence" lang={view.language}>
            {words}
          </p>
          <ActButton onAct={() => void acts.offer(demand.id, variant)}>{t('perspective.said')}</ActButton>
        </>
      )}
      {perspective && (
        <>
          <p className="sy-say-sentence" lang={view.language}>
            {perspective.words}
          </p>
          {perspective.answer ? (
            <p className="sy-small">{t(`perspective.${perspective.answer}`)}</p>
          ) : (
            <div className="sy-case-form-acts">
              <ActButton onAct={() => void acts.answer(demand.id, 'accepted')}>{t('perspective.accepted')}</ActButton>
              <ActButton onAct={() => void acts.answer(demand.id, 'rejected')}>{t('perspective.rejected')}</ActButton>
            </div>
          )}
        </>
      )}
    </section>
  )
}
