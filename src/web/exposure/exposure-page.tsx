import './exposure.css'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { RoutingTabs } from '../routing/routing-tabs.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { BeforeAfter } from './before-after.tsx'
import { ExposureGroup } from './exposure-group.tsx'

/** What came to a team, beside what chance would have done. Nobody can be found in it. */
export function ExposurePage() {
  const { t } = useWords()
  const { person } = useSession()
  const seen = useQuery({ queryKey: ['exposure'], staleTime: 600_000, queryFn: () => call('GET /api/exposure', {}) })
  return (
    <ScreenFrame className="sy-exposure-page" title={t('exposure.title')}>
      <RoutingTabs here="exposure" />
      <div className="sy-exposure-paper">
        <p className="sy-small sy-quiet">{t('exposure.what')}</p>
        {seen.isPending && <LoadingState rows={5} />}
        {seen.isError && <ErrorState what={t('state.failed')} onRetry={() => void seen.refetch()} />}
        {seen.data?.groups.length === 0 && <EmptyState title={t('exposure.none')} teach={t('exposure.none.teach')} />}
        {seen.data?.groups.map((it) => (
          <ExposureGroup key={it.team ?? ''} group={it} together={seen.data.together} weeks={seen.data.weeks} />
        ))}
        {seen.data && seen.data.groups.length > 0 && seen.data.notShown > 0 && (
          <p className="sy-small sy-quiet">{t('exposure.not_shown', { n: seen.data.notShown })}</p>
        )}
        {person.role === 'manager' && <BeforeAfter />}
      </div>
    </ScreenFrame>
  )
}
