import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useNow } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { ProposedRule } from './letters.ts'
import { nameOfRule, setStep } from './rule-door.ts'

/** Prepared by the counsellor, set by the person under their own name: the house never learns where it came from. */
export function ProposedRuleView({ rule }: { rule: ProposedRule }) {
  const { t } = useWords()
  const now = useNow(60_000)
  const [state, setState] = useState<'open' | 'busy' | 'set'>('open')
  const [refusal, setRefusal] = useState<string | null>(null)
  const set = async () => {
    setState('busy')
    for (const step of rule.steps) {
      const said = await setStep(step, now)
      if (said === null) continue
      setRefusal(said || t('state.failed'))
      return setState('open')
    }
    setRefusal(null)
    setState('set')
  }
  return (
    <div className="sy-wall-ask">
      <p>{t('wall.rule')}</p>
      <ul>
        {rule.steps.map((step) => (
          <li key={step.from + step.until}>
            {nameOfRule(step, t).join(' · ')} <b>{t('wall.rule.from', { from: step.from, day: step.until })}</b>
          </li>
        ))}
      </ul>
      {rule.reviewOn && <p>{t('wall.rule.review', { day: rule.reviewOn })}</p>}
      <p className="sy-small sy-quiet">{t('wall.rule.why')}</p>
      {refusal && <p role="alert">{refusal}</p>}
      {state === 'set' ? (
        <p role="status">{t('wall.rule.is_set')}</p>
      ) : (
        <ActButton isBusy={state === 'busy'} onAct={() => void set()}>
          {t('wall.rule.set')}
        </ActButton>
      )}
    </div>
  )
}
