import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useNow } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { ProposedRule } from './letters.ts'
import { nameOfRule, shieldOf } from './rule-door.ts'

/** Prepared by the counsellor, set by the person under their own name: the house never learns where it came from. */
export function ProposedRuleView({ rule }: { rule: ProposedRule }) {
  const { t } = useWords()
  const now = useNow(60_000)
  const act = useDo()
  const [state, setState] = useState<'open' | 'busy' | 'set'>('open')
  const set = async () => {
    setState('busy')
    for (const step of rule.steps)
      if (!(await act('POST /api/my-shields', shieldOf(step, now)))) return setState('open')
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
