import './coaching.css'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { useColleagues } from '../pages/colleagues.ts'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { LockIcon } from '../ui/icons.ts'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { CoachSide, OfferSkill } from './coach-side.tsx'
import { MyCalls } from './my-calls.tsx'
import { MyGoal } from './my-goal.tsx'
import { MyPeers } from './my-peers.tsx'
import { MySessions } from './my-sessions.tsx'
import { MyReadiness, MySkills, MyThanks } from './my-skills.tsx'
import { MySupport } from './my-support.tsx'
import { PeerList, TeamSide } from './team-side.tsx'
import { useOwn } from './use-ask.ts'

/** An agent's own growth; for whoever coaches, what was shown to them; for whoever leads, the team without names. */
export function CoachingPage() {
  const { person } = useSession()
  return person.role === 'agent' ? <MyGrowth /> : <Coaching />
}

function MyGrowth() {
  const { t } = useWords()
  const growth = useOwn('GET /api/growth', {})
  const peers = useOwn('GET /api/peers', {})
  return (
    <ScreenFrame
      className="sy-coaching"
      title={t('growth.title')}
      isFooterNote
      footer={
        <>
          <LockIcon size={16} stroke={1.5} aria-hidden />
          <span className="sy-grow">{t('growth.private')}</span>
        </>
      }
    >
      {growth.isError && <ErrorState what={t('state.failed')} onRetry={() => void growth.refetch()} />}
      {!growth.data || !peers.data ? (
        !growth.isError && <LoadingState rows={6} />
      ) : (
        <div className="sy-coaching-paper">
          <MyGoal growth={growth.data} />
          <MySessions growth={growth.data} />
          <MyCalls peers={peers.data} />
          <MyPeers peers={peers.data} />
          <CoachSide isPeer />
          <MySkills />
          <MyThanks />
          <MyReadiness />
          <MySupport />
        </div>
      )}
    </ScreenFrame>
  )
}

function Coaching() {
  const { t } = useWords()
  const { person } = useSession()
  const { role } = person
  return (
    <ScreenFrame className="sy-coaching" title={t('growth.title.coach')}>
      <div className="sy-coaching-paper">
        {(role === 'lead' || role === 'qa') && <CoachSide />}
        {(role === 'lead' || role === 'manager') && <TeamSide />}
        {(role === 'qa' || role === 'manager') && <PeerList />}
        {role === 'lead' && <Offering />}
      </div>
    </ScreenFrame>
  )
}

function Offering() {
  const colleagues = useColleagues()
  return <OfferSkill people={colleagues.filter((it) => it.role === 'agent')} />
}
