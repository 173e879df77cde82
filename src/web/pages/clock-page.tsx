import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useNow, useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ClockPanel } from '../ui/clock-panel.tsx'
import { EmptyState } from '../ui/states.tsx'

/** The administrator's page. It shows no content of any conversation; in the demo the clock can be set ahead. */
export function ClockPage() {
  const { t } = useWords()
  const now = useNow()
  const act = useDo()
  const { person, virtualClock } = useSession()
  return (
    <ScreenFrame title={t('rail.house')} end={<span className="sy-who">{person.name}</span>}>
      <div className="sy-waiting">
        {virtualClock ? (
          <ClockPanel
            now={now}
            onAdvance={(minutes) => void act('POST /api/clock/advance', { seconds: Math.round(minutes * 60) })}
          />
        ) : (
          <EmptyState title={t('page.clock.real')} teach={t('page.clock.real.teach')} />
        )}
      </div>
    </ScreenFrame>
  )
}
