import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { REASON_LEAST, type Rule } from './rule-history.tsx'

/** A day of too many, with its end beside it. */
export function Overload({ rule: { overload, closes, now } }: { rule: Rule }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const [reason, setReason] = useState('')
  const isShut = !closes || closes <= now
  const begin = async () => {
    if (await act('POST /api/routing-overload', { reason })) setReason('')
  }
  return (
    <section className="sy-modes-part" aria-labelledby="modes-overload">
      <h2 id="modes-overload">{t('modes.overload')}</h2>
      <p className="sy-small sy-quiet">{t('modes.overload.teach')}</p>
      {overload ? (
        <div className="sy-modes-row">
          <Tag tone="time">
            {t('modes.overload.on', { at: when.clock(overload.until), by: overload.by, reason: overload.reason })}
          </Tag>
          <ActButton onAct={() => void act('POST /api/routing-overload/end', {})}>{t('modes.overload.end')}</ActButton>
        </div>
      ) : (
        <div className="sy-modes-row">
          <TextInput
            label={t('modes.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ActButton
            locked={
              isShut
                ? t('modes.overload.closed')
                : reason.trim().length < REASON_LEAST
                  ? t('modes.reason.locked')
                  : undefined
            }
            onAct={() => void begin()}
          >
            {isShut ? t('modes.overload.closed') : t('modes.overload.begin', { at: when.clock(closes) })}
          </ActButton>
        </div>
      )}
    </section>
  )
}
