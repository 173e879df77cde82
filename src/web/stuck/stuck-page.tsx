import './stuck.css'
import { useParams } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { OneStuck } from './one-stuck.tsx'
import { StuckList } from './stuck-list.tsx'

/** Panels somebody sits in. A counsellor reads here what others read beside the sums. */
export function StuckPage() {
  const { t } = useWords()
  const { person } = useSession()
  const { id } = useParams({ strict: false }) as { id?: string }
  return (
    <ScreenFrame title={t('stuck.page')} end={<span className="sy-who">{person.name}</span>}>
      <div className="sy-stuck-page">{id ? <OneStuck id={id} /> : <StuckList />}</div>
    </ScreenFrame>
  )
}
