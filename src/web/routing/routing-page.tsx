import './routing.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Preset } from '#routing/protective/weights.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { Comparison } from './comparison.tsx'
import { Decides } from './decides.tsx'
import { Monitors } from './monitors.tsx'
import { Overload } from './overload.tsx'
import { PresetCards } from './preset-cards.tsx'
import { type PriceOf, usePrices } from './prices.ts'
import { RoutingTabs } from './routing-tabs.tsx'
import { RuleForm } from './rule-form.tsx'
import { type Rule, RuleHistory } from './rule-history.tsx'

const PRICED_PRESETS: readonly Preset[] = ['neutral', 'guard', 'shield', 'longest-idle']

/** Which rule decides whom a contact goes to, what each costs here, and what came of trying another. */
export function RoutingPage() {
  const { t } = useWords()
  const { person } = useSession()
  const rule = useQuery({
    queryKey: ['routing-rule'],
    meta: { topics: ['routing-rule'] },
    queryFn: () => call('GET /api/routing-rule', {}),
  })
  return (
    <ScreenFrame className="sy-modes" title={t('modes.title')} end={<span className="sy-who">{person.name}</span>}>
      <RoutingTabs here="routing" />
      {rule.isPending && <LoadingState rows={5} />}
      {rule.isError && <ErrorState what={t('state.failed')} onRetry={() => void rule.refetch()} />}
      {rule.data && <RoutingView rule={rule.data} />}
    </ScreenFrame>
  )
}

/** A plan that was kept leads here with its preset. */
function presetOfLink(): Preset | null {
  const named = new URLSearchParams(location.search).get('preset')
  return PRICED_PRESETS.find((preset) => preset === named) ?? null
}

/** `priceOf`: where a price comes from; left out, it is worked out here, off the page. */
export function RoutingView({ rule, priceOf }: { rule: Rule; priceOf?: PriceOf }) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<Preset | null>(presetOfLink)
  const prices = usePrices(rule.house, PRICED_PRESETS, priceOf)
  const made = chosen ? prices[chosen] : undefined
  return (
    <div className="sy-modes-paper">
      <p className="sy-modes-truth">
        <strong>{t('modes.truth')}</strong> <span className="sy-quiet">{t('modes.truth.less')}</span>
      </p>
      <Decides rule={rule} />
      <Overload rule={rule} />
      <PresetCards rule={rule} prices={prices} chosen={chosen} onChoose={setChosen} />
      {chosen && (
        <RuleForm
          key={chosen}
          preset={chosen}
          at={rule.now}
          price={made === 'failed' ? undefined : made}
          onDone={() => setChosen(null)}
        />
      )}
      <Monitors of={rule.monitors} />
      <Comparison />
      <RuleHistory rule={rule} />
    </div>
  )
}
