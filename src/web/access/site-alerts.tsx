import './access.css'
import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { RaisedHandIcon } from '../ui/icons.ts'

type Answer = ApiOutput<'GET /api/site-alerts'>
type Alert = Answer['alerts'][number]
const MY_PLACE = 'sanying.counter'

const useAlerts = () =>
  useQuery({
    queryKey: ['site-alerts'],
    meta: { topics: ['site-alerts'] },
    queryFn: () => call('GET /api/site-alerts', {}),
  })

/** Wherever somebody who leads is in the house, they see where they are needed. It stays until somebody goes. */
export function SiteAlertBanner() {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const waiting = useAlerts().data?.alerts.find((it) => it.mayCome)
  if (!waiting) return null
  return (
    <div className="sy-site-alert" role="alert">
      <strong>{t('counter.alert', { place: waiting.place, name: waiting.by })}</strong>
      <time className="sy-small sy-quiet" dateTime={waiting.at}>
        {when.clock(waiting.at)}
      </time>
      <ActButton tone="primary" onAct={() => void act('POST /api/site-alerts/:id/coming', { id: waiting.id })}>
        {t('counter.coming')}
      </ActButton>
    </div>
  )
}

/** One press. The counter's name is kept on this device, so that nobody types in a fright. */
export function PressHere() {
  const { t } = useWords()
  const act = useDo()
  const known = useAlerts()
  const [place, setPlace] = useState(() => localStorage.getItem(MY_PLACE) ?? '')
  const press = async () => {
    localStorage.setItem(MY_PLACE, place.trim())
    await act('POST /api/site-alerts', { place: place.trim() })
  }
  return (
    <section className="sy-site-press" aria-label={t('counter.here')}>
      <Autocomplete
        label={t('counter.place')}
        data={known.data?.places ?? []}
        maxLength={80}
        value={place}
        onChange={setPlace}
      />
      <ActButton
        tone="help"
        icon={<RaisedHandIcon size={20} stroke={1.75} />}
        locked={place.trim() ? undefined : t('counter.place.locked')}
        onAct={() => void press()}
      >
        {t('counter.here')}
      </ActButton>
      <p className="sy-small sy-quiet">{t('counter.how')}</p>
      {known.data && known.data.alerts.length === 0 && <p className="sy-small">{t('counter.quiet')}</p>}
      {known.data?.alerts.map((it) => (
        <OneAlert key={it.id} it={it} />
      ))}
    </section>
  )
}

function OneAlert({ it }: { it: Alert }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  return (
    <div className="sy-turned" role="status">
      <strong>
        {it.place} <time dateTime={it.at}>{when.clock(it.at)}</time>
      </strong>
      <span>
        {it.came
          ? t('counter.comes', { name: it.came })
          : t('counter.asked', { names: it.asked.join(t('list.comma')) })}
      </span>
      {it.mayEnd && (
        <p>
          <ActButton onAct={() => void act('POST /api/site-alerts/:id/over', { id: it.id })}>
            {t('counter.over')}
          </ActButton>
        </p>
      )}
    </div>
  )
}
