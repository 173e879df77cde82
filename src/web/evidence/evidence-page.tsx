import './evidence.css'
import { Link, useParams } from '@tanstack/react-router'
import { SUBJECTS } from '#guard/evidence/evidence.ts'
import { CoachingPart } from '../coaching/coaching-part.tsx'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { EvidenceOf } from './evidence-of.tsx'
import { Exports } from './exports.tsx'
import { Holds } from './holds.tsx'
import { Risks } from './risks.tsx'
import { Custody, LateQuestions, Seals } from './seals.tsx'

/** What was captured, what is held, what leaves the house, and whether any of it was touched. */
export function EvidencePage() {
  const { t } = useWords()
  const { person } = useSession()
  const asked = useParams({ strict: false }) as { on?: string; id?: string }
  const on = SUBJECTS.find((it) => it === asked.on)
  return (
    <ScreenFrame className="sy-coaching" title={t('evidence.title')}>
      <div className="sy-coaching-paper">
        {on && asked.id ? (
          <>
            <Link to="/evidence" className="sy-link">
              {t('evidence.back')}
            </Link>
            <EvidenceOf on={on} id={asked.id} />
          </>
        ) : (
          <Overview role={person.role} />
        )}
      </div>
    </ScreenFrame>
  )
}

function Overview({ role }: { role: string }) {
  const { t } = useWords()
  if (role === 'legal')
    return (
      <>
        <Risks />
        <Exports />
        <Holds />
        <Seals />
        <Custody />
      </>
    )
  if (role === 'compliance')
    return (
      <>
        <LateQuestions />
        <Seals />
        <Custody />
      </>
    )
  return (
    <>
      <CoachingPart title={t('evidence.asked')} teach={t('evidence.teach')}>
        {null}
      </CoachingPart>
      <Exports />
    </>
  )
}
