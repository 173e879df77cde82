import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useSession } from '../net/session.tsx'
import { dayAndClock } from '../theme/when.ts'
import { ActButton } from '../ui/act-button.tsx'
import { MomentInput } from '../ui/moment-input.tsx'
import type { DeskView } from './desk-case.tsx'
import { shortName } from './desk-page.tsx'
import { type Held, named } from './held.ts'

type Props = { held: Held; desk: DeskView; onChanged: () => void }
const MINUTES = 30

export function DeskTimes({ held, desk, onChanged }: Props) {
  const { t, language } = useWords()
  const { zone } = useSession()
  const act = useDo()
  const [when, setWhen] = useState('')
  const at = Number.isNaN(Date.parse(when)) ? null : new Date(when).toISOString()
  const offer = async () => {
    if (at && (await act('POST /api/confidential/times', { at: [at], minutes: MINUTES }, named(held)))) onChanged()
  }
  const withdraw = async (id: string) => {
    if (await act('DELETE /api/confidential/times/:id', { id }, named(held))) onChanged()
  }
  const met = async (id: string) => {
    if (await act('PUT /api/confidential/times/:id/held', { id }, named(held))) onChanged()
  }
  return (
    <section className="sy-wall-part" aria-label={t('confidential.times')}>
      <h2>{t('confidential.times')}</h2>
      <div className="sy-wall-acts">
        <MomentInput label={t('confidential.times.when')} value={when} onChange={setWhen} />
        <ActButton locked={at ? undefined : t('confidential.times.missing')} onAct={() => void offer()}>
          {t('confidential.times.add')}
        </ActButton>
      </div>
      {desk.times.length === 0 && <p className="sy-quiet">{t('confidential.times.none')}</p>}
      <ul className="sy-wall-rows">
        {desk.times.map((it) => (
          <li key={it.id}>
            <b>{dayAndClock(it.at, zone, language)}</b>
            {it.case ? (
              <span>{t('confidential.case', { name: shortName(it.case) })}</span>
            ) : (
              <span className="sy-quiet">{t('confidential.times.free')}</span>
            )}
            {it.held && <span className="sy-quiet">{t('confidential.times.held')}</span>}
            {!it.case && it.at > desk.now && (
              <ActButton tone="quiet" onAct={() => void withdraw(it.id)}>
                {t('confidential.times.withdraw')}
              </ActButton>
            )}
            {it.case && !it.held && it.at <= desk.now && (
              <ActButton tone="quiet" onAct={() => void met(it.id)}>
                {t('confidential.times.held')}
              </ActButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
