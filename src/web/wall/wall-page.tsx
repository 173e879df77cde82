import { useWords } from '../i18n.ts'
import { CheckIn } from './checkin.tsx'
import { Door } from './door.tsx'
import { FormalReferrals } from './formal.tsx'
import { LockedPage } from './locked-page.tsx'
import { Room } from './room.tsx'
import { UseReport } from './use-report.tsx'

export function WallPage() {
  const { t } = useWords()
  return (
    <LockedPage title={t('wall.title')} lead={t('wall.lead')}>
      {(held, onHeld, lock) => (
        <>
          {held ? (
            <>
              <p className="sy-small sy-quiet">{t('wall.lock.why')}</p>
              <Room held={held} onHeld={onHeld} onGone={lock} />
            </>
          ) : (
            <>
              <Door kind="member" onOpen={onHeld} />
              <Honestly />
              <CheckIn held={null} />
            </>
          )}
          <FormalReferrals />
          <UseReport />
        </>
      )}
    </LockedPage>
  )
}

/** Who can read, who cannot, and what this does not protect from, before anybody writes a word. */
function Honestly() {
  const { t } = useWords()
  return (
    <ul className="sy-wall-honest">
      <li>{t('wall.who')}</li>
      <li>{t('wall.nameless')}</li>
      <li>{t('wall.limits')}</li>
      <li>{t('wall.cannot')}</li>
    </ul>
  )
}
