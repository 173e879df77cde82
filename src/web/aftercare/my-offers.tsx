import { useState } from 'react'
import type { WordKey } from '#words.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { seat } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { COUNSELLING, type Mine, type OfferView } from './data.ts'

type Props = { offers: readonly OfferView[]; mine: Mine; mayTalk: boolean; onTalk: () => void }

/** Three big choices and two doors. Nothing here is a form, and nothing is asked about how anybody feels. */
export function NeedsNow({ offers, mine, mayTalk, onTalk }: Props) {
  const { t } = useWords()
  const act = useDo()
  const of = (kind: OfferView['kind']) => offers.find((it) => it.kind === kind)
  const [rest, change, legal] = [of('rest'), of('stop_or_switch'), of('legal')]
  const open = offers.filter((it) => it.choice === null)
  const { lengths } = mine
  return (
    <article className="sy-after-card is-care" aria-label={t('aftercare.title')}>
      <h2>{t('aftercare.title')}</h2>
      <div className="sy-after-three">
        {mayTalk && (
          <button type="button" className="sy-after-big" aria-keyshortcuts="L" onClick={onTalk}>
            {t('aftercare.talk.ask')} <small>{t('aftercare.talk.hint')}</small>
          </button>
        )}
        {rest && <Choice offer={rest} label="aftercare.rest" hint="aftercare.rest.hint" />}
        {change && <Choice offer={change} label="aftercare.switch" hint="aftercare.switch.hint" />}
      </div>
      <div className="sy-after-row">
        {legal && <Small offer={legal} />}
        <Counselling />
      </div>
      {open.length > 0 && (
        <div className="sy-after-row">
          <ActButton
            tone="quiet"
            onAct={() => {
              for (const it of open) void act('PUT /api/offers/:id/choice', { id: it.id, choice: 'not_now' })
            }}
          >
            {t('aftercare.all_not_now')}
          </ActButton>
        </div>
      )}
      <p className="sy-caption sy-quiet">
        {t('aftercare.why')}{' '}
        {t('aftercare.lengths', {
          l2: lengths.l2,
          l3: lengths.l3,
          why: lengths.because ?? t('aftercare.lengths.why'),
        })}
      </p>
    </article>
  )
}

function Choice({ offer, label, hint }: { offer: OfferView; label: WordKey; hint: WordKey }) {
  const { t } = useWords()
  const act = useDo()
  if (offer.choice === 'want')
    return (
      <div className="sy-after-choice is-settled">
        <strong>{t(label)}</strong>
        <Standing offer={offer} />
      </div>
    )
  return (
    <button
      type="button"
      className="sy-after-big"
      onClick={() => void act('PUT /api/offers/:id/choice', { id: offer.id, choice: 'want' })}
    >
      {t(label)} <small>{t(hint)}</small>
    </button>
  )
}

function Small({ offer }: { offer: OfferView }) {
  const { t } = useWords()
  const act = useDo()
  if (offer.choice === 'want')
    return (
      <span className="sy-after-row">
        <strong>{t('aftercare.legal')}</strong> <Standing offer={offer} />
      </span>
    )
  return (
    <ActButton onAct={() => void act('PUT /api/offers/:id/choice', { id: offer.id, choice: 'want' })}>
      {t('aftercare.legal')}
    </ActButton>
  )
}

/** How it stands, who did it and when, and every reason that was given for a no. */
function Standing({ offer }: { offer: OfferView }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const said = [
    [offer.firstBy, offer.firstBecause],
    [offer.secondBy, offer.secondBecause],
  ] as const
  return (
    <>
      <span className="sy-after-row">
        <Tag tone={offer.state === 'fulfilled' ? 'done' : 'line'}>{t(`aftercare.state.${offer.state}`)}</Tag>
        {offer.fulfilledAt && offer.fulfilledBy && offer.kind !== 'rest' && (
          <span className="sy-small sy-quiet">
            {t('aftercare.done_by', { name: offer.fulfilledBy, at: when.clock(offer.fulfilledAt) })}
          </span>
        )}
        {offer.dueAt && <span className="sy-small sy-quiet">{t('aftercare.due', { at: when.full(offer.dueAt) })}</span>}
      </span>
      {said.map(([name, why]) =>
        name && why ? (
          <p key={name} className="sy-small sy-after-words">
            {t('aftercare.said_no', { name, why })}
          </p>
        ) : null,
      )}
      {(offer.state === 'asked' || offer.state === 'second' || offer.state === 'granted') && (
        <ActButton tone="quiet" onAct={() => void act('PUT /api/offers/:id/choice', { id: offer.id, choice: 'no' })}>
          {t('aftercare.no')}
        </ActButton>
      )}
    </>
  )
}

export function Counselling() {
  const { t } = useWords()
  return (
    <span className="sy-after-row">
      <a className="sy-act" href={`${seat(location.pathname)}${COUNSELLING}`}>
        {t('aftercare.counselling')}
      </a>
      <span className="sy-caption sy-quiet">{t('aftercare.counselling.why')}</span>
    </span>
  )
}

const hiddenKey = (day: number) => `sanying.follow-up.${day}`

/** The third, the fourteenth, the thirtieth day. Put away on this device; the house never learns that it was. */
export function FollowUp({ day, mayTalk, onTalk }: { day: number; mayTalk: boolean; onTalk: () => void }) {
  const { t } = useWords()
  const [isAway, setAway] = useState(() => sessionStorage.getItem(hiddenKey(day)) !== null)
  if (isAway) return null
  return (
    <article className="sy-after-card">
      <p>{t('aftercare.follow_up', { n: day })}</p>
      <div className="sy-after-row">
        {mayTalk && <ActButton onAct={onTalk}>{t('aftercare.talk.ask')}</ActButton>}
        <Counselling />
        <ActButton
          tone="quiet"
          onAct={() => {
            sessionStorage.setItem(hiddenKey(day), '')
            setAway(true)
          }}
        >
          {t('aftercare.hide')}
        </ActButton>
        <span className="sy-caption sy-quiet">{t('aftercare.hide.why')}</span>
      </div>
    </article>
  )
}
