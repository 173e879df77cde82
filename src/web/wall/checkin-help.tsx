import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { HELP_LINES } from '#eap/risk/help-lines.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { Offered } from './checkin-data.ts'
import { seal } from './keyring.ts'

/** At once, on the person's own screen. Seeing it sends nothing and leaves nothing. */
export function CheckinHelp({ standBy, onBack }: { standBy: Offered['standBy']; onBack: () => void }) {
  const { t } = useWords()
  return (
    <div className="sy-checkin-help" role="alert">
      <h3>{t('risk.title')}</h3>
      <p>{t('risk.warm')}</p>
      <HelpLines />
      {standBy ? <CallMe standBy={standBy} /> : <p className="sy-quiet">{t('risk.nobody')}</p>}
      <ActButton tone="quiet" onAct={onBack}>
        {t('risk.back')}
      </ActButton>
    </div>
  )
}

export function HelpLines() {
  const { t, language } = useWords()
  const { asOf, check, lines } = HELP_LINES[language]
  return (
    <div>
      <ul className="sy-checkin-lines">
        {lines.map(({ number, says }) => (
          <li key={number}>
            <a href={`tel:${number.replaceAll(' ', '')}`}>{number}</a> <span>{t(says)}</span>
          </li>
        ))}
      </ul>
      {check && <p className="sy-caption sy-quiet">{t('risk.asof', { asof: asOf })}</p>}
    </div>
  )
}

/** The press is the yes. What is written is sealed to those who stand by, here, before it leaves. */
function CallMe({ standBy }: { standBy: NonNullable<Offered['standBy']> }) {
  const { t } = useWords()
  const act = useDo()
  const [where, setWhere] = useState('')
  const [minutes, setMinutes] = useState<number | null>(null)
  const send = async () => {
    const sealed = await seal(where, standBy.recipients)
    const sent = await act('POST /api/checkins/calls', { sealed, yes: true })
    if (sent) setMinutes(sent.minutes)
  }
  if (minutes !== null) return <p role="status">{t('risk.call.sent', { n: minutes })}</p>
  return (
    <div className="sy-checkin-call">
      <h3>{t('risk.call')}</h3>
      <TextInput
        label={t('risk.call.where')}
        description={t('risk.call.hint')}
        value={where}
        autoComplete="off"
        onChange={(event) => setWhere(event.currentTarget.value)}
      />
      <p className="sy-small sy-quiet">{t('risk.call.consent', { n: standBy.minutes })}</p>
      <ActButton
        tone="help"
        locked={where.trim() === '' ? t('risk.call.where_first') : undefined}
        onAct={() => void send()}
      >
        {t('risk.call.send')}
      </ActButton>
    </div>
  )
}
