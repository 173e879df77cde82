import { useMemo } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useNow, useSession } from '../net/session.tsx'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { CareCard } from '../ui/contact/care-card.tsx'
import { EmptyState } from '../ui/states.tsx'
import { usePresence } from './live-data.ts'

/** Between contacts: here or away, and rest while it lasts. No queue, because nobody here can shorten it. */
export function WaitingPage() {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow()
  const act = useDo()
  const { person, demo } = useSession()
  const presence = usePresence(person.id)
  const until = presence.data?.unavailableUntil ?? null
  const rests = until !== null && until > now
  const isHere = presence.data?.state === 'available'
  const actions = useMemo(
    () => [
      action({
        name: 'presence',
        key: 'B',
        label: isHere ? 'page.away' : 'page.here',
        run: () => void act('PUT /api/presence', { state: isHere ? 'away' : 'available' }),
      }),
    ],
    [act, isHere],
  )
  useActions(actions)
  return (
    <ScreenFrame
      title={t('rail.live')}
      beside={
        <span>{rests ? t('care.until', { at: when.clock(until) }) : t(isHere ? 'page.is_here' : 'page.is_away')}</span>
      }
      end={<span className="sy-who">{person.name}</span>}
    >
      <div className="sy-waiting">
        {rests ? (
          <CareCard recovery={{ until }} now={now} onShorten={() => void act('DELETE /api/presence/recovery', {})} />
        ) : (
          <EmptyState
            title={t(isHere ? 'page.waiting' : 'page.not_here')}
            teach={t(isHere ? 'page.waiting.teach' : 'page.not_here.teach')}
            act={
              <ActButton
                tone={isHere ? 'plain' : 'primary'}
                shortcut="B"
                onAct={() => void act('PUT /api/presence', { state: isHere ? 'away' : 'available' })}
              >
                {t(isHere ? 'page.away' : 'page.here')}
              </ActButton>
            }
          />
        )}
        {demo && (
          <p className="sy-small sy-quiet">
            {t('page.watch.teach')} <a href="/watch">{t('page.watch')}</a>
          </p>
        )}
      </div>
    </ScreenFrame>
  )
}
