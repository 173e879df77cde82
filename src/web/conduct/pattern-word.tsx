import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { SumAnswer } from './one-pattern.tsx'

/** Both limbs, or why not. What a first person wrote need not be written again by the second. */
export function PatternWord({ customer, sum }: { customer: string; sum: SumAnswer }) {
  const { t } = useWords()
  const act = useDo()
  const [beyondNormal, setBeyond] = useState('')
  const [harm, setHarm] = useState('')
  const [because, setBecause] = useState<string | null>(null)
  const base = { id: customer, kind: sum.kind, subject: sum.subject }
  const ready = sum.half !== null || (beyondNormal.trim() !== '' && harm.trim() !== '')
  const confirm = () =>
    void act('POST /api/customers/:id/patterns/words', { ...base, confirms: true, beyondNormal, harm })
  const deny = () =>
    void act('POST /api/customers/:id/patterns/words', { ...base, confirms: false, because: because ?? '' })
  return (
    <div className="sy-pattern-word">
      <Textarea
        label={t('pattern.beyond')}
        autosize
        value={beyondNormal}
        onChange={(event) => setBeyond(event.currentTarget.value)}
      />
      <Textarea
        label={t('pattern.harm')}
        autosize
        value={harm}
        onChange={(event) => setHarm(event.currentTarget.value)}
      />
      <p className="sy-small sy-quiet">{t('pattern.follows')}</p>
      {because !== null && (
        <Textarea
          autoFocus
          label={t('pattern.why_not')}
          autosize
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
      )}
      <div className="sy-pattern-acts">
        {because === null && (
          <ActButton tone="primary" locked={ready ? undefined : t('pattern.limbs_first')} onAct={confirm}>
            {t(sum.kind === 'pressure' && !sum.half ? 'pattern.confirm.half' : 'pattern.confirm')}
          </ActButton>
        )}
        <ActButton
          locked={because !== null && because.trim() === '' ? t('pattern.why_not') : undefined}
          onAct={() => (because === null ? setBecause('') : deny())}
        >
          {t('pattern.deny')}
        </ActButton>
      </div>
    </div>
  )
}
