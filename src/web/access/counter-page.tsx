import './access.css'
import { Link } from '@tanstack/react-router'
import type { Role } from '#kernel/roles.ts'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { AgreedList } from './agreed-list.tsx'
import { DataRequests } from './data-requests.tsx'
import { LineFigure } from './line-figure.tsx'
import { PressHere } from './site-alerts.tsx'

const LISTS: readonly Role[] = ['lead', 'manager', 'second_line', 'legal']
const FIGURES: readonly Role[] = ['manager', 'executive', 'compliance']
const DATA: readonly Role[] = ['legal', 'compliance']

/** Where people stand in front of somebody: one press for help, and for those who lead, what is agreed with whom. */
export function CounterPage() {
  const { t } = useWords()
  const { person } = useSession()
  return (
    <ScreenFrame title={t('counter.title')} end={<span className="sy-who">{person.name}</span>}>
      <div className="sy-site">
        <PressHere />
        <Link to="/visit" className="sy-link">
          {t('rail.visit')}
        </Link>
        {LISTS.includes(person.role) && <AgreedList />}
        {FIGURES.includes(person.role) && <LineFigure />}
      </div>
    </ScreenFrame>
  )
}

/** What counsel and compliance do about access: answer whoever asks what we hold of them, and see with whom what is agreed. */
export function AccessPage() {
  const { t } = useWords()
  const { person } = useSession()
  return (
    <ScreenFrame title={t('rail.access')} end={<span className="sy-who">{person.name}</span>}>
      <div className="sy-site">
        {DATA.includes(person.role) && <DataRequests />}
        {LISTS.includes(person.role) && <AgreedList />}
        {FIGURES.includes(person.role) && <LineFigure />}
      </div>
    </ScreenFrame>
  )
}
