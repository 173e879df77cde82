import './register.css'
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { RegisterCounts } from './register-counts.tsx'
import { RegisterFigures } from './register-figures.tsx'
import { RegisterOutcome } from './register-outcome.tsx'
import { RegisterPeople } from './register-people.tsx'

const DAYS = [28, 90, 180] as const
const SEE_OUTCOME: ReadonlySet<string> = new Set(['manager', 'executive'])
const SEE_PEOPLE: ReadonlySet<string> = new Set(['manager', 'lead'])

/** What came of it: how often, what was decided and what followed, and whether anything that was done changed it. */
export function RegisterPart() {
  const { t } = useWords()
  const { person } = useSession()
  const [days, setDays] = useState<number>(90)
  return (
    <div className="sy-register">
      <div className="sy-register-head">
        <SegmentedControl
          size="xs"
          aria-label={t('register.days')}
          value={`${days}`}
          data={DAYS.map((n) => ({ value: `${n}`, label: t('register.days.n', { n }) }))}
          onChange={(value) => setDays(Number(value))}
        />
      </div>
      <RegisterFigures days={days} />
      <RegisterCounts days={days} />
      {SEE_OUTCOME.has(person.role) && <RegisterOutcome />}
      {SEE_PEOPLE.has(person.role) && <RegisterPeople days={days} />}
    </div>
  )
}
