import './offers.css'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow, useSession } from '../net/session.tsx'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ActButton } from '../ui/act-button.tsx'

type Offer = NonNullable<ApiOutput<'GET /api/my-offer'>['offer']>

/** On whichever page somebody is: a contact they are asked to take, or whether they are still here. */
export function OfferCard() {
  const { person } = useSession()
  const mine = useQuery({
    queryKey: ['my-offer'],
    meta: { topics: [`person:${person.id}`] },
    queryFn: () => call('GET /api/my-offer', {}),
  })
  if (mine.data?.offer) return <Asked key={mine.data.offer.id} offer={mine.data.offer} />
  return mine.data?.stillHere ? <StillHere /> : null
}

function Asked({ offer }: { offer: Offer }) {
  const { t, language } = useWords()
  const act = useDo()
  const go = useNavigate()
  const queries = useQueryClient()
  const now = Date.parse(useNow())
  const left = Math.ceil((Date.parse(offer.until) - now) / 1000)
  const waited = Math.max(0, Math.floor((now - Date.parse(offer.waitingSince)) / 1000))
  const accept = useCallback(async () => {
    const taken = await act('POST /api/offers/:id/accept', { id: offer.id })
    await queries.invalidateQueries()
    if (taken?.contact) void go({ to: '/live' })
  }, [act, go, offer.id, queries])
  const decline = async () => {
    await act('POST /api/offers/:id/decline', { id: offer.id })
    await queries.invalidateQueries({ queryKey: ['my-offer'] })
  }
  const actions = useMemo(
    () => [action({ name: 'offer.accept', key: 'Enter', label: 'offers.accept', run: () => void accept() })],
    [accept],
  )
  useActions(actions)
  if (left <= 0) return null
  return (
    <aside className="sy-offer" aria-label={t('offers.title')}>
      <strong role="status" aria-live="polite">
        {t('offers.title')}
      </strong>
      <span className="sy-offer-who">
        <span>{t(`page.channel.${offer.channel}`)}</span>
        <span>{offer.queue[language]}</span>
        <span>{t(`offers.language.${offer.language}`)}</span>
        <span>
          {waited < 60
            ? t('offers.waited.seconds', { n: waited })
            : t('offers.waited.minutes', { n: Math.floor(waited / 60) })}
        </span>
      </span>
      {offer.owed && <span className="sy-offer-owed">{t('offers.owed', offer.owed)}</span>}
      <progress
        className="sy-offer-left"
        aria-label={t('offers.left.bar')}
        max={Math.max(1, Math.round((Date.parse(offer.until) - Date.parse(offer.at)) / 1000))}
        value={left}
      />
      <span className="sy-small sy-quiet">{t('offers.left', { n: left })}</span>
      <span className="sy-offer-acts">
        <ActButton tone="primary" shortcut="Enter" onAct={() => void accept()}>
          {t('offers.accept')}
        </ActButton>
        <ActButton onAct={() => void decline()}>{t('offers.decline')}</ActButton>
      </span>
      <span className="sy-small sy-quiet">{t('offers.decline.why')}</span>
    </aside>
  )
}

function StillHere() {
  const { t } = useWords()
  const act = useDo()
  return (
    <aside className="sy-offer" aria-label={t('offers.still_here')}>
      <strong role="status" aria-live="polite">
        {t('offers.still_here')}
      </strong>
      <span>{t('offers.still_here.why')}</span>
      <span className="sy-offer-acts">
        <ActButton tone="primary" onAct={() => void act('PUT /api/presence', { state: 'available' })}>
          {t('offers.here')}
        </ActButton>
      </span>
    </aside>
  )
}
