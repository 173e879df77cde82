import './contact.css'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../act-button.tsx'
import { CareIcon } from '../icons.ts'
import { RelativeTime } from '../relative-time.tsx'

export type RecoveryView = { until: string }

type Props = {
  recovery: RecoveryView
  now: string
  onShorten: () => void
}

/** Rest after a hard contact. It explains nothing to anyone, and only its owner can end it. */
export function CareCard({ recovery, now, onShorten }: Props) {
  const { t } = useWords()
  const when = useWhen()

  return (
    <section className="sy-care" aria-label={t('care.title')}>
      <h3>
        <CareIcon size={18} stroke={1.75} aria-hidden /> {t('care.title')}
      </h3>
      <p className="sy-care-until">
        {t('care.until', { at: when.clock(recovery.until) })} <RelativeTime at={recovery.until} now={now} />
      </p>
      <div className="sy-reason-acts">
        <ActButton onAct={onShorten}>{t('care.shorten')}</ActButton>
      </div>
      <p className="sy-caption sy-quiet">{t('care.only_you')}</p>
    </section>
  )
}
