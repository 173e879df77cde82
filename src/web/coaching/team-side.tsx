import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { CoachingPart } from './coaching-part.tsx'
import { useDoHere, useOwn } from './use-ask.ts'

type Team = ApiOutput<'GET /api/team-growth'>
const percent = (share: number) => Math.round(share * 100)

/** A team's month, without anybody's name in it. */
export function TeamSide() {
  const { t } = useWords()
  const act = useDoHere()
  const team = useOwn('GET /api/team-growth', {})
  if (!team.data) return null
  const it = team.data
  return (
    <>
      <CoachingPart title={t('growth.team.title', { team: it.team, month: it.month })}>
        <TeamMonth it={it} />
      </CoachingPart>
      <CoachingPart title={t('growth.team.points')}>
        {it.points.length === 0 && <EmptyState title={t('growth.team.points.none')} />}
        <ul className="sy-coaching-list">
          {it.points.map((point) => (
            <li key={point.id} className="sy-coaching-card">
              <span className="sy-small sy-quiet">{point.skill}</span>
              <span>{point.words}</span>
              {point.takenUp ? (
                <Tag tone="done">{t('growth.team.point.done')}</Tag>
              ) : (
                <ActButton onAct={() => void act('PUT /api/dialogue-points/:id', { id: point.id })}>
                  {t('growth.team.point.done')}
                </ActButton>
              )}
            </li>
          ))}
        </ul>
      </CoachingPart>
    </>
  )
}

function TeamMonth({ it }: { it: Team }) {
  const { t } = useWords()
  return (
    <div className="sy-coaching-card">
      <strong>{t(`growth.team.${it.advice}`)}</strong>
      {it.rhythm ? (
        <>
          <span>
            {t('growth.team.rhythm', {
              sessions: it.rhythm.sessions,
              held: it.rhythm.held,
              cancelled: it.rhythm.cancelledByCoach,
              people: it.rhythm.people,
            })}
          </span>
          <span className="sy-small sy-quiet">{t('growth.team.soon', { n: percent(it.rhythm.soonAfterShare) })}</span>
        </>
      ) : (
        <span className="sy-small sy-quiet">
          {t('growth.sessions')} · {t('growth.team.rhythm.none')}
        </span>
      )}
      {it.uptake.map((each) => (
        <span key={each.first}>{t(`growth.team.uptake.${each.first}`, { n: percent(each.share) })}</span>
      ))}
      {it.hands && <span>{t('growth.team.hands', it.hands)}</span>}
    </div>
  )
}

/** Who has volunteered, and until when each is accredited. Whom they sit with is not here. */
export function PeerList() {
  const { t } = useWords()
  const when = useWhen()
  const act = useDoHere()
  const now = Date.parse(useNow(60_000))
  const list = useOwn('GET /api/peer-list', {})
  if (!list.data) return null
  const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString()
  return (
    <CoachingPart title={t('growth.peers.list')}>
      {list.data.peers.length === 0 && <EmptyState title={t('growth.peers.list.none')} />}
      <ul className="sy-coaching-list">
        {list.data.peers.map((it) => (
          <li key={it.id} className="sy-coaching-card">
            <span>
              <strong>{it.name}</strong> <span className="sy-small sy-quiet">{it.team}</span>{' '}
              {!it.willing && <Tag tone="line">{t('growth.peers.list.off')}</Tag>}
            </span>
            <span className="sy-small sy-quiet">
              {it.accreditedUntil && it.supervisionAt
                ? t('growth.peers.until', { until: when.isoDay(it.accreditedUntil), at: when.day(it.supervisionAt) })
                : t('growth.peers.list.new')}
            </span>
            <ActButton
              onAct={() =>
                void act('PUT /api/peers/:id/accreditation', {
                  id: it.id,
                  until: inDays(365),
                  supervisionAt: inDays(30),
                })
              }
            >
              {t('growth.peers.accredit')}
            </ActButton>
          </li>
        ))}
      </ul>
    </CoachingPart>
  )
}
