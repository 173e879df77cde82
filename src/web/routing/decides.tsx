import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { Tag } from '../ui/tag.tsx'
import type { Rule } from './rule-history.tsx'

/** What decides at this moment, in plain words, since when and by whom. */
export function Decides({ rule }: { rule: Rule }) {
  const { t } = useWords()
  const when = useWhen()
  const { decides, fellBack, resting } = rule
  return (
    <section className="sy-modes-part" aria-labelledby="modes-now">
      <h2 id="modes-now">{t('modes.now')}</h2>
      <div className="sy-modes-now">
        <p className="sy-modes-name">{t(`modes.preset.${decides.preset}`)}</p>
        <p>{t(`modes.does.${decides.preset}`)}</p>
        <p className="sy-small sy-quiet">
          {decides.rule
            ? t('modes.since', { at: when.full(decides.rule.from), by: decides.rule.by, reason: decides.rule.reason })
            : t('modes.first')}
        </p>
        <Tried rule={rule} />
        {fellBack && (
          <p className="sy-modes-note">
            {t('modes.fell', {
              at: when.full(fellBack.since),
              n: fellBack.contacts,
              auc: fellBack.auc.toFixed(2),
            })}
          </p>
        )}
      </div>
      <p className="sy-small sy-quiet">{t('modes.gates')}</p>
      {resting.length > 0 && (
        <p className="sy-modes-note">
          {t('modes.resting', { names: resting.join(', ') })}{' '}
          <span className="sy-small sy-quiet">{t('modes.resting.note')}</span>
        </p>
      )}
    </section>
  )
}

function Tried({ rule: { tried } }: { rule: Rule }) {
  const { t } = useWords()
  const when = useWhen()
  if (!tried) return null
  const preset = t(`modes.preset.${tried.rule.preset}`)
  if (tried.rule.mode === 'shadow')
    return <Tag tone="dashed">{t('modes.shadow.runs', { preset, at: when.full(tried.rule.from) })}</Tag>
  if (!tried.today)
    return <Tag tone="dashed">{t('modes.switchback.waits', { preset, at: when.full(tried.rule.from) })}</Tag>
  return <Tag tone="act">{t(`modes.switchback.${tried.today}`, { preset })}</Tag>
}
