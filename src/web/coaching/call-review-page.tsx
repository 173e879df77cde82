import './coaching.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { lengthOf } from '../theme/when.ts'
import { ActButton } from '../ui/act-button.tsx'
import { LockIcon } from '../ui/icons.ts'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { CallDrill } from './call-drill.tsx'
import { CallLines } from './call-lines.tsx'
import { CoachingPart } from './coaching-part.tsx'
import { useOwn } from './use-ask.ts'

/** A call, second by second, for whoever had it and the peer they chose. */
export function CallReviewPage() {
  const { t } = useWords()
  const { id } = useParams({ strict: false })
  const go = useNavigate()
  const review = useOwn('GET /api/call-reviews/:id', { id: id ?? '' })
  const [drillFrom, setDrillFrom] = useState<number | null>(null)
  const when = useWhen()
  const it = review.data
  return (
    <ScreenFrame
      className="sy-coaching"
      title={t('growth.call.title')}
      beside={it && <span>{when.full(it.contactAt)}</span>}
      end={<ActButton onAct={() => void go({ to: '/coaching' })}>{t('growth.call.back')}</ActButton>}
      isFooterNote
      footer={
        it && (
          <>
            <LockIcon size={16} stroke={1.5} aria-hidden />
            <span className="sy-grow">
              {it.peer
                ? t('growth.call.seen_by', { agent: it.agent.name, peer: it.peer.name })
                : t('growth.call.seen_alone')}
            </span>
          </>
        )
      }
    >
      {review.isPending && <LoadingState rows={8} />}
      {review.isError && <ErrorState what={t('call_review.unknown')} onRetry={() => void review.refetch()} />}
      {it && (
        <div className="sy-coaching-paper">
          {drillFrom !== null ? (
            <CallDrill review={it.id} from={drillFrom} onClose={() => setDrillFrom(null)} />
          ) : (
            <CallLines review={it} onDrill={setDrillFrom} />
          )}
          {it.drills.length > 0 && (
            <CoachingPart title={t('growth.drill.kept')}>
              <ol className="sy-coaching-steps">
                {it.drills.map((drill) => (
                  <li key={drill.id}>
                    <span className="sy-label">{lengthOf(drill.second)}</span>
                    <span>{drill.words}</span>
                  </li>
                ))}
              </ol>
            </CoachingPart>
          )}
        </div>
      )}
    </ScreenFrame>
  )
}
