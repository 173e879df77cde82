import './care-plans.css'
import { NumberInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'

/** On the floor: from how long a contact a card is asked for and why, and the way to the plans. */
export function FloorCare() {
  const { t } = useWords()
  const go = useNavigate()
  const { person } = useSession()
  const runs = person.role === 'lead' || person.role === 'manager'
  const tuning = useQuery({
    queryKey: ['tuning'],
    enabled: runs,
    meta: { topics: ['floor'] },
    staleTime: 300_000,
    queryFn: () => call('GET /api/care-cards/tuning', {}),
  })
  if (!runs) return null
  return (
    <section>
      <h2 className="sy-pane-head">{t('careplan.floor')}</h2>
      {tuning.data && (
        <p className="sy-caption sy-quiet">
          {t('careplan.tuning', { from: tuning.data.from, leads: tuning.data.leads, n: tuning.data.aDay })}
        </p>
      )}
      {tuning.data && person.role === 'manager' && (
        <CardsADay key={tuning.data.aDay} aDay={tuning.data.aDay} onSet={() => void tuning.refetch()} />
      )}
      <button type="button" className="sy-link sy-plan-way" onClick={() => void go({ to: '/care-plans' })}>
        {t('careplan.open')}
      </button>
    </section>
  )
}

function CardsADay({ aDay, onSet }: { aDay: number; onSet: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const [typed, setTyped] = useState<string | number>(aDay)
  const save = async () => {
    const n = Number(typed)
    if (Number.isInteger(n) && n !== aDay && (await act('PUT /api/care-cards/tuning', { aDay: n }))) onSet()
  }
  return (
    <NumberInput
      label={t('careplan.tuning.set')}
      min={0}
      max={40}
      allowDecimal={false}
      value={typed}
      onChange={setTyped}
      onBlur={() => void save()}
    />
  )
}
