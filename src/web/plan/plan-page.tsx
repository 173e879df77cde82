import './plan.css'
import { useState } from 'react'
import type { Backwards } from '#routing/asking/backwards.ts'
import { FIRST, type PlanInputs } from '#routing/asking/inputs.ts'
import type { Outcome } from '#routing/asking/plan.ts'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { RoutingTabs } from '../routing/routing-tabs.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState, ErrorState } from '../ui/states.tsx'
import { AskForm, Leasts } from './plan-ask.tsx'
import { PlanForm } from './plan-form.tsx'
import { KeptPlans } from './plan-kept.tsx'
import { PlanResult } from './plan-result.tsx'
import { isWhole } from './plan-said.ts'
import { type Running, usePlanner } from './use-planner.ts'

/** The same numbers give the same answer, today and when somebody else tries them. */
const SEED = 1

export type Shown = { inputs: PlanInputs; outcome: Outcome; seed: number; kept: string | null }

/** What a day would be like: longest-idle always beside, ranges always there, and the other way round, how few will do. */
export function PlanPage() {
  const { t } = useWords()
  const { person } = useSession()
  const [inputs, setInputs] = useState<PlanInputs>(FIRST)
  const [shown, setShown] = useState<Shown | null>(null)
  const [least, setLeast] = useState<{ answer: Backwards; inputs: PlanInputs } | null>(null)
  const planner = usePlanner({
    onPlan: (outcome, order) => setShown({ inputs: order.inputs, outcome, seed: order.seed, kept: null }),
    onAsk: (answer, order) => setLeast({ answer, inputs: order.inputs }),
  })
  const locked = isWhole(inputs) ? undefined : t('whatif.invalid')
  return (
    <ScreenFrame title={t('whatif.title')} end={<span className="sy-who">{person.name}</span>}>
      <RoutingTabs here="plan" />
      <div className="sy-whatif">
        <div className="sy-whatif-given">
          <PlanForm inputs={inputs} onChange={setInputs} />
          <div className="sy-whatif-run">
            <ActButton tone="primary" locked={locked} onAct={() => planner.run({ kind: 'plan', inputs, seed: SEED })}>
              {t('whatif.run')}
            </ActButton>
          </div>
        </div>
        <div className="sy-whatif-answer">
          {planner.running && <Working running={planner.running} onStop={planner.stop} />}
          {planner.hasFailed && <ErrorState what={t('whatif.failed')} />}
          {shown ? (
            <PlanResult shown={shown} onKept={(id) => setShown({ ...shown, kept: id })} />
          ) : (
            <EmptyState title={t('whatif.empty')} teach={t('whatif.empty.teach')} />
          )}
          <AskForm locked={locked} onAsk={(limits) => planner.run({ kind: 'ask', inputs, limits, seed: SEED })}>
            {least && <Leasts {...least} />}
          </AskForm>
          <KeptPlans
            onOpen={(it) => {
              setInputs(it.inputs)
              setShown(it)
            }}
          />
        </div>
      </div>
    </ScreenFrame>
  )
}

function Working({ running, onStop }: { running: Running; onStop: () => void }) {
  const { t } = useWords()
  const { done, of } = running.progress
  return (
    <div className="sy-whatif-working">
      <label>
        <span>{t('whatif.running')}</span>
        <progress value={done} max={of} />
      </label>
      <ActButton onAct={onStop}>{t('whatif.stop')}</ActButton>
    </div>
  )
}
