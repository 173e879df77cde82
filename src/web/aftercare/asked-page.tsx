import './aftercare.css'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { CareTasks } from './care-tasks.tsx'

/** For whoever has no floor: what a colleague asked for after something hard. */
export function AskedPage() {
  const { t } = useWords()
  const { person } = useSession()
  return (
    <ScreenFrame className="sy-asked" title={t('asked.title')} end={<span className="sy-who">{person.name}</span>}>
      <CareTasks />
    </ScreenFrame>
  )
}
