import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useNow, useSession } from '../../net/session.tsx'
import { usePresence } from '../../pages/live-data.ts'
import { fromLocalInput, toLocalInput } from '../../pages/promise-drafts.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { readClock } from '../../ui/clock-text.ts'

/** Until when I work today: before I go, what I cannot keep any more goes to somebody who can. */
export function ShiftEnd({ me, nextShift }: { me: string; nextShift: string }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const now = useNow(60_000)
  const { zone } = useSession()
  const presence = usePresence(me).data
  const [typed, setTyped] = useState('')
  const ends = presence?.shiftEndsAt && presence.shiftEndsAt > now ? presence.shiftEndsAt : null
  const clock = readClock(typed)
  const at = clock ? fromLocalInput(`${toLocalInput(now, zone).slice(0, 10)}T${clock}`, zone) : null
  if (!presence) return null
  return (
    <section className="sy-handed" aria-label={t('promises.shift')}>
      <p className="sy-small">
        {ends ? t('promises.shift.ends', { at: when.clock(ends) }) : t('promises.shift.unknown')}{' '}
        <span className="sy-quiet">{t('promises.shift.why', { at: when.full(nextShift) })}</span>
      </p>
      <div className="sy-dept-task-answer">
        <TextInput
          label={t('promises.shift')}
          inputMode="numeric"
          placeholder="18:00"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <ActButton
          locked={at && at > now ? undefined : t('promises.shift.choose')}
          onAct={() => {
            if (at) void act('PUT /api/presence', { state: presence.state, shiftEndsAt: at })
            setTyped('')
          }}
        >
          {t('promises.shift.set')}
        </ActButton>
      </div>
      <div className="sy-promise-panel-acts">
        <ActButton onAct={() => void act('PUT /api/presence', { state: 'away', forToday: true })}>
          {t('promises.shift.gone')}
        </ActButton>
      </div>
    </section>
  )
}
