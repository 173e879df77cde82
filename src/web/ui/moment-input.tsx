import { TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useWords } from '../i18n.ts'
import { readClock } from './clock-text.ts'

type Props = { label: string; value: string; onChange: (value: string) => void }

/** A day and a time on a clock of twenty-four hours; the browser's own field asks an English reader for AM or PM. */
export function MomentInput({ label, value, onChange }: Props) {
  const { t } = useWords()
  const [day = '', clock = ''] = value.split('T')
  const [typed, setTyped] = useState<string | null>(null)
  const times = useId()
  const keep = () => {
    const read = readClock(typed ?? clock)
    if (read && day) onChange(`${day}T${read}`)
    setTyped(null)
  }
  return (
    <div className="sy-moment">
      <TextInput
        type="date"
        label={label}
        value={day}
        onChange={(event) => onChange(`${event.currentTarget.value}T${clock || '17:00'}`)}
      />
      <TextInput
        label={t('moment.clock')}
        inputMode="numeric"
        placeholder="17:00"
        list={times}
        value={typed ?? clock.slice(0, 5)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      <datalist id={times}>
        {['10:00', '12:00', '14:00', '16:00', '17:00', '18:00', '20:00'].map((time) => (
          <option key={time} value={time} />
        ))}
      </datalist>
    </div>
  )
}
