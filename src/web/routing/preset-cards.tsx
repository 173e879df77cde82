import type { Preset } from '#routing/protective/weights.ts'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { PriceTable } from './price-table.tsx'
import type { Made, Prices } from './prices.ts'
import type { Rule } from './rule-history.tsx'

type Props = { rule: Rule; prices: Prices; chosen: Preset | null; onChoose: (preset: Preset) => void }
const CARDS = ['neutral', 'guard', 'shield'] as const

const isMade = (it: Made | 'failed' | undefined): it is Made => it !== undefined && it !== 'failed'

/** Three rules with what each does and what it costs here, and what most centres do instead. */
export function PresetCards({ rule, prices, chosen, onChoose }: Props) {
  const { t } = useWords()
  const known = Object.values(prices).find(isMade)
  return (
    <section className="sy-modes-part" aria-labelledby="modes-presets">
      <h2 id="modes-presets">{t('modes.presets')}</h2>
      {known && (
        <p className="sy-small sy-quiet">
          {t('modes.presets.teach', {
            n: rule.house.agents,
            seats: Math.round(rule.house.seats * 100),
            weeks: rule.house.weeks,
            contacts: known.contactsADay,
          })}
        </p>
      )}
      <div className="sy-modes-cards">
        {CARDS.map((preset) => (
          <article key={preset} className={`sy-modes-card ${chosen === preset ? 'is-chosen' : ''}`}>
            <h3>
              {t(`modes.preset.${preset}`)}{' '}
              {rule.decides.preset === preset && <Tag tone="done">{t('modes.chosen.now')}</Tag>}
            </h3>
            <p className="sy-small">{t(`modes.does.${preset}`)}</p>
            <Price of={prices[preset]} />
            <Choose preset={preset} rule={rule} onChoose={onChoose} />
          </article>
        ))}
      </div>
      <div className="sy-modes-idle">
        <p className="sy-small">
          <strong>{t('modes.preset.longest-idle')}</strong> {t('modes.does.longest-idle')}
        </p>
        <Choose preset="longest-idle" rule={rule} onChoose={onChoose} />
      </div>
    </section>
  )
}

function Price({ of }: { of: Made | 'failed' | undefined }) {
  const { t } = useWords()
  if (of === undefined)
    return (
      <p className="sy-modes-working sy-hatched" role="status">
        {t('modes.working')}
      </p>
    )
  if (of === 'failed') return <p className="sy-modes-working sy-hatched">{t('modes.failed')}</p>
  return <PriceTable figures={of.figures} label={t(`modes.preset.${of.preset}`)} />
}

function Choose({ preset, rule, onChoose }: { preset: Preset; rule: Rule; onChoose: (preset: Preset) => void }) {
  const { t } = useWords()
  const live = rule.tried ? null : rule.decides.preset
  const locked = rule.tried ? t('modes.trial.first') : live === preset ? t('modes.chosen.now') : undefined
  return (
    <ActButton locked={locked} onAct={() => onChoose(preset)}>
      {t('modes.choose', { preset: t(`modes.preset.${preset}`) })}
    </ActButton>
  )
}
