import { NumberInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Backwards, Least, Limits } from '#routing/asking/backwards.ts'
import type { PlanInputs } from '#routing/asking/inputs.ts'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { rounded } from './plan-said.ts'

const ASKED = ['serviceLevel', 'worstDay', 'p95Wait', 'backToBack'] as const
type Asked = (typeof ASKED)[number]
/** Seconds are seconds; everything else is asked for in a hundred. */
const TIMES: Readonly<Record<Asked, number>> = { serviceLevel: 100, worstDay: 100, p95Wait: 1, backToBack: 100 }
const MOST: Readonly<Record<Asked, number>> = { serviceLevel: 99, worstDay: 99, p95Wait: 3600, backToBack: 100 }

type Props = { locked: string | undefined; onAsk: (limits: Limits) => void; children: ReactNode }

/** What must hold, and how few people and seats do it. */
export function AskForm({ locked, onAsk, children }: Props) {
  const { t } = useWords()
  const [limits, setLimits] = useState<Limits>({ serviceLevel: 0.8, worstDay: null, p95Wait: null, backToBack: null })
  const isOpen = ASKED.every((name) => limits[name] === null)
  return (
    <section className="sy-whatif-card" aria-label={t('whatif.ask')}>
      <h2>{t('whatif.ask')}</h2>
      <p className="sy-small sy-quiet">{t('whatif.ask.why')}</p>
      <div className="sy-whatif-limits">
        {ASKED.map((name) => (
          <NumberInput
            key={name}
            label={t(`whatif.ask.${name}`)}
            value={limits[name] === null ? '' : Number((limits[name] * TIMES[name]).toFixed(2))}
            onChange={(given) =>
              setLimits({ ...limits, [name]: typeof given === 'number' ? given / TIMES[name] : null })
            }
            min={0}
            max={MOST[name]}
            clampBehavior="strict"
          />
        ))}
      </div>
      <div className="sy-whatif-run">
        <ActButton locked={locked ?? (isOpen ? t('whatif.ask.none') : undefined)} onAct={() => onAsk(limits)}>
          {t('whatif.ask.run')}
        </ActButton>
      </div>
      <div role="status">{children}</div>
    </section>
  )
}

export function Leasts({ answer }: { answer: Backwards; inputs: PlanInputs }) {
  const { t } = useWords()
  return (
    <ul className="sy-whatif-lines">
      <li>
        <OneLeast it={answer.heads} not="whatif.least.not.heads" says="whatif.least.heads" />
      </li>
      {answer.seats && (
        <li>
          <OneLeast it={answer.seats} not="whatif.least.not.seats" says="whatif.least.seats" />
          {answer.seats.at && (
            <span className="sy-small sy-quiet">
              {' '}
              {t('whatif.little', { n: Math.round(answer.seats.at.seatsByLittle * 100) })}
            </span>
          )}
        </li>
      )}
      {answer.both && (
        <li>
          <OneLeast it={answer.both} not="whatif.least.not.heads" says="whatif.least.both" />
        </li>
      )}
    </ul>
  )
}

type Says = 'whatif.least.heads' | 'whatif.least.seats' | 'whatif.least.both'
type Not = 'whatif.least.not.heads' | 'whatif.least.not.seats'

function OneLeast({ it, not, says }: { it: Least; not: Not; says: Says }) {
  const { t } = useWords()
  if (!it.at) return <>{t(not, { most: it.mostTried })}</>
  const { heads, seats, recovery, serviceLevel, worstDay, backToBack } = it.at
  return (
    <>
      {t(says, {
        heads,
        rests: Math.round(recovery.heads),
        roster: Math.ceil(heads + recovery.heads),
        seats: Math.round(seats * 100),
        n: rounded(serviceLevel, 'share'),
        worst: rounded(worstDay, 'share'),
        b2b: backToBack === null ? '–' : rounded(backToBack, 'share'),
      })}
      {!it.isMonotone && <span className="sy-small sy-quiet"> {t('whatif.least.uneven')}</span>}
    </>
  )
}
