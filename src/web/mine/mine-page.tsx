import './mine.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { IncidentList } from '../conduct/incidents-part.tsx'
import { MyExposure } from '../exposure/my-exposure.tsx'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { ExposuresPart } from './exposures-part.tsx'
import { ReadsPart } from './reads-part.tsx'
import { StrainPart } from './strain-part.tsx'
import { SupportForm } from './support-form.tsx'
import { TakePart } from './take-part.tsx'

/** Who works with contacts has a card and days; everybody may know who has looked at what is theirs. */
const WITH_DAYS: ReadonlySet<string> = new Set(['agent', 'lead', 'manager', 'second_line'])

/** What the house has about me, in the order in which one needs it. It stands on no rail and on nobody else's screen. */
export function MinePage() {
  const { t } = useWords()
  const go = useNavigate()
  const { person } = useSession()
  const topics = [`person:${person.id}`]
  const hasDays = WITH_DAYS.has(person.role)
  const mine = useQuery({ queryKey: ['my-own'], meta: { topics }, queryFn: () => call('GET /api/mine', {}) })
  return (
    <ScreenFrame
      className="sy-own"
      title={t('own.title')}
      end={
        hasDays && (
          <button type="button" className="sy-link" onClick={() => void go({ to: '/day' })}>
            {t('own.back')}
          </button>
        )
      }
    >
      <div className="sy-own-paper">
        {hasDays && <StrainPart />}
        {hasDays && <SupportForm />}
        {mine.isPending && <LoadingState rows={4} />}
        {mine.isError && <ErrorState what={t('state.failed')} onRetry={() => void mine.refetch()} />}
        {mine.data && <ReadsPart mine={mine.data} />}
        {person.role === 'agent' && <MyExposure />}
        {hasDays && <ExposuresPart />}
        {hasDays && <IncidentList mine />}
        {mine.data && <TakePart mine={mine.data} onDeleted={() => void mine.refetch()} />}
      </div>
    </ScreenFrame>
  )
}
