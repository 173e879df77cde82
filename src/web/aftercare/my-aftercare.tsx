import './aftercare.css'
import { useMemo, useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useSession } from '../net/session.tsx'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { CareIcon } from '../ui/icons.ts'
import { AskTalk } from './ask-talk.tsx'
import { CareTasks } from './care-tasks.tsx'
import { Champions } from './champions.tsx'
import { type Mine, type OfferView, useMyAftercare } from './data.ts'
import { MyBackings } from './my-backings.tsx'
import { FollowUp, NeedsNow } from './my-offers.tsx'
import { MyTalk } from './my-talk.tsx'

const LOOKED_AFTER: ReadonlySet<string> = new Set(['agent', 'lead', 'second_line', 'manager'])

/** On my day: what is there for me after something hard. One thing after another, and a key for the one that cannot wait. */
export function MyAftercare() {
  const { person } = useSession()
  return LOOKED_AFTER.has(person.role) ? <Aftercare me={person.id} isAgent={person.role === 'agent'} /> : null
}

function Aftercare({ me, isAgent }: { me: string; isAgent: boolean }) {
  const { t } = useWords()
  const mine = useMyAftercare(me)
  const [asking, setAsking] = useState<{ with?: string } | null>(null)
  const talk = mine.data?.talks.find((it) => it.state !== 'over')
  const mayAsk = isAgent && mine.data !== undefined && talk === undefined
  const actions = useMemo(
    () => [
      action({
        name: 'day.talk',
        key: 'L',
        label: 'aftercare.talk.ask',
        shown: mayAsk,
        run: () => setAsking({}),
      }),
    ],
    [mayAsk],
  )
  useActions(actions)
  if (!mine.data) return null
  const data = mine.data
  const fresh = offersNow(data)
  const isCalm = fresh.length === 0 && !talk && asking === null
  return (
    <section className="sy-after" aria-label={t('aftercare.title')}>
      <CareTasks isQuiet />
      {data.talkOffers.map((offer) => (
        <p key={offer.id} className="sy-after-row">
          {t('aftercare.offer', { name: offer.by.name })}
          <ActButton tone="primary" onAct={() => setAsking({ with: offer.by.id })}>
            {t('aftercare.offer.yes', { name: offer.by.name })}
          </ActButton>
          <ActButton tone="quiet" onAct={() => setAsking({})}>
            {t('aftercare.offer.other')}
          </ActButton>
        </p>
      ))}
      <Kindnesses mine={data} />
      {asking && mayAsk && <AskTalk {...asking} onClose={() => setAsking(null)} />}
      {talk && <MyTalk talk={talk} />}
      {fresh.length > 0 && <NeedsNow offers={fresh} mine={data} mayTalk={mayAsk} onTalk={() => setAsking({})} />}
      {data.followUp !== null && fresh.length === 0 && (
        <FollowUp day={data.followUp} mayTalk={mayAsk} onTalk={() => setAsking({})} />
      )}
      <MyBackings backings={data.backings} />
      {data.talks
        .filter((it) => it.state === 'over')
        .map((it) => (
          <MyTalk key={it.id} talk={it} />
        ))}
      {isAgent && (
        <div className="sy-after-row is-apart">
          {isCalm && (
            <span className="sy-after-row">
              <ActButton shortcut="L" icon={<CareIcon size={16} stroke={1.75} />} onAct={() => setAsking({})}>
                {t('aftercare.talk.ask')}
              </ActButton>
              <span className="sy-small sy-quiet">{t('aftercare.talk.hint')}</span>
            </span>
          )}
          <Champions mine={data} />
        </div>
      )}
    </section>
  )
}

/** The offers of the last hard contact, as long as one of them is still a question, or was wanted. */
function offersNow({ offers }: Mine): readonly OfferView[] {
  const of = offers.filter((it) => it.offeredAt === offers[0]?.offeredAt)
  return of.some((it) => it.choice === null || it.choice === 'want') ? of : []
}

function Kindnesses({ mine }: { mine: Mine }) {
  const { t } = useWords()
  const act = useDo()
  return mine.kindnesses.map((it) => (
    <p key={it.id} className="sy-after-row">
      {t(`aftercare.kindness.${it.what}`, { name: it.by.name })}
      {(['yes', 'no'] as const).map((says) => (
        <ActButton
          key={says}
          tone={says === 'yes' ? 'plain' : 'quiet'}
          onAct={() => void act('PUT /api/champion/offers/:id', { id: it.id, says })}
        >
          {t(`aftercare.kindness.${says}`)}
        </ActButton>
      ))}
    </p>
  ))
}
