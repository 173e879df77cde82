import { useWords } from '../i18n.ts'
import { lengthOf } from '../theme/when.ts'
import { IdentityIcon } from '../ui/icons.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Tag } from '../ui/tag.tsx'
import type { LiveView } from './live-view.ts'

export function LiveFacts({ live, onCase }: { live: LiveView; onCase: (caseId: string) => void }) {
  const { t } = useWords()
  const { caseRef } = live
  return (
    <>
      <span className="sy-label">{live.customer.reach}</span>
      {live.customer.isVerified ? (
        <Tag icon={<IdentityIcon size={14} stroke={1.5} />}>{t('live.verified')}</Tag>
      ) : (
        <Tag tone="dashed">{t('live.unverified')}</Tag>
      )}
      {caseRef && (
        <span className="sy-live-case">
          {t('live.case')}{' '}
          <button type="button" className="sy-link" onClick={() => onCase(caseRef.id)}>
            {caseRef.id}
          </button>{' '}
          {caseRef.title}
        </span>
      )}
      {live.nth > 1 && <span>{t('live.nth', { n: live.nth })}</span>}
    </>
  )
}

export function LiveEnd({ live, onStory }: { live: LiveView; onStory?: (() => void) | undefined }) {
  const { t } = useWords()
  return (
    <>
      {onStory && (
        <button type="button" className="sy-act" onClick={onStory} aria-keyshortcuts="S">
          {t('live.story')} <Kbd>S</Kbd>
        </button>
      )}
      <span>
        <span className="sy-header-clock">{lengthOf(live.seconds)}</span>{' '}
        {t(live.isRunning ? 'live.talking' : 'live.over')}
      </span>
      <span className="sy-who">{live.agentName}</span>
    </>
  )
}
