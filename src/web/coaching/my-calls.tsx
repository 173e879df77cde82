import { Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { lengthOf } from '../theme/when.ts'
import { ActButton } from '../ui/act-button.tsx'
import { CoachingPart } from './coaching-part.tsx'
import type { Peers } from './my-peers.tsx'
import { useDoHere, useOwn } from './use-ask.ts'

/** Calls that are looked at again: one's own, and those a colleague has opened to me. */
export function MyCalls({ peers }: { peers: Peers }) {
  const { t, language } = useWords()
  const when = useWhen()
  const now = useNow(60_000)
  const act = useDoHere()
  const go = useNavigate()
  const list = useOwn('GET /api/call-reviews', {})
  const [contact, setContact] = useState<string | null>(null)
  if (!list.data) return null
  const { reviews, mayOpen } = list.data
  const beside = peers.pairings.filter((it) => it.iAm === 'person' && it.state === 'agreed' && it.notBefore <= now)
  const show = (id: string) => void go({ to: '/coaching/calls/$id', params: { id } })
  const open = async (pairing: string | null) => {
    const made = contact && (await act('POST /api/call-reviews', { contact, pairing }))
    if (made) show(made.id)
  }
  const chosen = contact ? undefined : t('growth.calls.choose')
  return (
    <CoachingPart title={t('growth.calls.title')} teach={t('growth.calls.teach')}>
      <ul className="sy-coaching-list">
        {reviews.map((it) => (
          <li key={it.id} className="sy-coaching-card">
            <button type="button" className="sy-link" onClick={() => show(it.id)}>
              {it.mine ? t('growth.calls.mine') : t('growth.calls.of', { name: it.agent.name })}{' '}
              {when.full(it.contactAt)}
            </button>
            <span className="sy-small sy-quiet">
              {it.topic[language]} · {t('growth.calls.notes', { n: it.notes })}
              {it.mine && it.peer && ` · ${it.peer.name}`}
            </span>
          </li>
        ))}
      </ul>
      {mayOpen.length === 0 && reviews.length === 0 && <p className="sy-small sy-quiet">{t('growth.calls.none')}</p>}
      {mayOpen.length > 0 && (
        <div className="sy-coaching-form">
          <Select
            label={t('growth.calls.choose')}
            data={mayOpen.map((it) => ({
              value: it.contact,
              label: `${when.full(it.at)} · ${it.topic[language] ?? ''} · ${lengthOf(it.seconds)}`,
            }))}
            value={contact}
            onChange={setContact}
          />
          <div className="sy-coaching-acts">
            <ActButton locked={chosen} onAct={() => void open(null)}>
              {t('growth.calls.open')}
            </ActButton>
            {beside.map((it) => (
              <ActButton key={it.id} tone="primary" locked={chosen} onAct={() => void open(it.id)}>
                {t('growth.calls.open.with', { name: it.peer.name })}
              </ActButton>
            ))}
          </div>
        </div>
      )}
    </CoachingPart>
  )
}
