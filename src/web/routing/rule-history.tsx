import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { PriceTable } from './price-table.tsx'

export type Rule = ApiOutput<'GET /api/routing-rule'>
export const REASON_LEAST = 6
type Saved = Rule['history'][number]

/** Every rule that ever decided or was tried: who, when, why, the price that was seen, and how it ended. */
export function RuleHistory({ rule }: { rule: Rule }) {
  const { t } = useWords()
  return (
    <section className="sy-modes-part" aria-labelledby="modes-history">
      <h2 id="modes-history">{t('modes.history')}</h2>
      {rule.history.length === 0 && <p className="sy-small sy-quiet">{t('modes.history.none')}</p>}
      <ul className="sy-modes-history">
        {rule.history.map((it) => (
          <One key={it.id} it={it} trialRuns={rule.tried !== null} before={beforeOf(rule, it)} />
        ))}
      </ul>
    </section>
  )
}

/** What decides once this has ended: the rule under a trial, or what the house began with. */
function beforeOf(rule: Rule, it: Saved): Saved['preset'] {
  const live = rule.history.find((each) => each.mode === 'live' && each.endedAt === null && each.id !== it.id)
  return live?.preset ?? 'neutral'
}

function One({ it, trialRuns, before }: { it: Saved; trialRuns: boolean; before: Saved['preset'] }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <li>
      <p>
        <strong>{t(`modes.preset.${it.preset}`)}</strong>{' '}
        <span className="sy-label">{t('modes.version', { n: it.version })}</span>{' '}
        <Tag tone={it.endedAt ? 'line' : it.mode === 'live' ? 'done' : 'dashed'}>{t(`modes.mode.${it.mode}`)}</Tag>
      </p>
      <p className="sy-small">{t('modes.saved', { at: when.full(it.savedAt), by: it.by, reason: it.reason })}</p>
      {it.endedAt && (
        <p className="sy-small sy-quiet">
          {t('modes.ended', { at: when.full(it.endedAt), by: it.endedBy ?? '', reason: it.endedBecause ?? '' })}
        </p>
      )}
      <details>
        <summary className="sy-small">{t('modes.price.shown')}</summary>
        <PriceTable figures={it.price.figures} label={t('modes.price.shown')} />
      </details>
      {!it.endedAt && <End it={it} before={before} locked={it.mode === 'live' && trialRuns} />}
    </li>
  )
}

function End({ it, before, locked }: { it: Saved; before: Saved['preset']; locked: boolean }) {
  const { t } = useWords()
  const act = useDo()
  const [reason, setReason] = useState('')
  const why = locked
    ? t('modes.trial.first')
    : reason.trim().length < REASON_LEAST
      ? t('modes.reason.locked')
      : undefined
  return (
    <div className="sy-modes-row">
      <TextInput label={t('modes.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <ActButton locked={why} onAct={() => void act('POST /api/routing-rules/:id/end', { id: it.id, reason })}>
        {t(it.mode === 'live' ? 'modes.end' : 'modes.end.trial')}
      </ActButton>
      <span className="sy-small sy-quiet">{t('modes.end.then', { preset: t(`modes.preset.${before}`) })}</span>
    </div>
  )
}
